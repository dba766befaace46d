import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { fromPage, type FromPage } from '../../../src/overviewTab/messages';

describe('what the page of the overview says', () => {
  const GOOD: FromPage[] = [
    { type: 'ready' }, { type: 'open', id: 'c1' }, { type: 'asTables', pictures: ['speech', 'ties'] }, { type: 'save', picture: 'forces', format: 'svg' },
    { type: 'rendered', picture: 'forces', format: 'png', content: 'iVBORw0' }, { type: 'rendered', picture: 'forces', format: 'svg', content: null },
  ];
  for (const message of GOOD) it(`is understood: ${JSON.stringify(message)}`, () => assert.deepEqual(fromPage(message), message));

  const BAD: unknown[] = [
    null, undefined, 7, 'ready', [], {}, { type: 'run' }, { type: 'open' }, { type: 'open', id: 1 }, { type: 'asTables', pictures: 'speech' }, { type: 'asTables', pictures: ['other'] },
    { type: 'save', picture: 'forces', format: 'exe' }, { type: 'save', picture: '../x', format: 'svg' }, { type: 'rendered', picture: 'forces', format: 'svg', content: 1 }, { type: 'rendered', picture: 'forces', format: 'svg' },
  ];
  for (const message of BAD) it(`is refused: ${JSON.stringify(message)}`, () => assert.equal(fromPage(message), null));
  it('is taken over without what does not belong to it', () => assert.deepEqual(fromPage({ type: 'open', id: 'c1', uri: 'file:///etc' }), { type: 'open', id: 'c1' }));
});
