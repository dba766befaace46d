import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { summary } from '../../../../src/server/features/summary';
import { analysedDocument } from '../../../support/analysisOf';

const TEXT = 'Anna Berg, head of NATO,\r\nsaid “we\r\nagree” and “will act by May”. Officials hoped to go.';
const SUMMARY = summary(analysedDocument(TEXT, {
  entities: [{ names: ['Anna Berg', 'Berg'], role: 'head of NATO' }, { names: ['NATO'], type: 'ORG' }],
  quotations: [
    { kind: 'direct', source: 'Berg', sourceSpan: 'Anna Berg', cue: 'said', reportingClass: 'assert', content: ['we\r\nagree', 'will act by May'] },
    { sourceSpan: 'Officials', cue: 'hoped', content: ['to go'] },
    { content: ['to go'] },
  ],
  commitments: [{ words: 'we\r\nagree” and “will act by May', cue: 'will', actors: ['Berg', 'NATO', 'all'], deadline: 'by May', date: '2026-05-31' }],
}));

describe('summary', () => {
  it('counts what each entity said and is to do', () => {
    assert.deepEqual(SUMMARY.entities.map(({ name, aliases, role, quotations, commitments }) => [name, aliases, role, quotations, commitments]), [
      ['Anna Berg', ['Berg'], 'head of NATO', 1, 1],
      ['NATO', [], null, 0, 1],
    ]);
  });
  it('tells who said what, in one line, from its first to its last character', () => {
    const [first] = SUMMARY.quotations;
    assert.deepEqual([first.sourceName, first.cue, first.text], ['Anna Berg', 'said', 'we agree … will act by May']);
    assert.deepEqual(first.range, { start: { line: 1, character: 6 }, end: { line: 2, character: 27 } });
  });
  it('names a source by the words of the text, or says that there is none', () => assert.deepEqual(SUMMARY.quotations.slice(1).map(({ sourceName }) => sourceName), ['Officials', 'Unattributed']));
  it('tells when the release is dated, and in whose words a commitment is stated', () => {
    const text = 'Anna Berg said we will go. Norway will pay.';
    const { releaseDate, commitments } = summary(analysedDocument(text, {
      releaseDate: '2026-03-04', entities: [{ names: ['Anna Berg'] }], quotations: [{ source: 'Anna Berg', sourceSpan: 'Anna Berg', cue: 'said', content: ['we will go'] }],
      commitments: [{ words: 'we will go', cue: 'will' }, { words: 'Norway will pay', cue: ['will', 2] }],
    }));
    assert.deepEqual([releaseDate, commitments.map(({ statedBy }) => statedBy)], ['2026-03-04', ['Anna Berg', null]]);
  });
  it('leaves out what is more than a window can show, and counts it', () => {
    const text = 'We will go. '.repeat(9);
    const analysed = analysedDocument(text, { commitments: Array.from({ length: 9 }, (_, i) => ({ words: ['We will go', i + 1] as const, cue: ['will', i + 1] as const })) });
    const { commitments, total } = summary(analysed, 4);
    assert.deepEqual([commitments.length, total.commitments], [4, 9]);
  });
  it('tells who is to do what by when', () => {
    const [{ actors, text, cue, deadline }] = SUMMARY.commitments;
    assert.deepEqual({ actors, text, cue, deadline }, { actors: ['Anna Berg', 'NATO', 'all'], text: 'we agree” and “will act by May', cue: 'will', deadline: { words: 'by May', date: '2026-05-31' } });
  });
});
