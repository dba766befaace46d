import assert from 'node:assert/strict';
import { itemAt } from '../../../../src/extension/annotating/itemAt';

const item = (name: string, startLine: number, start: number, endLine: number, end: number) => ({ name, range: { start: { line: startLine, character: start }, end: { line: endLine, character: end } } });
const ITEMS = [item('quotation', 1, 0, 3, 10), item('name', 2, 4, 2, 8), item('next name', 2, 8, 2, 12), item('crossing', 2, 6, 4, 0)];

describe('the item at a place', () => {
  for (const [line, character, name] of [[1, 5, 'quotation'], [2, 5, 'name'], [2, 4, 'name'], [2, 10, 'next name'], [3, 11, 'crossing'], [0, 0, null], [9, 0, null]] as const) {
    it(`${name ?? 'nothing'} at ${line}:${character}`, () => assert.equal(itemAt(ITEMS, { line, character })?.name ?? null, name));
  }

  it('is the same whatever the order', () => assert.equal(itemAt(ITEMS.toReversed(), { line: 2, character: 5 })?.name, 'name'));
});
