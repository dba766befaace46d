import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Structure } from '../../../../src/analysis/document';
import { readStructure } from '../../../../src/analysis/structure/structure';
import { splitSentences } from '../../../../src/analysis/tokens/sentences';
import { tokenise } from '../../../../src/analysis/tokens/tokens';

const split = (text: string, structure: Structure = readStructure(text)): string[] =>
  splitSentences(structure, tokenise(text, structure)).map((sentence) => text.slice(sentence.start, sentence.end));

const CASES: readonly (readonly [name: string, ...sentences: string[]])[] = [
  ['titles', 'Dr. Ide met Gov. Moe.', 'They spoke.'],
  ['"U.S." inside a sentence', 'The U.S. President left.', 'He flew home.'],
  ['"U.S." at the end of a sentence', 'He left the U.S.', 'The trip was short.'],
  ['companies', 'Acme Inc. Chairman Bo Lind agreed.', 'Nordfisk Ltd.', 'It grew.'],
  ['numbers after "No."', 'See No. 5.', 'It is short.'],
  ['times of day', 'It starts at 5 p.m. on Monday.', 'It ends at 6 p.m.', 'Guests stay.'],
  ['initials', 'J. K. Brandt and A. Moe met.', 'They left.'],
  ['ellipses', 'They waited... and left.', 'So be it…', 'We go on.'],
  ['quotation marks that close after the full stop', '“We agree.”', 'She left.', '"Fine."', 'He stayed.'],
  ['a question inside a sentence', '“Why?” he asked.', 'Nobody knew.'],
  ['brackets', 'It grew (see p. 5.)', 'It fell.'],
  ['a headline with no full stop', 'Ministers Meet in Elmhaven'],
];

describe('splitSentences', () => {
  for (const [name, ...sentences] of CASES) it(name, () => assert.deepEqual(split(sentences.join(' ')), sentences));

  it('keeps the number of a numbered paragraph with its sentence', () =>
    assert.deepEqual(split('1. The Ministers met.\n(b) They left.'), ['1. The Ministers met.', '(b) They left.']));

  it('sets a dateline apart', () => {
    const text = 'ELMHAVEN, Norway, March 4 -- The firm grew.';
    const structure: Structure = { sections: [{ kind: 'dateline', start: 0, end: 28 }], paragraphs: [{ start: 0, end: text.length, section: 0 }], genre: 'corporate', releaseDate: null };
    assert.deepEqual(split(text, structure), ['ELMHAVEN, Norway, March 4 --', 'The firm grew.']);
  });

  it('puts every token of any string in exactly one sentence', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'Ab1.?!…"”’) \n') }), (text) => {
      const structure = readStructure(text);
      const tokens = tokenise(text, structure);
      let next = 0;
      for (const sentence of splitSentences(structure, tokens)) {
        assert.equal(sentence.firstToken, next);
        assert.ok(sentence.endToken > next);
        assert.equal(sentence.end, tokens.ends[sentence.endToken - 1]);
        assert.ok(sentence.end <= structure.paragraphs[sentence.paragraph].end);
        next = sentence.endToken;
      }
      assert.equal(next, tokens.length);
    }));
  });
});
