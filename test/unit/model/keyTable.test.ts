import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeyTable } from '../../../src/model/keyTable';

describe('KeyTable', () => {
  it('holds the bits of each key as a Map does, crowded keys too', () => {
    const key = fc.oneof(fc.nat(40), fc.nat(40).map((n) => n * 1024), fc.integer({ min: 0, max: 0xffff_ffff }));
    fc.assert(fc.property(fc.array(fc.tuple(key, fc.integer({ min: 1, max: 0xffff_ffff })), { maxLength: 200 }), fc.array(key), (entries, others) => {
      const table = new KeyTable(entries.length), map = new Map<number, number>();
      for (const [k, bits] of entries) {
        table.add(k, bits);
        map.set(k, ((map.get(k) ?? 0) | bits) >>> 0);
      }
      for (const k of [...map.keys(), ...others]) assert.equal(table.get(k), map.get(k) ?? 0);
    }));
  });
});
