import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { SECTIONS, type Comparison, type Row } from '../../../src/comparison/comparison';
import { compareReleases } from '../../../src/comparison/compareReleases';
import { analysed } from '../../support/analysed';
import { arbitraryAnalysis } from '../../support/arbitraryAnalysis';

const SENTENCES = [
  'The two ministers agreed to launch a joint survey of fish stocks by the end of 2027.', 'The two sides exchanged views on a joint survey of fish stocks.', 'Norway will open a trade office in Nairobi.',
  'Lund stressed that seafarers must be protected.', '“Kenya is a maritime nation,” said Maina.', 'The ministers discussed human rights.', 'Kenya called on all parties to stop.', 'Lund welcomed the proposal.', 'It rained.',
];
/** Accounts made of the same few sentences, so that much is alike, often twice. */
const account = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 })
  .map((sentences) => analysed(`Foreign Minister Ana Lund of Norway met Foreign Minister Joseph Maina of Kenya\n\nOslo, 12 March 2027\n\nAna Lund met Joseph Maina. ${sentences.join(' ')}\n`));
const anyAnalysis = fc.oneof(account, arbitraryAnalysis);

const sorted = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
const mirrored = (rows: readonly Row[]): Row[] => rows.map(({ a, b, differences }) => ({ a: b, b: a, differences: differences.map(({ kind, a: ofA, b: ofB }) => ({ kind, a: ofB, b: ofA })) }));
const cells = (comparison: Comparison): Row[] => SECTIONS.flatMap((name) => [...comparison[name]]);

describe('compareReleases', () => {
  it('gives the mirror image the other way round', () => fc.assert(fc.property(anyAnalysis, anyAnalysis, (a, b) => {
    const one = compareReleases(a, b), other = compareReleases(b, a);
    assert.equal(one.related, other.related);
    for (const name of SECTIONS) assert.deepEqual(sorted(one[name]), sorted(mirrored(other[name])));
  }), { numRuns: 60 }));

  it('finds a text the same as itself in all', () => fc.assert(fc.property(anyAnalysis, (a) => {
    const comparison = compareReleases(a, a);
    for (const name of SECTIONS) {
      for (const row of comparison[name]) {
        assert.deepEqual(row.a, row.b);
        assert.deepEqual(row.differences, []);
      }
    }
    assert.equal(comparison.commitments.length, a.commitments.length);
    assert.equal(comparison.quotations.length, a.quotations.length);
  }), { numRuns: 60 }));

  it('points into the texts, and has a cell in every row', () => fc.assert(fc.property(anyAnalysis, anyAnalysis, (a, b) => {
    for (const { a: ofA, b: ofB } of cells(compareReleases(a, b))) {
      assert.ok(ofA ?? ofB);
      for (const [cell, { document: { text } }] of [[ofA, a], [ofB, b]] as const) if (cell) assert.ok(0 <= cell.span.start && cell.span.start < cell.span.end && cell.span.end <= text.length);
    }
  }), { numRuns: 60 }));
});
