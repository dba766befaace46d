import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { agreement } from '../../../../src/annotations/agreement/agreement';
import { cohensKappa } from '../../../../src/annotations/agreement/kappa';
import { analysisOf, type Sketch } from '../../../support/analysisOf';
import { arbitraryAnalysis } from '../../../support/arbitraryAnalysis';

/** Labels from a table of counts: how often the first coder said the row and the second the column. */
const coded = (table: Record<string, Record<string, number>>): [string[], string[]] => {
  const pairs = Object.entries(table).flatMap(([row, columns]) => Object.entries(columns).flatMap(([column, count]) => Array<[string, string]>(count).fill([row, column])));
  return [pairs.map(([one]) => one), pairs.map(([, two]) => two)];
};

describe('Cohen\'s kappa', () => {
  it('is computed as by hand', () => {
    // Ao = 70/100; Ae = .60·.50 + .40·.50 = .50; κ = .20/.50
    assert.ok(Math.abs(cohensKappa(...coded({ a: { a: 40, b: 20 }, b: { a: 10, b: 30 } }))! - 0.4) < 1e-12);
    // Ao = 90/100; Ae = .95·.95 + .05·.05 = .905; κ = −.005/.095
    assert.ok(Math.abs(cohensKappa(...coded({ a: { a: 90, b: 5 }, b: { a: 5, b: 0 } }))! + 0.005 / 0.095) < 1e-12);
    // Ao = 82/100; Ae = .46·.52 + .44·.38 + .10·.10 = .4164, three labels
    assert.ok(Math.abs(cohensKappa(...coded({ s: { s: 46, r: 0, q: 0 }, r: { s: 6, r: 32, q: 6 }, q: { s: 0, r: 6, q: 4 } }))! - (0.82 - 0.4164) / (1 - 0.4164)) < 1e-12);
  });

  it('is 1 for the same labels, 0 for chance, and less for contradiction', () => {
    assert.equal(cohensKappa(['a', 'b'], ['a', 'b']), 1);
    assert.equal(cohensKappa(...coded({ a: { a: 25, b: 25 }, b: { a: 25, b: 25 } })), 0);
    assert.equal(cohensKappa(['a', 'b'], ['b', 'a']), -1);
  });

  it('is not there where there was no choice', () => {
    assert.deepEqual([cohensKappa([], []), cohensKappa(['a', 'a'], ['a', 'a'])], [null, null]);
  });
});

describe('agreement of two annotators', () => {
  // Tokens: Ana Lund of Velmora Grid met Bo . = 8
  const TEXT = 'Ana Lund of Velmora Grid met Bo.';
  const measured = (first: Sketch, second: Sketch) => agreement(analysisOf(TEXT, first), analysisOf(TEXT, second));
  const FIRST: Sketch = { entities: [{ names: ['Ana Lund'] }, { type: 'ORG', names: ['Velmora Grid'] }, { names: ['Bo'] }] };
  const SECOND: Sketch = { entities: [{ names: ['Ana Lund'] }, { type: 'GPE', names: ['Velmora'] }] };

  it('is measured on tokens', () => {
    // Of 8 tokens they agree on Ana, Lund, of, met and the stop: Ao = 5/8.
    // First: 3 PERSON, 2 ORG, 3 none; second: 2 PERSON, 1 GPE, 5 none: Ae = (3·2 + 3·5)/64 = 21/64.
    assert.ok(Math.abs(measured(FIRST, SECOND).kappa.mentions! - (5 / 8 - 21 / 64) / (1 - 21 / 64)) < 1e-12);
  });

  it('is measured on exact spans by type', () => {
    assert.deepEqual(measured(FIRST, SECOND).labels.map(({ label, first, second, both, f1 }) => [label, first, second, both, f1]), [
      ['GPE', 0, 1, 0, 0],
      ['ORG', 1, 0, 0, 0],
      ['PERSON', 2, 1, 1, 2 / 3],
    ]);
  });

  it('lists where they differ', () => {
    assert.deepEqual(measured(FIRST, SECOND).disagreements.map(({ first, second }) => [first, second].map((mark) => mark && `${mark.label} ${TEXT.slice(mark.start, mark.end)}`)), [
      ['ORG Velmora Grid', 'GPE Velmora'],
      ['PERSON Bo', null],
    ]);
  });

  it('is measured on quotations and commitments too', () => {
    const { labels, kappa } = measured({ quotations: [{ kind: 'direct', content: ['met Bo'] }] }, { commitments: [{ words: 'met Bo', cue: 'met', force: 'hoped' }], quotations: [{ kind: 'direct', content: ['met Bo'] }] });
    assert.deepEqual(labels.map(({ layer, label, f1 }) => [layer, label, f1]), [['quotations', 'direct', 1], ['commitments', 'hoped', 0]]);
    assert.deepEqual([kappa.mentions, kappa.quotations, kappa.commitments], [null, 1, 0]);
  });

  it('is refused for two texts', () => {
    assert.throws(() => agreement(analysisOf('Ana.'), analysisOf('Bo.')), RangeError);
  });

  it('is full with oneself, and the same from both sides', () => {
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      const { kappa, labels, disagreements } = agreement(analysis, analysis);
      assert.ok(Object.values(kappa).every((value) => value === null || value === 1));
      assert.ok(labels.every(({ f1 }) => f1 === 1));
      assert.deepEqual(disagreements, []);
    }));
    const [one, other] = [measured(FIRST, SECOND), measured(SECOND, FIRST)];
    assert.deepEqual([one.kappa, one.labels.map(({ f1 }) => f1)], [other.kappa, other.labels.map(({ f1 }) => f1)]);
  });
});
