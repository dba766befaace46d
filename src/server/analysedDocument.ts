/** One version of an open document with what the analysis says of it: the one thing that every language feature reads. */
import type { Position, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Commitment, Entity, Mention, Quotation } from '../analysis/annotation';
import type { Span } from '../analysis/document';
import { firstIndex } from '../analysis/firstIndex';

/** A mention together with the entity that it names. */
export interface NamedMention {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** Something at a place: the annotation, and the narrowest of its spans that holds the place. */
export interface Found<T> {
  readonly annotation: T;
  readonly span: Span;
}

/** True where `offset` is in `span`; the end counts too, since a cursor behind a word belongs to it. */
export const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

const narrowest = (spans: readonly (Span | null)[], offset: number): Span | null => {
  let best: Span | null = null;
  for (const span of spans) {
    if (span && holds(span, offset) && (!best || span.end - span.start < best.end - best.start)) best = span;
  }
  return best;
};

const group = <T>(items: readonly T[], keys: (item: T) => readonly (string | null)[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      if (key === null) continue;
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
};

/** A value that is made once, when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * Answers "what is here?" and "what belongs to whom?" for one version of one document.
 * Invariant: `lines` holds the very text that was analysed, so it must not be edited while this is in use.
 */
export class AnalysedDocument {
  // Looked up by few features, so made when first needed.
  private readonly entities = lazily((): ReadonlyMap<string, Entity> => new Map(this.analysis.entities.map((entity) => [entity.id, entity])));
  private readonly quotationsOf = lazily(() => group(this.analysis.quotations, (quotation) => [quotation.source]));
  private readonly commitmentsOf = lazily(() => group(this.analysis.commitments, (commitment) => commitment.actors.map((actor) => actor.entity)));
  private readonly inOrder = lazily((): readonly NamedMention[] => this.analysis.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start));
  /** The version of the document that this is about. */
  readonly version: number;

  constructor(
    readonly lines: TextDocument,
    readonly analysis: Analysis,
  ) {
    this.version = lines.version;
  }

  /** All mentions in text order. */
  get mentions(): readonly NamedMention[] {
    return this.inOrder();
  }

  get uri(): string {
    return this.lines.uri;
  }

  /** The range of a span, in lines and UTF-16 code units as the protocol counts them. */
  range(span: Span): Range {
    return { start: this.lines.positionAt(span.start), end: this.lines.positionAt(span.end) };
  }

  /** The UTF-16 offset of a position; one outside the text is moved to the nearest place in it. */
  offset(position: Position): number {
    return this.lines.offsetAt(position);
  }

  /** The words of a span exactly as in the text. */
  words(span: Span): string {
    return this.analysis.document.text.slice(span.start, span.end);
  }

  entity(id: string | null): Entity | null {
    return (id !== null && this.entities().get(id)) || null;
  }

  /** Quotations whose source is the entity, in text order. */
  quotationsBy(entity: Entity): readonly Quotation[] {
    return this.quotationsOf().get(entity.id) ?? [];
  }

  /** Commitments that have the entity among their actors, in text order. */
  commitmentsBy(entity: Entity): readonly Commitment[] {
    return this.commitmentsOf().get(entity.id) ?? [];
  }

  /** The mention at an offset; of two that touch there, the one that starts there. */
  mentionAt(offset: number): NamedMention | null {
    const { mentions } = this;
    const last = mentions[firstIndex(0, mentions.length, (i) => mentions[i].mention.start > offset) - 1] ?? null;
    return last && holds(last.mention, offset) ? last : null;
  }

  /** The entity that is named at an offset, or that a pronoun or title there stands for as the source of a quotation. */
  entityAt(offset: number): Entity | null {
    const named = this.mentionAt(offset);
    if (named) return named.entity;
    const spoken = this.analysis.quotations.find(({ sourceSpan }) => sourceSpan && holds(sourceSpan, offset));
    return spoken ? this.entity(spoken.source) : null;
  }

  /** Quotations with their source, cue or content at an offset, innermost first. */
  quotationsAt(offset: number): Found<Quotation>[] {
    return this.at(this.analysis.quotations, (quotation) => [quotation.sourceSpan, quotation.cue, ...quotation.content], offset);
  }

  /** Commitments with their clause, cue or deadline at an offset, innermost first. */
  commitmentsAt(offset: number): Found<Commitment>[] {
    return this.at(this.analysis.commitments, (commitment) => [commitment, commitment.cue, commitment.deadline], offset);
  }

  private at<T>(annotations: readonly T[], spansOf: (annotation: T) => readonly (Span | null)[], offset: number): Found<T>[] {
    const found: Found<T>[] = [];
    for (const annotation of annotations) {
      const span = narrowest(spansOf(annotation), offset);
      if (span) found.push({ annotation, span });
    }
    return found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  }
}
