/** Builds an `Analysis` by quoting the text's own words, so that a test of a feature reads like the annotation it is about. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Commitment, Deadline, Entity, EntityType, Force, Mention, Quotation, QuotationKind, ReportingClass } from '../../src/analysis/annotation';
import type { Document, Lexeme, Paragraph, Section, SectionKind, Sentence, Span } from '../../src/analysis/document';
import { AnalysedDocument } from '../../src/server/analysedDocument';

/** Words of the text: their first occurrence, or the `n`th as `['words', n]`. */
type Words = string | readonly [string, number];

export interface EntitySketch {
  readonly type?: EntityType;
  readonly role?: string;
  /** The fullest first; every occurrence of each is a mention. */
  readonly names: readonly string[];
  readonly certainty?: number;
}

export interface QuotationSketch {
  readonly kind?: QuotationKind;
  /** The name of the entity that spoke. */
  readonly source?: string;
  readonly sourceSpan?: Words;
  readonly cue?: Words;
  readonly reportingClass?: ReportingClass;
  readonly content: readonly Words[];
  readonly certainty?: number;
}

export interface CommitmentSketch {
  readonly force?: Force;
  readonly words: Words;
  readonly cue: Words;
  /** Names of entities, or words that name none. */
  readonly actors?: readonly string[];
  readonly deadline?: Words;
  readonly date?: string;
  readonly certainty?: number;
}

export interface Sketch {
  readonly entities?: readonly EntitySketch[];
  readonly quotations?: readonly QuotationSketch[];
  readonly commitments?: readonly CommitmentSketch[];
  /** The kind of each paragraph; all are `body` unless told, and neighbours of one kind are one section. */
  readonly paragraphs?: readonly SectionKind[];
  readonly releaseDate?: string;
}

const WHY = 'the test says so';

/** The span of words in a text. @throws Error where they are not there */
export function spanOf(text: string, words: Words): Span {
  const [quoted, nth] = typeof words === 'string' ? [words, 1] : words;
  let start = -1;
  for (let i = 0; i < nth; i++) {
    start = text.indexOf(quoted, start + 1);
    if (start < 0) throw new Error(`“${quoted}” (${nth}) is not in “${text}”`);
  }
  return { start, end: start + quoted.length };
}

/** The analysis of a text as a sketch says it; tokens are words, sentences end with full stops, paragraphs with lines. */
export function analysisOf(text: string, sketch: Sketch = {}): Analysis {
  const entities = (sketch.entities ?? []).map((entity, i) => entityOf(text, entity, i));
  const idOf = (name: string | undefined): string | null => entities.find((entity) => entity.names.includes(name ?? ''))?.id ?? null;
  return {
    document: documentOf(text, sketch),
    entities,
    quotations: (sketch.quotations ?? []).map((quotation, i): Quotation => ({
      id: `q${i + 1}`,
      kind: quotation.kind ?? 'indirect',
      source: idOf(quotation.source),
      sourceSpan: quotation.sourceSpan ? spanOf(text, quotation.sourceSpan) : null,
      cue: quotation.cue ? spanOf(text, quotation.cue) : null,
      reportingClass: quotation.reportingClass ?? null,
      content: quotation.content.map((words) => spanOf(text, words)),
      certainty: quotation.certainty ?? 1,
      why: WHY,
    })),
    commitments: (sketch.commitments ?? []).map((commitment, i): Commitment => ({
      id: `c${i + 1}`,
      force: commitment.force ?? 'pledged',
      ...spanOf(text, commitment.words),
      cue: spanOf(text, commitment.cue),
      actors: (commitment.actors ?? []).map((words) => ({ entity: idOf(words), words })),
      deadline: commitment.deadline ? ({ ...spanOf(text, commitment.deadline), date: commitment.date ?? null } satisfies Deadline) : null,
      certainty: commitment.certainty ?? 1,
      why: WHY,
    })),
  };
}

/** A document at version 1 with the analysis that a sketch says. */
export function analysedDocument(text: string, sketch: Sketch = {}, uri = 'file:///news/release.pr.txt'): AnalysedDocument {
  return new AnalysedDocument(TextDocument.create(uri, 'press-release', 1, text), analysisOf(text, sketch));
}

function entityOf(text: string, { names, type, role, certainty }: EntitySketch, index: number): Entity {
  const mentions: Mention[] = [];
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const span = { start, end: start + name.length };
      if (mentions.some((mention) => mention.start < span.end && span.start < mention.end)) continue;
      mentions.push({ ...span, type: type ?? 'PERSON', certainty: certainty ?? 1, why: WHY });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return { id: `e${index + 1}`, type: type ?? 'PERSON', name: names[0], names, role: role ?? null, mentions };
}

function documentOf(text: string, sketch: Sketch): Document {
  const spans = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  spans.forEach((span, i) => {
    const kind = sketch.paragraphs?.[i] ?? 'body';
    const last = sections.at(-1);
    if (last?.kind === kind) sections[sections.length - 1] = { ...last, end: span.end };
    else sections.push({ ...span, kind });
    paragraphs.push({ ...span, section: sections.length - 1 });
  });
  const sentences: Sentence[] = [];
  const words: (Span & { lexeme: Lexeme })[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const sentence of text.slice(paragraph.start, paragraph.end).matchAll(/\S[^.]*\.?/g)) {
      const start = paragraph.start + sentence.index;
      const firstToken = words.length;
      for (const word of sentence[0].matchAll(/\w+|[^\w\s]/gu)) {
        words.push({ start: start + word.index, end: start + word.index + word[0].length, lexeme: { number: 0, text: word[0], lower: word[0].toLowerCase(), flags: 0 } });
      }
      sentences.push({ start, end: start + sentence[0].length, firstToken, endToken: words.length, paragraph: index });
    }
  });
  return {
    text,
    structure: { sections, paragraphs, genre: 'readout', releaseDate: sketch.releaseDate ?? null },
    sentences,
    tokens: {
      length: words.length,
      starts: Uint32Array.from(words, (word) => word.start),
      ends: Uint32Array.from(words, (word) => word.end),
      lexemes: words.map((word) => word.lexeme),
      tags: new Uint8Array(words.length),
    },
  };
}
