import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { conll } from '../../../src/formats/conll';
import { analysed } from '../../support/analysed';
import { analysisOf } from '../../support/analysisOf';

const labels = (text: string): string[][] => text.trimEnd().split('\n\n').slice(1).map((sentence) => sentence.split('\n').map((line) => line.split(' ')[3]));

describe('CoNLL-2003', () => {
  it('writes four columns, sentences apart, behind a document start', () => {
    const lines = conll(analysed('Ana Lund spoke. Velmora Grid will pay.\n')).split('\n');
    assert.equal(lines[0], '-DOCSTART- -X- -X- O');
    assert.deepEqual(lines.slice(2, 5), ['Ana NNP O B-PERSON', 'Lund NNP O I-PERSON', 'spoke VBD O O']);
    assert.equal(lines.filter((line) => line === '').length, 4);
    assert.ok(lines.every((line) => line === '' || line.split(' ').length === 4));
  });

  it('begins neighbours of one type with B, and begins again behind the end of a sentence', () => {
    const text = 'Oslo Bergen Ana. Lund.';
    const analysis = analysisOf(text, { entities: [{ type: 'GPE', names: ['Oslo'] }, { type: 'GPE', names: ['Bergen'] }, { names: ['Ana. Lund'] }] });
    assert.deepEqual(labels(conll(analysis)), [['B-GPE', 'B-GPE', 'B-PERSON', 'I-PERSON'], ['B-PERSON', 'O']]);
  });

  it('is read back to the same names by the rules of IOB2', () => {
    const text = readFileSync('media/xi-jinping-meets-vladimir-putin.pr.txt', 'utf8');
    const analysis = analysed(text);
    const names: string[] = [];
    for (const sentence of conll(analysis).trimEnd().split('\n\n')) {
      let open: string | null = null;
      for (const [token, , , label] of sentence.split('\n').map((line) => line.split(' '))) {
        const [mark, type] = label.split(/-(.*)/);
        if (mark === 'B') names.push(`${type} ${token}`);
        else if (mark === 'I') {
          assert.equal(type, open, 'I goes on with what B began');
          names.push(`${names.pop()!} ${token}`);
        }
        open = type ?? null;
      }
    }
    const mentions = analysis.entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
    const words = (start: number, end: number): string => analysis.document.tokens.lexemes.filter((_, i) => analysis.document.tokens.starts[i] >= start && analysis.document.tokens.ends[i] <= end).map((lexeme) => lexeme.text).join(' ');
    assert.deepEqual(names, mentions.map(({ type, start, end }) => `${type} ${words(start, end)}`));
  });

  it('writes a token with a no-break space as one column', () => {
    const analysis = analysisOf('a');
    const tokens = { ...analysis.document.tokens, lexemes: [{ number: 0, text: '10\u00A0000', lower: '10\u00A0000', flags: 0 }] };
    assert.match(conll({ ...analysis, document: { ...analysis.document, tokens } }), /^10_000 CC O O$/m);
  });
});
