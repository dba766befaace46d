import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { sweep } from '../../../src/formats/sweep';

describe('sweep', () => {
  it('gives what overlaps each range, and nothing else', () => {
    const span = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(fc.property(fc.array(span), fc.array(span, { maxLength: 5 }), (spans, ranges) => {
      const overlapping = sweep(spans);
      let end = 0;
      for (const length of ranges.map((range) => range.start + 1)) {
        const range = { start: end, end: end + length };
        end = range.end;
        assert.deepEqual(overlapping(range), spans.toSorted((a, b) => a.start - b.start).filter((one) => one.start < range.end && range.start < one.end));
      }
    }));
  });
});
