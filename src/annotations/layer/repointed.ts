/** Quotations and commitments whose entities have become others. */
import type { Commitment, Quotation } from '../../analysis/annotation';
import type { Span } from '../../analysis/document';

/** Where the entities of an analysis are after they were grouped anew. */
export interface NewEntities {
  /** The new id of an entity of the analysis; null where it is gone. */
  idOf(former: string | null): string | null;
  /** The id of the entity that is named at a place. */
  entityAt(span: Span): string | null;
}

/** A quotation with its source as it is now; one whose source was no entity may have become one. */
export const repointedQuotation = <Q extends Quotation>(text: string, quotation: Q, entities: NewEntities): Q =>
  ({ ...quotation, source: quotation.source === null ? quotation.sourceSpan && named(text, quotation.sourceSpan, entities) : entities.idOf(quotation.source) });

/** A commitment with its actors as they are now. */
export const repointedCommitment = <C extends Commitment>(commitment: C, entities: NewEntities): C =>
  ({ ...commitment, actors: commitment.actors.map(({ entity, words }) => ({ entity: entities.idOf(entity), words })) });

/** The entity whose name the words are, but for the article. */
function named(text: string, { start, end }: Span, { entityAt }: NewEntities): string | null {
  const words = text.slice(start, end);
  const from = /^the\s/i.test(words) ? start + words.length - words.slice(3).trimStart().length : start;
  const entity = entityAt({ start: end - 1, end });
  return from < end && entityAt({ start: from, end: from + 1 }) === entity ? entity : null;
}
