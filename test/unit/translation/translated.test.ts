import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keyOf, translated } from '../../../src/translation/translated';
import { inTexts } from '../../support/inLanguage';

const TEXTS = { 'name model': 'Namensmodell', '“{0}” before “{1}”': '„{1}“ hinter „{0}“' };

const CASES: readonly [what: string, english: string, german: string][] = [
  ['a text', 'name model', 'Namensmodell'],
  ['a text with the words that it quotes, in the order of the language', '“welcomed” before “that”', '„that“ hinter „welcomed“'],
  ['words that look like a place', '“{1}” before “{0}”', '„{0}“ hinter „{1}“'],
  ['what is not known, in English', '“will” before a list', '“will” before a list'],
];

describe('a text that is looked up by its English', () => {
  for (const [what, english, german] of CASES) it(`gives ${what}`, () => inTexts(TEXTS, () => assert.equal(translated(english), german)));

  it('stays as it is in English, whatever it quotes', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
      const text = `“${a.replace(/[“”]/g, '')}” before “${b.replace(/[“”]/g, '')}”`;
      assert.equal(translated(text), text);
      assert.equal(keyOf(text), '“{0}” before “{1}”');
    }));
  });
});
