import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { spacyJson } from '../../../src/formats/spacy';
import { analysisOf } from '../../support/analysisOf';
import { arbitraryAnalysis } from '../../support/arbitraryAnalysis';

interface Doc {
  readonly text: string;
  readonly ents: readonly Labelled[];
  readonly sents: readonly { readonly start: number; readonly end: number }[];
  readonly tokens: readonly { readonly id: number; readonly start: number; readonly end: number; readonly tag?: string }[];
  readonly spans: Readonly<Record<string, readonly Labelled[]>>;
}
interface Labelled { readonly start: number; readonly end: number; readonly label: string; readonly kb_id: string }

/** A span as `Doc.from_json` needs it. */
const SPAN = { type: 'object', required: ['start', 'end', 'label', 'kb_id'], additionalProperties: { type: ['string', 'integer'] }, properties: { start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 1 } } };
/** `DocJSONSchema` of spaCy 3 (spacy/schemas.py). */
const SPACY_DOCUMENT = {
  type: 'object', required: ['text', 'tokens'], additionalProperties: false,
  properties: {
    text: { type: 'string' },
    cats: { type: 'object', additionalProperties: { type: 'number' } },
    ents: { type: 'array', items: SPAN },
    sents: { type: 'array', items: { type: 'object', additionalProperties: { type: 'integer' } } },
    spans: { type: 'object', additionalProperties: { type: 'array', items: SPAN } },
    tokens: { type: 'array', items: { type: 'object', required: ['id', 'start', 'end'], additionalProperties: { type: ['string', 'integer'] } } },
    _: { type: 'object' },
  },
};

const read = (line: string): Doc => JSON.parse(line) as Doc;

/** The text as spaCy makes it of tokens: the words, and a space where a token has one behind it. */
const rebuilt = ({ text, tokens }: Doc): string => {
  const characters = [...text];
  return tokens.map(({ start, end }, i) => characters.slice(start, end).join('') + ((tokens[i + 1]?.start ?? characters.length) > end ? ' ' : '')).join('');
};

describe('spaCy JSONL', () => {
  it('writes entities and span groups in code points, tied to what they belong to', () => {
    const analysis = analysisOf('😀 Ana Lund said it will rain.', {
      entities: [{ names: ['Ana Lund'] }],
      quotations: [{ source: 'Ana Lund', sourceSpan: 'Ana Lund', cue: 'said', content: ['it will rain'] }],
    });
    const { ents, spans } = read(spacyJson(analysis, 'rain'));
    assert.deepEqual(ents, [{ start: 2, end: 10, label: 'PERSON', kb_id: 'e1' }]);
    assert.deepEqual(spans, {
      quotations: [{ start: 16, end: 28, label: 'indirect', kb_id: 'q1' }], commitments: [],
      cues: [{ start: 11, end: 15, label: 'cue', kb_id: 'q1' }], sources: [{ start: 2, end: 10, label: 'source', kb_id: 'q1' }], deadlines: [],
    });
  });

  it('follows the schema by which spaCy checks documents', () => {
    const valid = new Ajv({ allowUnionTypes: true, strictTypes: false, strictRequired: false }).compile(SPACY_DOCUMENT);
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      assert.ok(valid(JSON.parse(spacyJson(analysis, 'x'))), JSON.stringify(valid.errors));
    }));
  });

  it('gives tokens that make up any text, each beginning where a span begins', () => {
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      const line = spacyJson(analysis, 'x');
      assert.equal(line.indexOf('\n'), line.length - 1);
      const doc = read(line);
      assert.equal(rebuilt(doc), doc.text);
      const ends = new Set(doc.tokens.map(({ end }) => end));
      const edges = [...doc.ents, ...Object.values(doc.spans).flat()].map(({ end }) => end);
      const characters = [...doc.text];
      for (const edge of edges) assert.ok(ends.has(edge) || characters[edge - 1] === ' ', `${edge} of ${JSON.stringify(doc.text)}`);
    }));
  });
});
