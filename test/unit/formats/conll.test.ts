import assert from 'node:assert/strict';
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

  it('writes a token with a no-break space as one column', () => {
    const analysis = analysisOf('a');
    const tokens = { ...analysis.document.tokens, lexemes: [{ text: '10\u00A0000', lower: '10\u00A0000', flags: 0 }] };
    assert.match(conll({ ...analysis, document: { ...analysis.document, tokens } }), /^10_000 CC O O$/m);
  });
});
