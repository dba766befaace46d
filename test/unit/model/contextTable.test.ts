import assert from 'node:assert/strict';
import { ByteReader, ByteWriter } from '../../../src/model/bytes';
import { ContextTable } from '../../../src/model/contextTable';
import { DenseRows, type Feature } from '../../../src/model/linear';

const LABELS = 3;

function rowsOf(features: readonly Feature[], size: number): DenseRows {
  const writer = new ByteWriter();
  DenseRows.write(writer, features, size);
  return DenseRows.read(new ByteReader(writer.finish()), LABELS);
}

describe('ContextTable', () => {
  const table = new ContextTable([
    rowsOf([{ key: 1, labels: [0, 2], weights: [5, -7] }], 4),
    rowsOf([{ key: 0, labels: [1], weights: [3] }, { key: 6, labels: [0], weights: [-1] }], 7),
  ], LABELS);

  for (const [keys, expected] of [
    [[1, 0], [[5, 0, -7], [0, 3, 0]]],
    [[0, 6], [[0, 0, 0], [-1, 0, 0]]],
    [[3, 5], [[0, 0, 0], [0, 0, 0]]],
  ] as const) {
    it(`has the weights of the features with the keys ${keys.join(' and ')}`, () => {
      table.starts.set(keys);
      table.find();
      assert.deepEqual([...table.starts].map((start) => [...table.rows.slice(start, start + LABELS)]), expected);
    });
  }
});
