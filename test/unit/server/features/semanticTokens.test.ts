import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { AnalysedDocument } from '../../../../src/server/analysedDocument';
import { semanticTokens } from '../../../../src/server/features/semanticTokens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../../../src/server/protocol';
import { analysedDocument, type Sketch } from '../../../support/analysisOf';

interface Shown {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly words: string;
  readonly style: string;
}

/** The tokens of a document, decoded. */
function decode(document: AnalysedDocument, data: readonly number[]): Shown[] {
  const shown: Shown[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    character = data[i] === 0 ? character + data[i + 1] : data[i + 1];
    line += data[i];
    const start = document.offset({ line, character });
    const modifiers = TOKEN_MODIFIERS.filter((_, bit) => data[i + 4] & (1 << bit));
    shown.push({ line, character, length: data[i + 2], words: document.lines.getText().slice(start, start + data[i + 2]), style: [TOKEN_TYPES[data[i + 3]], ...modifiers].join('.') });
  }
  return shown;
}

const styles = (text: string, sketch: Sketch): string[][] => {
  const document = analysedDocument(text, sketch);
  return decode(document, semanticTokens(document)).map(({ words, style }) => [words, style]);
};

describe('semanticTokens', () => {
  for (const [type, style] of [
    ['PERSON', 'person'], ['ORG', 'organization'], ['GPE', 'place'], ['LOC', 'place'], ['FAC', 'place'],
    ['NORP', 'group'], ['LAW', 'treaty'], ['EVENT', 'event'], ['PRODUCT', 'product'],
  ] as const) {
    it(`marks ${type} as ${style}`, () => assert.deepEqual(styles('See Alpha.', { entities: [{ names: ['Alpha'], type }] }), [['Alpha', style]]));
  }

  it('marks a source of quotations as speaker wherever it is named', () => {
    const shown = styles('Lee came. Lee said no.', { entities: [{ names: ['Lee'] }], quotations: [{ source: 'Lee', cue: 'said', content: ['no'] }] });
    assert.deepEqual(shown, [['Lee', 'speaker'], ['Lee', 'speaker'], ['said', 'reportingVerb'], ['no', 'quotation.indirect']]);
  });

  it('puts names, cues and deadlines over the quotation that they are in', () => {
    const shown = styles('Lee said “Oslo will act by May”.', {
      entities: [{ names: ['Lee'] }, { names: ['Oslo'], type: 'GPE' }],
      quotations: [{ kind: 'direct', source: 'Lee', cue: 'said', content: ['Oslo will act by May'] }],
      commitments: [{ words: 'Oslo will act by May', cue: 'will', deadline: 'by May' }],
    });
    assert.deepEqual(shown, [
      ['Lee', 'speaker'], ['said', 'reportingVerb'], ['Oslo', 'place'], [' ', 'quotation.direct'], ['will', 'commitmentPledged'], [' act ', 'quotation.direct'], ['by May', 'deadline'],
    ]);
  });

  for (const [force, style] of [['agreed', 'commitmentAgreed'], ['pledged', 'commitmentPledged'], ['called-for', 'commitmentCalledFor'], ['hoped', 'commitmentHoped']] as const) {
    it(`marks the cue of ${force}`, () => assert.deepEqual(styles('We act.', { commitments: [{ force, words: 'We act', cue: 'act' }] }), [['act', style]]));
  }

  it('marks what is less than 60 % sure', () => assert.deepEqual(styles('Lee left.', { entities: [{ names: ['Lee'], certainty: 0.59 }] }), [['Lee', 'person.uncertain']]));

  for (const [name, end] of [['LF', '\n'], ['CRLF', '\r\n'], ['CR', '\r']] as const) {
    it(`splits a token at ${name} line ends`, () => {
      const document = analysedDocument(`one${end}two`, { quotations: [{ content: [`one${end}two`] }] });
      assert.deepEqual(decode(document, semanticTokens(document)).map(({ line, character, words }) => [line, character, words]), [[0, 0, 'one'], [1, 0, 'two']]);
    });
  }

  it('gives only what is in the range asked for, at the same places', () => {
    const document = analysedDocument('Lee\nKim\nRoy', { entities: [{ names: ['Lee'] }, { names: ['Kim'] }, { names: ['Roy'] }] });
    const part = decode(document, semanticTokens(document, { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }));
    assert.deepEqual(part.map(({ line, character, words }) => [line, character, words]), [[1, 0, 'Kim']]);
  });

  it('never overlaps tokens nor crosses a line, whatever the spans', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '😀'), minLength: 60 }), fc.array(span), (text, spans) => {
      const whole = analysedDocument(text);
      const content = spans.map(([start, length]) => ({ start, end: start + length }));
      const document = analysedDocument(text);
      Object.assign(document, { analysis: { ...whole.analysis, quotations: content.map((one, i) => ({ id: `q${i}`, kind: 'direct', source: null, sourceSpan: null, cue: one, reportingClass: null, content: [one], certainty: i / 10, why: '' })) } });
      let at = -1;
      for (const { line, character, length, words } of decode(document, semanticTokens(document))) {
        const offset = document.offset({ line, character });
        assert.ok(offset >= at);
        assert.ok(!/[\r\n]/.test(words) && words.length === length);
        at = offset + length;
      }
    }), { numRuns: 100 });
  });
});
