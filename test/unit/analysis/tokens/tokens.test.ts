import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readStructure } from '../../../../src/analysis/structure/structure';
import { CharKind, kindOf } from '../../../../src/analysis/tokens/characters';
import { tokenise } from '../../../../src/analysis/tokens/tokens';
import type { Structure } from '../../../../src/analysis/document';

const whole = (text: string): Structure => ({ sections: [], paragraphs: [{ start: 0, end: text.length, section: 0 }], genre: 'government', releaseDate: null });
const words = (text: string): string => tokenise(text, whole(text)).lexemes.map((lexeme) => lexeme.text).join(' ');

const CASES: readonly (readonly [name: string, text: string, tokens: string])[] = [
  ['possessives and negations stand alone', "Orla's aide can't and won’t", "Orla 's aide ca n't and wo n’t"],
  ['a plural possessive is a mark alone', "the ministers' meeting", "the ministers ' meeting"],
  ['cannot is two words', 'They cannot', 'They can not'],
  ['contractions', "we're I'll they’ve", "we 're I 'll they ’ve"],
  ['apostrophes inside names', "O'Brien and D’Angelo of Sana'a", "O'Brien and D’Angelo of Sana'a"],
  ['clipped years', "the '90s", "the '90s"],
  ['abbreviations keep their full stop', 'Dr. Ide and Gen. Moe of Acme Inc. in the U.S. said', 'Dr. Ide and Gen. Moe of Acme Inc. in the U.S. said'],
  ['initials', 'J. K. Brandt', 'J. K. Brandt'],
  ['a letter that ends a paragraph is no initial', 'We chose plan B.', 'We chose plan B .'],
  ['numbers', 'No. 5 costs $3,000.50 or €2.4bn at 12:30 p.m. on 12/05/2024', 'No. 5 costs $ 3,000.50 or € 2.4bn at 12:30 p.m. on 12/05/2024'],
  ['"no" that ends a sentence', 'She said no.', 'She said no .'],
  ['states after a comma only', 'Elm, Ore. and ore.', 'Elm , Ore. and ore .'],
  ['hyphenated names stay whole', 'Nasser al-Rawi met Kim Min-ji', 'Nasser al-Rawi met Kim Min-ji'],
  ['dashes', 'well -- yes—no 2014–2016', 'well -- yes — no 2014 – 2016'],
  ['ellipses', 'so… and... but', 'so … and ... but'],
  ['curly and straight quotes', '“Yes,” he said, "no."', '“ Yes , ” he said , " no . "'],
  ['addresses', 'See https://a.org/b?c=1, www.b.com/c. or mail press.office@c.gov.np.', 'See https://a.org/b?c=1 , www.b.com/c . or mail press.office@c.gov.np .'],
  ['a full stop with no space after it', 'It ended.The rest', 'It ended . The rest'],
  ['ampersands', 'AT&T R&D', 'AT&T R&D'],
  ['handles and end marks', '@orla #water ###', '@orla #water ###'],
  ['slashes', 'and/or', 'and / or'],
  ['other scripts and emoji', 'Встреча 😀 東京', 'Встреча 😀 東京'],
];

describe('tokenise', () => {
  for (const [name, text, tokens] of CASES) it(name, () => assert.equal(words(text), tokens));

  it('shares one lexeme among equal spellings', () => {
    const { lexemes } = tokenise('so so', whole('so so'));
    assert.equal(lexemes[0], lexemes[1]);
  });

  it('covers every character that is not space exactly once, in any string', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aB1.\'’-@/:\r\n\0\ud800\udc00 "“&,$n t') })), (text) => {
      const tokens = tokenise(text, whole(text));
      let at = 0;
      for (let i = 0; i < tokens.length; i++) {
        for (; at < tokens.starts[i]; at++) assert.equal(kindOf(text.charCodeAt(at)), CharKind.Space);
        assert.equal(tokens.lexemes[i].text, text.slice(tokens.starts[i], tokens.ends[i]));
        assert.ok(tokens.ends[i] > at);
        at = tokens.ends[i];
      }
      for (; at < text.length; at++) assert.equal(kindOf(text.charCodeAt(at)), CharKind.Space);
    }), { numRuns: 300 });
  });

  it('keeps tokens inside their paragraph', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Orla', 'U.S.', '@', "'", 's', '.', '-', 'a.b@c', 'http://x')), (parts) => {
      const text = parts.join('\n');
      const structure = readStructure(text);
      const tokens = tokenise(text, structure);
      for (let i = 0; i < tokens.length; i++) {
        assert.ok(structure.paragraphs.some((paragraph) => paragraph.start <= tokens.starts[i] && tokens.ends[i] <= paragraph.end));
      }
    }));
  });
});
