import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { ALL, answer, COLUMNS, GROUPINGS, type Column, type Query } from '../../../src/register/query';
import { registered } from './registered';

const TODAY = '2027-01-01';
const LIST = [
  registered({ source: 'a.pr.txt', due: '2026-06-30', actors: ['Ana Lund', 'Velmora Grid'] }),
  registered({ source: 'b.pr.txt', force: 'agreed', due: '2027-03-31', released: '2026-11-02', text: 'The parties will meet again', actors: [] }),
  registered({ source: 'c/terminal.pr.txt', force: 'hoped', status: 'done', due: '2026-01-31', released: null, title: 'Elmhaven Opens Terminal' }),
  registered({ source: 'd.pr.txt', status: 'in-progress', deadline: { words: 'as soon as possible', date: null }, note: 'Asked Ana' }),
];
const filtered = (filter: Partial<Query['filter']>): number[] => [...answer(LIST, { ...ALL, filter: { ...ALL.filter, ...filter } }, TODAY).shown].sort();

describe('the register', () => {
  const filters: readonly [Partial<Query['filter']>, number[]][] = [
    [{}, [0, 1, 2, 3]],
    [{ force: 'pledged' }, [0, 3]],
    [{ actors: 'lund' }, [0]],
    [{ actors: 'GRID velmora' }, [0, 2, 3]],
    [{ text: 'meet' }, [1]],
    [{ text: 'asked' }, [3]],
    [{ deadline: 'soon' }, [3]],
    [{ deadline: '2026' }, [0, 2]],
    [{ deadline: 'none' }, [3]],
    [{ deadline: '2026-06..' }, [0, 1]],
    [{ deadline: '<2027' }, [0, 2]],
    [{ released: '2026-11' }, [1]],
    [{ released: '2026..2026-04' }, [0, 3]],
    [{ source: 'terminal' }, [2]],
    [{ status: 'overdue' }, [0]],
    [{ status: 'open' }, [0, 1]],
    [{ force: 'pledged', status: 'in-progress' }, [3]],
    [{ text: 'no such words' }, []],
  ];
  for (const [filter, expected] of filters) it(`filters by ${JSON.stringify(filter)}`, () => assert.deepEqual(filtered(filter), expected));

  const orders: readonly [Column, boolean, number[]][] = [
    ['deadline', false, [2, 0, 1, 3]], ['deadline', true, [1, 0, 2, 3]], ['released', true, [1, 0, 3, 2]], ['force', false, [1, 0, 3, 2]],
    ['actors', false, [0, 2, 3, 1]], ['status', false, [0, 1, 3, 2]], ['source', true, [3, 2, 1, 0]],
  ];
  for (const [by, descending, expected] of orders) {
    it(`sorts by ${by}${descending ? ', descending' : ''}; what has no value comes last`, () => assert.deepEqual(answer(LIST, { ...ALL, sort: { by, descending } }, TODAY).shown, expected));
  }

  it('groups under each actor, the unnamed last, and lists nothing under a collapsed heading', () => {
    const { rows } = answer(LIST, { ...ALL, group: 'actors', collapsed: ['Velmora Grid'] }, TODAY);
    assert.deepEqual(rows, [
      { group: 'Ana Lund', count: 1, collapsed: false }, { commitment: 0 }, { group: 'Velmora Grid', count: 3, collapsed: true }, { group: 'No one named', count: 1, collapsed: false }, { commitment: 1 },
    ]);
  });

  it('groups by status with what is overdue first', () => {
    const { rows, overdue } = answer(LIST, { ...ALL, group: 'status' }, TODAY);
    assert.deepEqual(rows.flatMap((row) => ('group' in row ? [row.group] : [])), ['overdue', 'open', 'in-progress', 'done']);
    assert.equal(overdue, 1);
  });

  it('loses and doubles nothing, whatever is asked', () => {
    const query = fc.record({ sort: fc.record({ by: fc.constantFrom(...COLUMNS), descending: fc.boolean() }), group: fc.constantFrom(...GROUPINGS) });
    const one = fc.record({ due: fc.constantFrom('2026-01-01', '2028-01-01'), force: fc.constantFrom('agreed' as const, 'hoped' as const), actors: fc.array(fc.constantFrom('Ana Lund', 'Velmora Grid'), { maxLength: 3 }), source: fc.string({ maxLength: 3 }) });
    fc.assert(fc.property(query, fc.array(one, { maxLength: 20 }), ({ sort, group }, list) => {
      const commitments = list.map((more) => registered(more));
      const { shown, rows } = answer(commitments, { ...ALL, sort, group }, TODAY);
      assert.deepEqual(shown.toSorted((a, b) => a - b), commitments.map((_, i) => i));
      const listed = rows.flatMap((row) => ('commitment' in row ? [row.commitment] : []));
      assert.deepEqual(new Set(listed), new Set(shown));
      if (group !== 'actors') assert.equal(listed.length, shown.length);
    }));
  });
});
