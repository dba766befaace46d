import assert from 'node:assert/strict';
import { LexemeMemo } from '../../../../src/analysis/tokens/lexemeMemo';
import { EDGE_LEXEME, lexemeOf } from '../../../../src/analysis/tokens/lexemes';

describe('what is remembered of spellings', () => {
  it('is computed once a spelling', () => {
    let asked = 0;
    const memo = new LexemeMemo(({ text }) => `${text} ${++asked}`);
    assert.deepEqual(['treaty', 'talks', 'treaty', 'talks'].map((word) => memo.of(lexemeOf(word))), ['treaty 1', 'talks 2', 'treaty 1', 'talks 2']);
  });

  it('is right where more spellings come than there are places', () => {
    const memo = new LexemeMemo(({ text }) => text, 4);
    const words = Array.from({ length: 50 }, (_, i) => lexemeOf(`word${i}`));
    for (const word of [...words, ...words.reverse(), EDGE_LEXEME]) assert.equal(memo.of(word), word.text);
  });

  it('may be undefined', () => {
    assert.equal(new LexemeMemo(() => undefined).of(lexemeOf('treaty')), undefined);
  });
});
