import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { ALL, queryFrom } from '../../../src/register/query';
import { fromPage, type FromPage } from '../../../src/registerTab/messages';

const QUERY = { ...ALL, filter: { ...ALL.filter, force: 'agreed', text: 'wind' }, sort: { by: 'released' as const, descending: true }, group: 'actors' as const, collapsed: ['China'] };

describe('what the page of the register says', () => {
  const GOOD: FromPage[] = [
    { type: 'ready', query: null, selected: null }, { type: 'ready', query: QUERY, selected: 'c1' }, { type: 'query', query: QUERY, selected: null },
    { type: 'rows', generation: 3, from: 0, to: 200 }, { type: 'select', id: 'c1' }, { type: 'open', id: 'c1' }, { type: 'status', id: 'c1' },
    { type: 'cancel' }, { type: 'refresh' }, { type: 'export' }, { type: 'include' }, { type: 'folder' },
  ];
  for (const message of GOOD) it(`is understood: ${JSON.stringify(message)}`, () => assert.deepEqual(fromPage(message), message));

  const BAD: unknown[] = [
    null, undefined, 7, 'ready', [], {}, { type: 'run' }, { type: 'query' }, { type: 'query', query: 'all' }, { type: 'open' }, { type: 'status', id: 1 },
    { type: 'rows', generation: 1, from: -1, to: 5 }, { type: 'rows', generation: 1, from: 0, to: 1.5 }, { type: 'rows', from: 0, to: 5 },
  ];
  for (const message of BAD) it(`is refused: ${JSON.stringify(message)}`, () => assert.equal(fromPage(message), null));
});

describe('a query that was kept', () => {
  for (const [kept, expected] of [
    [QUERY, QUERY],
    [{}, ALL],
    [{ filter: { text: 'wind', actors: 7, formerly: 'x' }, sort: { by: 'formerly', descending: true }, group: 'formerly', collapsed: ['a', 1] }, { ...ALL, filter: { ...ALL.filter, text: 'wind' }, collapsed: ['a'] }],
    [{ filter: null, sort: null, collapsed: 'a' }, ALL],
    ['all', null],
    [null, null],
  ] as const) {
    it(`is read as far as it is understood: ${JSON.stringify(kept)}`, () => assert.deepEqual(queryFrom(kept), expected));
  }
});
