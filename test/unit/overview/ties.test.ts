import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { tiesOf } from '../../../src/overview/ties/ties';
import { tiesPicture } from '../../../src/overview/ties/tiesPicture';
import { crossings, withFewCrossings } from '../../../src/overview/ties/withFewCrossings';
import { commitment, told } from './told';

const MADE = [
  commitment('c1', 'pledged', ['Norway'], { statedBy: 'Ana Lund' }), commitment('c2', 'pledged', ['Norway'], { statedBy: 'Ana Lund' }), commitment('c3', 'called-for', ['Norway', 'Peru'], { statedBy: 'Ana Lund' }),
  commitment('c4', 'hoped', [], { statedBy: 'Rui Sá' }), commitment('c5', 'agreed', ['Peru']),
];

describe('who commits whom', () => {
  it('ties who states commitments to who is to act, once for each force', () => {
    const { stating, acting, ties } = tiesOf(MADE);
    assert.deepEqual(ties.map(({ from, to, force, commitments }) => [stating[from].name, acting[to].name, force, commitments.map(({ id }) => id).join()]), [
      ['The release itself', 'Peru', 'agreed', 'c5'], ['Ana Lund', 'Norway', 'pledged', 'c1,c2'], ['Ana Lund', 'Norway', 'called-for', 'c3'], ['Ana Lund', 'Peru', 'called-for', 'c3'], ['Rui Sá', 'Nobody named', 'hoped', 'c4'],
    ]);
  });
  it('counts commitments, not ties', () => assert.deepEqual(tiesOf(MADE).stating.map(({ name, weight }) => [name, weight]), [['Ana Lund', 3], ['Rui Sá', 1], ['The release itself', 1]]));
  it('takes those with least as one where there are too many', () => {
    const { acting, ties } = tiesOf(Array.from({ length: 9 }, (_, i) => commitment(`c${i}`, 'pledged', [i < 3 ? 'Norway' : `Actor ${i}`])), 3);
    assert.deepEqual(acting.map(({ name, weight }) => [name, weight]), [['Norway', 3], ['Actor 3', 1], ['5 others', 5]]);
    assert.deepEqual(ties.map(({ to, commitments }) => [to, commitments.length]), [[0, 3], [1, 1], [2, 5]]);
  });
  it('finds the order in which no tie crosses, where there is one', () => {
    const crossed = tiesOf([['A', 'x'], ['B', 'z'], ['C', 'y'], ['C', 'z'], ['A', 'y']].map(([statedBy, actor], i) => commitment(`c${i}`, 'pledged', [actor], { statedBy })));
    assert.ok(crossings(crossed) > 0);
    assert.equal(crossings(withFewCrossings(crossed)), 0);
  });
  it('never makes more ties cross, and keeps each tie between the same two', () => {
    const made = fc.array(fc.record({ from: fc.constantFrom('A', 'B', 'C', 'D'), to: fc.constantFrom('u', 'v', 'w', 'x', 'y') }), { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(made, (pairs) => {
      const before = tiesOf(pairs.map(({ from, to }, i) => commitment(`c${i}`, 'pledged', [to], { statedBy: from })));
      const after = withFewCrossings(before);
      const named = ({ stating, acting, ties }: typeof before): string[] => ties.map(({ from, to }) => `${stating[from].name}-${acting[to].name}`).sort();
      assert.deepEqual(named(after), named(before));
      assert.ok(crossings(after) <= crossings(before));
    }));
  });

  const SENTENCES: [string, typeof MADE, string][] = [
    ['whose words hold most, and who is to keep most', MADE, 'Commitments in the words of Ana Lund: 3 of 5. Most are to be kept by Norway: 3.'],
    ['that the release itself says most', MADE.slice(4), 'Commitments in the text of the release itself: 1 of 1.'],
    ['that there are none', [], 'No commitments in this release.'],
  ];
  for (const [name, commitments, expected] of SENTENCES) it(`says ${name}`, () => assert.equal(tiesPicture(told({ commitments })).sentence, expected));
});
