/** An analysis with what people say merged over it. */
import type { Analysis, Commitment, Entity, Mention, Quotation } from '../../analysis/annotation';
import type { Annotation, ReviewState } from '../annotation';

/** What people think of an item, and the id of the annotation that says so; null where nobody said anything. */
export interface Review {
  readonly review: ReviewState;
  readonly annotation: string | null;
}

export type ReviewedMention = Mention & Review;
export type ReviewedQuotation = Quotation & Review;
export type ReviewedCommitment = Commitment & Review;

/** Its state is that of its mentions where they agree; otherwise `changed` where people said anything else than yes. */
export interface ReviewedEntity extends Entity {
  readonly mentions: readonly ReviewedMention[];
  readonly review: ReviewState;
}

/**
 * All that holds of an analysis holds of it: mentions never overlap, sources and actors point at entities that are there, ids are in text order.
 * The analysis that it was made from is not changed. An id of an entity, quotation or commitment is another's than in that analysis.
 */
export interface AnnotatedRelease extends Analysis {
  readonly entities: readonly ReviewedEntity[];
  readonly quotations: readonly ReviewedQuotation[];
  readonly commitments: readonly ReviewedCommitment[];
  /** Suggestions that people rejected: as the analysis has them, with its ids. */
  readonly rejected: { readonly mentions: readonly ReviewedMention[]; readonly quotations: readonly ReviewedQuotation[]; readonly commitments: readonly ReviewedCommitment[] };
  /** Annotations that have lost their words. */
  readonly orphaned: readonly Annotation[];
  /** Mentions that overlap one that was made later: they are kept, but not shown. */
  readonly overlapped: readonly Annotation[];
}
