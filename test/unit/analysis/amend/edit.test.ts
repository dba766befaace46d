import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editBetween } from '../../../../src/analysis/amend/edit';

describe('editBetween', () => {
  for (const [name, before, after, edit] of [
    ['no change', 'abc', 'abc', { start: 3, oldEnd: 3, newEnd: 3 }],
    ['a key', 'ac', 'abc', { start: 1, oldEnd: 1, newEnd: 2 }],
    ['a repeated letter', 'too', 'tooo', { start: 3, oldEnd: 3, newEnd: 4 }],
    ['a deletion', 'abc', 'ac', { start: 1, oldEnd: 2, newEnd: 1 }],
    ['a replacement', 'one two three', 'one 2 three', { start: 4, oldEnd: 7, newEnd: 5 }],
  ] as const) it(`finds ${name}`, () => assert.deepEqual(editBetween(before, after), edit));

  it('makes the new text of the old, in texts longer than what is compared at once as well', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), fc.string(), fc.nat(10_000), (head, old, fresh, tail, padding) => {
      const before = `${'x'.repeat(padding)}${head}${old}${tail}${'y'.repeat(padding)}`, after = `${'x'.repeat(padding)}${head}${fresh}${tail}${'y'.repeat(padding)}`;
      const { start, oldEnd, newEnd } = editBetween(before, after);
      assert.equal(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd), after);
      assert.ok(start <= oldEnd && start <= newEnd && oldEnd - start <= old.length && newEnd - start <= fresh.length);
    }));
  });
});
