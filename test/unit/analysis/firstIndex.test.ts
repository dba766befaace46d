import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstIndex } from '../../../src/analysis/firstIndex';

describe('firstIndex', () => {
  it('finds where a condition begins to hold, or the end', () => {
    fc.assert(fc.property(fc.nat(50), fc.nat(50), fc.nat(120), (from, length, begins) => {
      const asked: number[] = [];
      const found = firstIndex(from, from + length, (i) => { asked.push(i); return i >= begins; });
      assert.equal(found, Math.min(Math.max(begins, from), from + length));
      assert.ok(asked.every((i) => i >= from && i < from + length) && asked.length <= Math.ceil(Math.log2(length + 1)));
    }));
  });
});
