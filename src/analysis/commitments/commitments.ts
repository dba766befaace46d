/** Finds who undertook, or is called on, to do what by when. */
import type { Commitment, Quotation } from '../annotation';
import type { Clauses } from '../clauses/clauses';
import type { Document } from '../document';
import type { Referents } from '../entities/referents';

/** Finds every commitment, in text order. */
export function findCommitments(document: Document, clauses: Clauses, referents: Referents, quotations: readonly Quotation[]): readonly Commitment[] {
  void document; void clauses; void referents; void quotations;
  return [];
}
