import assert from 'node:assert/strict';
import { align } from '../../../src/comparison/alignment';

const identity = (item: string): string => item;
/** The share of letters in the same place. */
const score = (a: string, b: string): number => [...a].filter((letter, i) => letter === b[i]).length / Math.max(a.length, b.length);

describe('align', () => {
  const table: readonly [title: string, a: string[], b: string[], pairs: number[][]][] = [
    ['pairs what is alike before what is similar', ['abcx', 'abcd'], ['abcd'], [[1, 0]]],
    ['pairs repeated items in their order', ['abc', 'abc'], ['abc', 'abc'], [[0, 0], [1, 1]]],
    ['takes the most similar first', ['abcd', 'abxx'], ['abcy', 'abyy'], [[0, 0], [1, 1]]],
    ['prefers the same place among equals', ['abcx', 'abcx'], ['zzzz', 'abcy'], [[1, 1]]],
    ['makes no pair below the least score', ['abcd'], ['axxx'], []],
    ['takes empty lists', [], ['abc'], []],
  ];
  for (const [title, a, b, pairs] of table) it(title, () => assert.deepEqual(align(a, b, identity, score, 0.5), pairs));

  it('compares a bounded number of items that are not alike', () => {
    let compared = 0;
    const items = (letter: string): string[] => Array.from({ length: 2000 }, (_, i) => letter + i);
    align(items('a'), items('b'), identity, () => ++compared && 0, 0.5);
    assert.equal(compared, 400 * 400);
  });
});
