import assert from 'node:assert/strict';
import { toGuidelinesJson } from '../../../src/formats/json';
import { analysisOf } from '../../support/analysisOf';

const TEXT = 'Ebba Quist said that Norvia will pay. She would wait. Others agreed to join by June.';

const analysis = analysisOf(TEXT, {
  entities: [{ names: ['Ebba Quist'], role: 'Minister' }, { names: ['Norvia'], type: 'GPE' }],
  quotations: [
    { source: 'Ebba Quist', sourceSpan: 'Ebba Quist', cue: 'said', content: ['Norvia will pay'] },
    { source: 'Ebba Quist', content: ['She would', 'wait'] },
  ],
  commitments: [
    { words: 'Norvia will pay', cue: 'will', actors: ['Norvia'] },
    { words: 'Others agreed to join by June', cue: 'agreed to', force: 'agreed', actors: ['Others'], deadline: 'by June', date: '2026-06-30' },
  ],
});

describe('toGuidelinesJson', () => {
  it('writes exactly what the annotation guidelines define', () => {
    assert.deepEqual(toGuidelinesJson(analysis, 'norvia', 'ab12'), {
      document: { id: 'norvia', genre: 'readout', sha256: 'ab12' },
      entities: [
        { id: 'e1', type: 'PERSON', name: 'Ebba Quist', role: 'Minister', mentions: [[0, 10]] },
        { id: 'e2', type: 'GPE', name: 'Norvia', mentions: [[21, 27]] },
      ],
      quotations: [
        { id: 'q1', kind: 'indirect', source: 'e1', sourceSpan: [0, 10], cue: [11, 15], content: [[21, 36]] },
        { id: 'q2', kind: 'indirect', source: 'e1', sourceSpan: null, cue: null, content: [[38, 47], [48, 52]] },
      ],
      commitments: [
        { id: 'c1', force: 'pledged', actors: ['e2'], span: [21, 36], cue: [28, 32], deadline: null },
        { id: 'c2', force: 'agreed', actors: ['Others'], span: [54, 83], cue: [61, 70], deadline: [76, 83] },
      ],
    });
  });

  it('leaves out a hash that is not known', () => {
    assert.deepEqual(toGuidelinesJson(analysisOf(''), 'empty'), { document: { id: 'empty', genre: 'readout' }, entities: [], quotations: [], commitments: [] });
  });
});
