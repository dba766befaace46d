/** Suggestions of the analysis as statements, so that a person can accept, reject or change them. */
import type { Analysis, Commitment, Entity, Mention, Quotation } from '../analysis/annotation';
import type { Span } from '../analysis/document';
import type { Anchor, CommitmentStatement, MentionStatement, QuotationStatement, ReviewState } from './annotation';
import { anchorAt } from './anchors';

/** A mention as the analysis suggests it; its entity's name and role are the analysis' own and not repeated. */
export function mentionStatement({ document: { text } }: Analysis, mention: Mention, status: ReviewState): MentionStatement {
  return { kind: 'mention', status, at: anchorAt(text, mention), type: mention.type, name: null, role: null, replaces: null };
}

/** A quotation as the analysis suggests it. */
export function quotationStatement({ document: { text }, entities }: Analysis, quotation: Quotation, status: ReviewState): QuotationStatement {
  return {
    kind: 'quotation', status,
    content: quotation.content.map((span) => anchorAt(text, span)),
    quotationKind: quotation.kind,
    sourceWords: maybeAt(text, quotation.sourceSpan),
    sourceEntity: mentionOf(text, entities, quotation.source),
    cue: maybeAt(text, quotation.cue),
    replaces: null,
  };
}

/** A commitment as the analysis suggests it. */
export function commitmentStatement({ document: { text }, entities }: Analysis, commitment: Commitment, status: ReviewState): CommitmentStatement {
  return {
    kind: 'commitment', status,
    at: anchorAt(text, commitment),
    force: commitment.force,
    cue: anchorAt(text, commitment.cue),
    actors: commitment.actors.map(({ entity, words }) => ({ words, entity: mentionOf(text, entities, entity) })),
    deadline: maybeAt(text, commitment.deadline),
    date: commitment.deadline?.date ?? null,
    fulfilment: null,
    replaces: null,
  };
}

const maybeAt = (text: string, span: Span | null): Anchor | null => span && anchorAt(text, span);

/** The first mention of an entity stands for it. */
function mentionOf(text: string, entities: readonly Entity[], id: string | null): Anchor | null {
  const entity = id === null ? undefined : entities.find((candidate) => candidate.id === id);
  return entity ? anchorAt(text, entity.mentions[0]) : null;
}
