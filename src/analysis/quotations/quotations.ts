/** Finds what sources are reported to have said. */
import type { Quotation } from '../annotation';
import type { Clauses } from '../clauses/clauses';
import type { Document } from '../document';
import type { Referents } from '../entities/referents';

/** Finds every quotation, in text order of the content. */
export function findQuotations(document: Document, clauses: Clauses, referents: Referents): readonly Quotation[] {
  void document; void clauses; void referents;
  return [];
}
