import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { fromPage, type FromPage } from '../../../src/phraseTab/messages';

describe('what the page of the phrase history says', () => {
  const GOOD: FromPage[] = [{ type: 'ready', phrase: '' }, { type: 'search', phrase: 'frank exchange' }, { type: 'open', entry: 4 }, { type: 'cancel' }, { type: 'refresh' }, { type: 'export' }];
  for (const message of GOOD) it(`is understood: ${JSON.stringify(message)}`, () => assert.deepEqual(fromPage(message), message));

  const BAD: unknown[] = [null, undefined, 7, [], {}, { type: 'run' }, { type: 'ready' }, { type: 'search', phrase: ['a'] }, { type: 'open' }, { type: 'open', entry: '4' }, { type: 'open', entry: 0.5 }];
  for (const message of BAD) it(`is refused: ${JSON.stringify(message)}`, () => assert.equal(fromPage(message), null));
});
