import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { bratStandoff, BRAT_CONFIGURATION } from '../../../src/formats/brat';
import { analysisOf } from '../../support/analysisOf';
import { arbitraryAnalysis } from '../../support/arbitraryAnalysis';

describe('brat standoff', () => {
  it('writes names with their equivalence, what was said with cue and source, and who is to do what by when', () => {
    const text = 'Ana Lund said Velmora Grid will pay by June. Lund smiled.';
    const analysis = analysisOf(text, {
      entities: [{ names: ['Ana Lund', 'Lund'], role: 'head of Velmora Grid' }, { type: 'ORG', names: ['Velmora Grid'] }],
      quotations: [{ source: 'Ana Lund', sourceSpan: 'Ana Lund', cue: 'said', reportingClass: 'assert', content: ['Velmora Grid will pay by June'] }],
      commitments: [{ words: 'Velmora Grid will pay by June', cue: 'will', actors: ['Velmora Grid', 'the bank'], deadline: 'by June', date: '2027-06-30' }],
    });
    assert.equal(bratStandoff(analysis), [
      'T1\tPERSON 0 8\tAna Lund', 'T2\tPERSON 45 49\tLund', '*\tEquiv T1 T2', '#1\tAnnotatorNotes T1\tname: Ana Lund', '#2\tAnnotatorNotes T1\trole: head of Velmora Grid',
      'T3\tORG 14 26\tVelmora Grid', '#3\tAnnotatorNotes T3\tname: Velmora Grid',
      'T4\tQuotation 14 43\tVelmora Grid will pay by June', 'A1\tKind T4 indirect', 'A2\tReportingClass T4 assert',
      'T5\tCue 9 13\tsaid', 'R1\tHasCue Arg1:T4 Arg2:T5', 'T6\tSource 0 8\tAna Lund', 'R2\tToldBy Arg1:T4 Arg2:T6', 'R3\tSaidBy Arg1:T4 Arg2:T1',
      'T7\tCommitment 14 43\tVelmora Grid will pay by June', 'A3\tForce T7 pledged', 'T8\tCue 27 31\twill', 'R4\tHasCue Arg1:T7 Arg2:T8',
      'T9\tDeadline 36 43\tby June', 'R5\tDueBy Arg1:T7 Arg2:T9', '#4\tAnnotatorNotes T7\tdue: 2027-06-30', 'R6\tActor Arg1:T7 Arg2:T3', '#5\tAnnotatorNotes T7\tactor: the bank', '',
    ].join('\n'));
  });

  it('cuts a span at line ends and counts code points', () => {
    const analysis = analysisOf('😀 We will\r\npay\tnow.', { commitments: [{ words: 'We will\r\npay\tnow', cue: 'will' }] });
    assert.equal(bratStandoff(analysis).split('\n')[0], 'T1\tCommitment 2 9;11 18\tWe will pay now');
  });

  it('gives every annotation the words that brat checks: those of its spans, joined by spaces, character for character', () => {
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      const characters = [...analysis.document.text];
      const lines = bratStandoff(analysis).split('\n');
      assert.equal(lines.pop(), '');
      for (const line of lines) {
        assert.doesNotMatch(line, /[\r\v\f\x85\u2028\u2029]/);
        if (!line.startsWith('T')) continue;
        const [, data, ...words] = line.split('\t');
        const pieces = data.split(' ').slice(1).join(' ').split(';').map((pair) => pair.split(' ').map(Number));
        assert.equal(words.join('\t'), pieces.map(([start, end]) => characters.slice(start, end).join('')).join(' ').replaceAll('\t', ' '));
      }
    }));
  });

  it('configures every type, relation and attribute that it writes', () => {
    for (const name of ['PERSON', 'PRODUCT', 'Quotation', 'Deadline', 'SaidBy', 'DueBy', 'Kind', 'ReportingClass', 'Force']) assert.match(BRAT_CONFIGURATION, new RegExp(`^${name}(\t|$)`, 'm'));
  });
});
