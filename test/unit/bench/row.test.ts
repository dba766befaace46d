import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMet, median, percentile, ratioOf, type Row } from '../../bench/row';

const row = (more: Partial<Row>): Row => ({ measurement: 'speed', ours: 30, unit: 'words/s', ...more });
const peer = { name: 'other', value: 20 };

describe('a row of the benchmarks', () => {
  for (const [values, share, expected] of [
    [[5], 0.95, 5],
    [[3, 1, 2], 0.5, 2],
    [[4, 3, 2, 1], 0.5, 2],
    [Array.from({ length: 200 }, (_, i) => 200 - i), 0.95, 190],
    [[1, 2, 10], 1, 10],
  ] as const) {
    it(`takes ${expected} as the value at ${share} of ${values.length}`, () => assert.equal(percentile(values, share), expected));
  }

  it('has no percentile of nothing', () => assert.throws(() => percentile([], 0.5), RangeError));

  it('takes a percentile that half of the values or more do not pass', () => {
    fc.assert(fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const middle = median(values);
      assert.ok(values.filter((value) => value <= middle).length >= values.length / 2);
      assert.ok(values.filter((value) => value >= middle).length >= values.length / 2);
    }));
  });

  for (const [what, given, ratio, met] of [
    ['no peer and nothing required', {}, null, null],
    ['a peer and nothing required', { peer }, 1.5, null],
    ['a ratio that is reached', { peer, required: { leastRatio: 1.5 } }, 1.5, true],
    ['a ratio that is missed', { peer, required: { leastRatio: 1.6 } }, 1.5, false],
    ['a ratio required and no peer', { required: { leastRatio: 1 } }, null, false],
    ['a limit that is kept', { required: { most: 30 } }, null, true],
    ['a limit that is passed', { required: { most: 29 } }, null, false],
  ] as const) {
    it(`judges ${what}`, () => assert.deepEqual([ratioOf(row(given)), isMet(row(given))], [ratio, met]));
  }
});
