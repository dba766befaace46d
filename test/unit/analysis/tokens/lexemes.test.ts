import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lexemeAt, lexemeOf } from '../../../../src/analysis/tokens/lexemes';

describe('lexemes', () => {
  it('are one object a spelling, wherever it stands', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '中', '\ud83d', '\ude00', '’'), maxLength: 12 });
    fc.assert(fc.property(text, fc.nat(12), fc.nat(12), (letters, one, other) => {
      const start = Math.min(one, other, letters.length), end = Math.min(Math.max(one, other), letters.length);
      const lexeme = lexemeAt(letters, start, end);
      assert.equal(lexeme.text, letters.slice(start, end));
      assert.equal(lexemeOf(letters.slice(start, end)), lexeme);
    }));
  });

  it('are right where many spellings come to the same places', () => {
    const spellings = Array.from({ length: 60_000 }, (_, i) => i.toString(36));
    const text = spellings.join('');
    let at = 0;
    for (const spelling of spellings) assert.equal(lexemeAt(text, at, at += spelling.length).text, spelling);
  });
});
