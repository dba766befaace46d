import assert from 'node:assert/strict';
import { figure, table } from '../../bench/table';

describe('the table of benchmarks', () => {
  for (const [value, expected] of [[0, '0'], [21, '21'], [0.314, '0.31'], [4.996, '5.00'], [38.24, '38.2'], [119.6, '120'], [119_533.4, '119,533']] as const) {
    it(`writes ${value} as ${expected}`, () => assert.equal(figure(value), expected));
  }

  it('has a line for each row, aligned', () => {
    assert.equal(table([
      { measurement: 'throughput', ours: 3000, unit: 'words/s', required: { leastRatio: 1.2 }, peer: { name: 'other', value: 2000 } },
      { measurement: 'typing', ours: 6.5, unit: 'ms', required: { most: 5 }, note: 'p95' },
    ]), [
      '| measurement  |          ours |  required |                peers |  ratio |',
      '| ------------ | ------------: | --------: | -------------------: | -----: |',
      '| throughput   | 3,000 words/s | ≥ 1.2 × ✓ | other: 2,000 words/s | 1.50 × |',
      '| typing (p95) |       6.50 ms |  ≤ 5 ms ✗ |                    – |      – |',
    ].join('\n'));
  });
});
