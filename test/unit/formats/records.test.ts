import assert from 'node:assert/strict';
import { commitmentRecords, quotationRecords } from '../../../src/formats/records';
import { analysisOf } from '../../support/analysisOf';

describe('commitmentRecords', () => {
  it('names entities in full, and others in the words of the text', () => {
    const [record] = commitmentRecords(analysisOf('Ebba Quist met. Quist and the two\n sides will pay.', {
      entities: [{ names: ['Ebba Quist', 'Quist'] }], commitments: [{ words: 'Quist and the two\n sides will pay', cue: 'will', actors: ['Quist', 'the two\n sides'] }],
    }));
    assert.deepEqual(record.actors, ['Ebba Quist', 'the two sides']);
    assert.equal(record.text, 'Quist and the two sides will pay');
  });

  for (const [name, lineEnd] of [['LF', '\n'], ['CR LF', '\r\n'], ['CR', '\r']] as const) {
    it(`counts lines that end with ${name} from 1`, () => {
      const text = ['A will go.', '', 'B will go.'].join(lineEnd);
      const records = commitmentRecords(analysisOf(text, { commitments: [{ words: 'A will go', cue: 'will' }, { words: 'B will go', cue: ['will', 2] }] }));
      assert.deepEqual(records.map(({ line }) => line), [1, 3]);
    });
  }
});

describe('quotationRecords', () => {
  it('puts an ellipsis where other words interrupt what was said, and none between paragraphs', () => {
    const records = quotationRecords(analysisOf('“We pay,” she said, “and go.”\n\n“Stay.”\n\n“Or not.”', { quotations: [{ kind: 'direct', content: ['We pay,', 'and go.'] }, { kind: 'direct', content: ['Stay.', 'Or not.'] }] }));
    assert.deepEqual(records.map(({ text }) => text), ['We pay, … and go.', 'Stay. Or not.']);
  });

  it('says who spoke by name, else in the words of the text, else that nobody is named', () => {
    const records = quotationRecords(analysisOf('Ebba Quist said so. Officials said no. It rains.', {
      entities: [{ names: ['Ebba Quist'] }],
      quotations: [{ source: 'Ebba Quist', sourceSpan: 'Ebba', content: ['so'] }, { sourceSpan: 'Officials', content: ['no'] }, { content: ['It rains'] }],
    }));
    assert.deepEqual(records.map(({ sourceName }) => sourceName), ['Ebba Quist', 'Officials', 'Unattributed']);
  });
});
