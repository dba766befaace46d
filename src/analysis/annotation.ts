/** What the analysis says of a document: entities, quotations, commitments. The terms are those of the annotation guidelines. */
import type { Document, Span } from './document';

/** How sure the analysis is, and which rule or model said so: one short line that a hover can show. */
export interface Evidence {
  /** From 0 to 1. */
  readonly certainty: number;
  /** A clause without a full stop, e.g. "name model, seen 5 times" or "verb of speech before “that”". */
  readonly why: string;
}

export const ENTITY_TYPES = ['PERSON', 'ORG', 'GPE', 'LOC', 'NORP', 'LAW', 'EVENT', 'FAC', 'PRODUCT'] as const;
/** OntoNotes 5 entity types. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A name in the text, without title, leading article or possessive. Mentions never overlap. */
export interface Mention extends Span, Evidence {
  readonly type: EntityType;
}

/** Somebody or something that has at least one named mention. */
export interface Entity {
  /** "e1", "e2", … in order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form in the text. */
  readonly name: string;
  /** All forms in the text, the fullest first. */
  readonly names: readonly string[];
  /** The role that the text gives a person, e.g. "President of Russia". */
  readonly role: string | null;
  /** In text order, at least one. */
  readonly mentions: readonly Mention[];
}

export const QUOTATION_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

export const REPORTING_CLASSES = ['assert', 'emphasise', 'argue', 'agree', 'deny', 'urge', 'promise', 'express', 'ask', 'think', 'learn'] as const;
/** What a reporting verb does (after Searle's speech acts, and Hunston's and Thompson's classes of reporting verbs). */
export type ReportingClass = (typeof REPORTING_CLASSES)[number];

/** What a source is reported to have said, written or thought. */
export interface Quotation extends Evidence {
  /** "q1", "q2", … in text order of the content. */
  readonly id: string;
  readonly kind: QuotationKind;
  /** The entity that spoke, where it is one. */
  readonly source: string | null;
  /** The words that name the source there; null where the speech runs on with no new cue. */
  readonly sourceSpan: Span | null;
  /** The reporting verb; null where the speech runs on. */
  readonly cue: Span | null;
  readonly reportingClass: ReportingClass | null;
  /** What was said: one span for each unbroken stretch, at least one. */
  readonly content: readonly Span[];
}

export const FORCES = ['agreed', 'pledged', 'called-for', 'hoped'] as const;
/** Strongest first. */
export type Force = (typeof FORCES)[number];

/** One who is to act: an entity, or else just the words of the text. */
export interface Actor {
  /** Entity id, or null where the words name no entity. */
  readonly entity: string | null;
  /** The words of the text. */
  readonly words: string;
}

export interface Deadline extends Span {
  /** The last day that still meets the deadline, ISO `YYYY-MM-DD`, where the words and the release's date give one. */
  readonly date: string | null;
}

/** A statement that some party will, must, should or is hoped to do something after the release. */
export interface Commitment extends Span, Evidence {
  /** "c1", "c2", … in text order. */
  readonly id: string;
  readonly force: Force;
  /** Empty for a passive without an agent. */
  readonly actors: readonly Actor[];
  readonly cue: Span;
  readonly deadline: Deadline | null;
}

/** The one result of the pipeline: immutable, and a function of the text alone. */
export interface Analysis {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly commitments: readonly Commitment[];
}
