import assert from 'node:assert/strict';
import fc from 'fast-check';
import { singleSpaced } from '../../../src/analysis/singleSpaced';

const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ' ', '\t', '\n', '\u00a0', '\u2009', '\u3000', '\u200b', '\ufeff', '😀'), maxLength: 20 });

describe('text with single spaces', () => {
  it('has each run of white space as one space', () => {
    fc.assert(fc.property(words, words, words, (before, text, after) => {
      assert.equal(singleSpaced(before + text + after, before.length, before.length + text.length), text.replace(/\s+/g, ' '));
    }));
  });

  it('knows all characters that are white space', () => {
    const differing = Array.from({ length: 0x10000 }, (_, code) => `a${String.fromCharCode(code)}b`).filter((text) => singleSpaced(text) !== text.replace(/\s+/g, ' '));
    assert.deepEqual(differing, []);
  });
});
