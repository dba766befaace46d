import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { AnalysedDocument } from '../../../../src/server/analysedDocument';
import { compared, likened } from '../../../../src/server/comparison/compared';
import { analysed } from '../../../support/analysed';
import { sample } from '../../../support/comparedSamples';

const documentAt = (uri: string, text: string): AnalysedDocument => new AnalysedDocument(TextDocument.create(uri, 'press-release', 1, text), analysed(text));
const oslo = documentAt('file:///news/oslo.pr.txt', sample('oslo').analysis.document.text);
const nairobi = documentAt('file:///news/nairobi.pr.txt', sample('nairobi').analysis.document.text);

describe('compared', () => {
  it('gives rows with their places in both documents', () => {
    const { a, b, related, sections } = compared(oslo, nairobi);
    assert.deepEqual([a.name, a.date, b.name, b.date, related], ['oslo', '12 March 2027', 'nairobi', '14 March 2027', true]);
    const row = sections.find(({ title }) => title === 'Commitments')!.rows[0];
    assert.deepEqual(row.differences, ['Only one side commits – oslo: agreed; nairobi: discussed only']);
    assert.deepEqual([row.a!.range.start.line, row.b!.range.start.line, row.b!.way], [7, 6, 'discussed']);
  });

  it('tells releases of one name apart by their folders', () => {
    const { a, b } = compared(documentAt('file:///oslo/readout.txt', 'Ana Lund spoke.'), documentAt('file:///nairobi/readout.txt', 'Ana Lund spoke.'));
    assert.deepEqual([a.name, b.name], ['oslo/readout.txt', 'nairobi/readout.txt']);
  });
});

describe('likened', () => {
  it('knows an account of the same meeting, and gives its headline', () => {
    const { sameMeeting, headline } = likened(oslo, nairobi.analysis);
    assert.deepEqual([sameMeeting, headline], [true, 'READOUT Cabinet Secretary Joseph Maina in talks with Foreign Minister Ana Lund of Norway'.slice('READOUT '.length)]);
  });

  it('takes an empty text', () => assert.deepEqual([likened(oslo, analysed('')).related, likened(oslo, analysed('')).headline], [false, '']));
});
