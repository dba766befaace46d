/** The suggestions of a release and what people made of them, as the Review view lists them. */
import type { Entity } from '../../analysis/annotation';
import type { Span } from '../../analysis/document';
import type { Annotation } from '../../annotations/annotation';
import { placeOf, primaryAnchors } from '../../annotations/anchors';
import type { AnnotatedRelease, ReviewedCommitment, ReviewedMention, ReviewedQuotation } from '../../annotations/layer/annotatedRelease';
import { oneLine } from '../../formats/wording';
import type { ItemKind } from './protocol';

/** An item with what it is made of. */
export type Reviewable =
  | { readonly id: string; readonly kind: 'mention'; readonly span: Span; readonly item: ReviewedMention; readonly entity: Entity | null }
  | { readonly id: string; readonly kind: 'quotation'; readonly span: Span; readonly item: ReviewedQuotation; readonly entity: Entity | null }
  | { readonly id: string; readonly kind: 'commitment'; readonly span: Span; readonly item: ReviewedCommitment; readonly entity: null };

/** All items in text order, rejected ones among them. */
export function reviewables(release: AnnotatedRelease): Reviewable[] {
  const byId = new Map(release.entities.map((entity) => [entity.id, entity]));
  const entityOf = (id: string | null): Entity | null => (id === null ? null : byId.get(id) ?? null);
  const taken = new Map<string, number>();
  const idOf = (kind: ItemKind, { start, end }: Span): string => {
    const id = `${kind[0]}${start}-${end}`, times = taken.get(id) ?? 0;
    taken.set(id, times + 1);
    return times === 0 ? id : `${id}.${times}`;
  };
  const mention = (item: ReviewedMention, entity: Entity | null): Reviewable => ({ id: idOf('mention', item), kind: 'mention', span: item, item, entity });
  const quotation = (item: ReviewedQuotation): Reviewable => {
    const span = { start: item.content[0].start, end: item.content.at(-1)!.end };
    return { id: idOf('quotation', span), kind: 'quotation', span, item, entity: entityOf(item.source) };
  };
  const commitment = (item: ReviewedCommitment): Reviewable => ({ id: idOf('commitment', item), kind: 'commitment', span: item, item, entity: null });
  return [
    ...release.entities.flatMap((entity) => entity.mentions.map((item) => mention(item, entity))),
    ...release.quotations.map(quotation),
    ...release.commitments.map(commitment),
    ...release.rejected.mentions.map((item) => mention(item, null)),
    // The sources and actors of rejected ones are named by the analysis' ids, which are not those of the release.
    ...release.rejected.quotations.map((item) => quotation({ ...item, source: null })),
    ...release.rejected.commitments.map(commitment),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** What an orphaned annotation was about, in one line. */
export const orphanText = (annotation: Annotation): string => oneLine(primaryAnchors(annotation).map(({ exact }) => exact).join(' … '));

/** Orphans in text order. */
export const orphansOf = ({ orphaned }: AnnotatedRelease): Annotation[] => orphaned.toSorted((a, b) => placeOf(a) - placeOf(b));
