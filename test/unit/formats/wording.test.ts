import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { excerpt, longDate, oneLine } from '../../../src/formats/wording';

describe('wording', () => {
  for (const [words, length, expected] of [
    ['short', 10, 'short'],
    ['one two three four', 12, 'one two…'],
    ['one\r\n  two', 10, 'one two'],
    ['unbrokenunbroken', 8, 'unbroke…'],
  ] as const) {
    it(`cuts “${oneLine(words)}” to ${length}`, () => assert.equal(excerpt(words, length), expected));
  }
  it('never cuts longer than asked nor through a surrogate pair', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '😀'), maxLength: 60 }), fc.integer({ min: 4, max: 20 }), (words, length) => {
      const cut = excerpt(words, length);
      assert.ok(cut.length <= length && !/\p{Surrogate}/u.test(cut));
    }));
  });
  it('cuts megabytes of one word at once', () => assert.equal(excerpt('x'.repeat(5_000_000), 5), 'xxxx…'));
  it('writes a date out', () => assert.equal(longDate('2027-12-31'), '31 December 2027'));
  it('leaves a date that is none as it is', () => assert.equal(longDate('soon'), 'soon'));
});
