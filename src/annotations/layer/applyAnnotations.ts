/** The people's layer merged over the analysis. */
import type { Analysis, Commitment, Quotation } from '../../analysis/annotation';
import type { Span } from '../../analysis/document';
import { isOrphaned, isOrphanedAnnotation } from '../anchors';
import type { Anchor, Annotation, CommitmentStatement, QuotationStatement } from '../annotation';
import type { AnnotatedRelease, Review, ReviewedCommitment, ReviewedEntity, ReviewedMention, ReviewedQuotation } from './annotatedRelease';
import { inTime, layMentions, whyOf } from './mentions';
import { repointedCommitment, repointedQuotation, type NewEntities } from './repointed';
import { SpanIndex } from './spans';

type Reviewable = Annotation & (QuotationStatement | CommitmentStatement);

type EntityAt = NewEntities['entityAt'];

/**
 * What people say over what the analysis suggests. What they rejected is out, what they added or changed is in; joined entities are one.
 * @param analysis is not changed; every other part of it is shared
 * @param annotations with anchors in this very text (`reanchored`, `moveThrough`)
 */
export function applyAnnotations(analysis: Analysis, annotations: readonly Annotation[]): AnnotatedRelease {
  const said = annotations.filter((annotation) => !isOrphanedAnnotation(annotation));
  const { groups, rejected: mentions, overlapped } = layMentions(analysis, said);
  const { entities, ...now } = groups.entities();
  const { entityAt } = now;
  const quotations = review(analysis.quotations, extentOf, said.filter((annotation) => annotation.kind === 'quotation'), (annotation, was) => quotationOf(annotation, entityAt, was));
  const commitments = review(analysis.commitments, (commitment) => commitment, said.filter((annotation) => annotation.kind === 'commitment'), (annotation) => commitmentOf(annotation, entityAt));
  const { text } = analysis.document;
  return {
    document: analysis.document,
    entities: entities.map((entity): ReviewedEntity => ({ ...entity, review: stateOf(entity.mentions) })),
    quotations: numbered('q', quotations.shown.map(({ item, own }) => (own ? item : repointedQuotation(text, item, now))), extentOf),
    commitments: numbered('c', commitments.shown.map(({ item, own }) => (own ? item : repointedCommitment(item, now))), (commitment) => commitment),
    rejected: { mentions, quotations: quotations.rejected, commitments: commitments.rejected },
    orphaned: annotations.filter(isOrphanedAnnotation),
    overlapped,
  };
}

const extentOf = ({ content }: { readonly content: readonly Span[] }): Span => ({ start: content[0].start, end: content[content.length - 1].end });

function stateOf(mentions: readonly ReviewedMention[]): ReviewedEntity['review'] {
  const states = new Set(mentions.map(({ review }) => review));
  if (states.size === 1) return mentions[0].review;
  if (states.has('changed') || states.has('added')) return 'changed';
  return 'open';
}

interface Laid<T> {
  /** Own ones are people's: their entities are already those of the release. */
  readonly shown: readonly { readonly item: T; readonly own: boolean }[];
  readonly rejected: readonly T[];
}

/** Suggestions with people's items put in their places; which suggestion is meant is told by its extent, edges aside. */
function review<T extends object, A extends Reviewable>(
  suggestions: readonly T[], spanOf: (item: T) => Span, annotations: readonly A[], make: (annotation: A, was: T | undefined) => T & Review,
): Laid<T & Review> {
  const places = new SpanIndex(suggestions, spanOf);
  const opinions = new Map<T, A>();
  const shown: { item: T & Review; own: boolean }[] = [];
  const taken = new Set<T>();
  for (const annotation of annotations.toSorted(inTime)) {
    const meant = [spanOfStatement(annotation), annotation.replaces && !isOrphaned(annotation.replaces) ? annotation.replaces : null].flatMap((span) => (span ? places.alike(span) : []));
    if (annotation.status === 'rejected' || annotation.status === 'open') {
      if (meant.length > 0) opinions.set(meant[0], annotation);
      continue;
    }
    shown.push({ item: make(annotation, meant[0]), own: true });
    for (const suggestion of meant) taken.add(suggestion);
  }
  const rejected: (T & Review)[] = [];
  for (const suggestion of suggestions) {
    if (taken.has(suggestion)) continue;
    const opinion = opinions.get(suggestion);
    const item: T & Review = { ...suggestion, review: opinion?.status ?? 'open', annotation: opinion?.id ?? null };
    if (opinion?.status === 'rejected') rejected.push(item);
    else shown.push({ item, own: false });
  }
  return { shown, rejected };
}

const spanOfStatement = (statement: Reviewable): Span => (statement.kind === 'quotation' ? extentOf({ content: standing(statement.content) }) : statement.at);

const standing = (anchors: readonly Anchor[]): Anchor[] => anchors.filter((anchor) => !isOrphaned(anchor)).sort((a, b) => a.start - b.start);

const spanOrNull = (anchor: Anchor | null): Span | null => (anchor && !isOrphaned(anchor) ? { start: anchor.start, end: anchor.end } : null);

function quotationOf(said: Annotation & QuotationStatement, entityAt: EntityAt, was: Quotation | undefined): ReviewedQuotation {
  const [cue, sourceSpan] = [spanOrNull(said.cue), spanOrNull(said.sourceWords)];
  const sourceAt = spanOrNull(said.sourceEntity) ?? sourceSpan;
  return {
    id: '', kind: said.quotationKind, source: sourceAt && entityAt(sourceAt), sourceSpan, cue,
    reportingClass: cue && was?.cue?.start === cue.start && was.cue.end === cue.end ? was.reportingClass : null,
    content: standing(said.content).map(({ start, end }) => ({ start, end })),
    certainty: 1, why: whyOf(said), review: said.status, annotation: said.id,
  };
}

/** Where the words that carry the force are gone, the whole clause does. */
function commitmentOf(said: Annotation & CommitmentStatement, entityAt: EntityAt): ReviewedCommitment {
  const cue = spanOrNull(said.cue);
  const deadline = spanOrNull(said.deadline);
  return {
    id: '', force: said.force, start: said.at.start, end: said.at.end,
    cue: cue ?? { start: said.at.start, end: said.at.end },
    actors: said.actors.map(({ words, entity }) => {
      const span = spanOrNull(entity);
      return { words, entity: span && entityAt(span) };
    }),
    deadline: deadline && { ...deadline, date: said.date },
    certainty: 1, why: whyOf(said), review: said.status, annotation: said.id,
  };
}

/** In text order, with ids that say so. */
function numbered<T extends Quotation | Commitment>(letter: string, items: readonly T[], spanOf: (item: T) => Span): T[] {
  return items.toSorted((a, b) => spanOf(a).start - spanOf(b).start || spanOf(a).end - spanOf(b).end).map((item, i) => ({ ...item, id: `${letter}${i + 1}` }));
}
