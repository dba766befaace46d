import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Registered } from '../../../src/register/entry';
import { linked } from '../../../src/register/undertakings';
import { registered } from './registered';
import { doneWithin } from '../../support/doneWithin';

const at = (released: string | null, text: string, more: Partial<Registered> = {}): Registered => registered({ source: `${released}.pr.txt`, released, text, ...more });
/** Groups of more than one, by number. */
const groups = (commitments: readonly Registered[]): number[][] => {
  const found = linked(commitments);
  return commitments.map((_, i) => [...found.of(i)]).filter((members, i) => members.length > 1 && members[0] === i);
};

describe('repeated undertakings', () => {
  const LINE = 'Velmora Grid will build a second line to Elmhaven';
  const cases: readonly [string, readonly Registered[], number[][]][] = [
    ['the same words in a later release', [at('2026-01-01', LINE), at('2026-05-01', LINE)], [[0, 1]]],
    ['the earlier one first, whatever the order of the list', [at('2026-05-01', LINE), at('2026-01-01', LINE)], []],
    ['a new verb form and a later deadline', [
      at('2026-01-01', `${LINE} by 2027`, { deadline: { words: 'by 2027', date: '2027-12-31' } }),
      at('2026-05-01', 'Velmora Grid is building the second line to Elmhaven by the end of 2028', { deadline: { words: 'by the end of 2028', date: '2028-12-31' } }),
    ], [[0, 1]]],
    ['three releases are one undertaking', [at('2026-01-01', LINE), at('2026-05-01', LINE), at('2027-01-01', `${LINE} as planned`)], [[0, 1, 2]]],
    ['the article and case of a name do not matter', [at('2026-01-01', LINE, { actors: ['the Velmora Grid'] }), at('2026-05-01', LINE, { actors: ['VELMORA GRID'] })], [[0, 1]]],
    ['other actors', [at('2026-01-01', LINE), at('2026-05-01', LINE, { actors: ['Nordic Water Council'] })], []],
    ['another undertaking of the same actors', [at('2026-01-01', LINE), at('2026-05-01', 'Velmora Grid will publish its noise measurements')], []],
    ['twice in one release, or on one day', [at('2026-01-01', LINE), at('2026-01-01', LINE)], []],
    ['a release without a date', [at(null, LINE), at('2026-05-01', LINE)], []],
    ['binding oneself is not being called upon', [at('2026-01-01', LINE), at('2026-05-01', LINE, { force: 'called-for' })], []],
    ['“we” of two companies with few words in common', [
      at('2026-01-01', 'We will cut our emissions in half in every plant', { actors: ['We'] }), at('2026-05-01', 'We will cut our emissions and prices of diesel', { actors: ['We'] }),
    ], []],
    ['nothing but small words', [at('2026-01-01', 'They will do it together', { actors: ['Both sides'] }), at('2026-05-01', 'They will do it together', { actors: ['Both sides'] })], []],
  ];
  for (const [title, commitments, expected] of cases) {
    it(title, () => {
      const found = groups(commitments);
      if (title.startsWith('the earlier one first')) assert.deepEqual([...linked(commitments).of(0)], [1, 0]);
      else assert.deepEqual(found, expected);
    });
  }

  it('are in the order of their releases, share no commitment, and are of one party', () => {
    const one = fc.record({
      released: fc.constantFrom(null, '2026-01-01', '2026-02-01', '2027-01-01'), source: fc.constantFrom('a', 'b', 'c'), actors: fc.constantFrom([], ['Velmora Grid'], ['Ana Lund', 'Velmora Grid']),
      text: fc.array(fc.constantFrom('line', 'Elmhaven', 'build', 'the', '2030', 'noise', 'öppna', '😀'), { maxLength: 6 }).map((words) => words.join(' ')),
    });
    fc.assert(fc.property(fc.array(one, { maxLength: 25 }), (list) => {
      const commitments = list.map((more) => registered(more));
      const found = linked(commitments);
      commitments.forEach((commitment, i) => {
        const members = found.of(i);
        assert.ok(members.includes(i));
        for (const member of members) assert.deepEqual(found.of(member), members);
        const dates = members.map((member) => commitments[member].released ?? '');
        assert.deepEqual(dates, dates.toSorted());
        assert.ok(members.every((member) => commitments[member].actors.join() === commitment.actors.join()));
      });
    }));
  });

  it('of tens of thousands of commitments are linked in seconds, where one party says the same words in all', () => {
    const commitments = Array.from({ length: 15_000 }, (_, i) =>
      at(`${2000 + Math.floor(i / 600)}-01-01`, `Velmora Grid will build line L${i % 5000} to harbour H${i % 97} and expand the grid for customers`, { source: `${i}.pr.txt` }));
    assert.equal(doneWithin(8000, () => linked(commitments)).count, 5000);
  });
});
