import assert from 'node:assert/strict';
import type { Registered } from '../../../src/register/entry';
import { searchRegister, type RegisterSearch } from '../../../src/register/searchRegister';

const ENTRY: Registered = {
  uri: 'file:///a.pr.txt', source: 'a.pr.txt', title: 'Harbour Talks', released: '2026-03-04', force: 'pledged', actors: ['Ana Lund'], text: 'Ana Lund will open the harbour by June 2026.', cue: 'will',
  deadline: { words: 'by June 2026', date: '2026-06-30' }, line: 3, start: 10, end: 54, status: 'open', note: '',
};
const COMMITMENTS: readonly Registered[] = [
  ENTRY,
  { ...ENTRY, force: 'agreed', actors: ['the parties'], text: 'The parties agreed to dredge it.', deadline: null, line: 5 },
  { ...ENTRY, source: 'b.pr.txt', released: null, status: 'done', note: 'Opened in May.' },
];

describe('a search of the register', () => {
  const CASES: readonly [what: string, search: RegisterSearch, lines: readonly string[]][] = [
    ['nothing in particular, by deadline', {}, ['a.pr.txt:3', 'b.pr.txt:3', 'a.pr.txt:5']],
    ['words', { text: 'DREDGE' }, ['a.pr.txt:5']],
    ['an actor', { actors: 'lund' }, ['a.pr.txt:3', 'b.pr.txt:3']],
    ['a force', { force: 'agreed' }, ['a.pr.txt:5']],
    ['what is overdue', { status: 'overdue' }, ['a.pr.txt:3']],
    ['a deadline', { deadline: '2026' }, ['a.pr.txt:3', 'b.pr.txt:3']],
    ['words that nobody said', { text: 'airport' }, []],
    ['what is asked beside what is not understood', { status: 'done', actors: 7, colour: 'red' } as unknown as RegisterSearch, ['b.pr.txt:3']],
  ];
  for (const [what, search, lines] of CASES) {
    it(`finds ${what}`, () => {
      const { total, items } = searchRegister(COMMITMENTS, search, '2026-11-01');
      assert.deepEqual((items as { file: string; line: number }[]).map(({ file, line }) => `${file}:${line}`), lines);
      assert.equal(total, lines.length);
    });
  }

  it('tells the rest in plain terms, and nothing that is not known', () => {
    assert.deepEqual(searchRegister(COMMITMENTS, { status: 'done' }, '2026-11-01').items[0], { file: 'b.pr.txt', title: 'Harbour Talks', line: 3, force: 'pledged', actors: ['Ana Lund'], text: ENTRY.text, deadline: 'by June 2026', deadlineDate: '2026-06-30', status: 'done', note: 'Opened in May.' });
  });

  it('gives the first of many, and tells how many there are', () => {
    const { total, items } = searchRegister(Array.from({ length: 1000 }, () => ENTRY), {}, '2026-01-01');
    assert.deepEqual([total, items.length], [1000, 300]);
  });
});
