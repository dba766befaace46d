/** People's mentions over those of the analysis, and who is who. */
import type { Analysis } from '../../analysis/annotation';
import { isOrphaned } from '../anchors';
import type { Annotation, IdentityStatement, MentionStatement } from '../annotation';
import type { ReviewedMention } from './annotatedRelease';
import { Groups, type Member } from './groups';
import { shared, SpanIndex } from './spans';
import { surfaceOf } from '../../analysis/entities/spelling';

type MentionAnnotation = Annotation & MentionStatement;
type IdentityAnnotation = Annotation & IdentityStatement;

export interface MentionLayer {
  readonly groups: Groups<ReviewedMention>;
  readonly rejected: readonly ReviewedMention[];
  readonly overlapped: readonly Annotation[];
}

/** Earliest first, so that what is said later is done later and wins; ids settle what was said in one moment. */
export const inTime = (a: Annotation, b: Annotation): number => (a.modified < b.modified ? -1 : a.modified > b.modified ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** In whose name people's items are shown, as the reason for them. */
export const whyOf = ({ creator }: Annotation): string => (creator ? `annotated by ${creator.name}` : 'annotated by a person');

/** @param said annotations that have their words */
export function layMentions(analysis: Analysis, said: readonly Annotation[]): MentionLayer {
  const { text } = analysis.document;
  const ours = said.filter((annotation): annotation is MentionAnnotation => annotation.kind === 'mention');
  const { kept, overlapped } = withoutOverlaps(ours.filter(({ status }) => status !== 'rejected' && status !== 'open'));
  const places = new SpanIndex(kept, ({ at }) => at);
  const replaced = new Map(kept.flatMap((annotation) => (annotation.replaces && !isOrphaned(annotation.replaces) ? [[keyOf(annotation.replaces), annotation] as const] : [])));
  const opinions = new Map(ours.filter(({ status }) => status === 'rejected' || status === 'open').toSorted(inTime).map((annotation) => [`${keyOf(annotation.at)}-${annotation.type}`, annotation]));
  const groups = new Groups<ReviewedMention>(analysis);
  const rejected: ReviewedMention[] = [];
  /** The entity whose mention an annotation takes the place of, and how much of it. */
  const heirs = new Map<string, { readonly group: number; readonly common: number }>();
  analysis.entities.forEach(({ mentions }, group) => mentions.forEach((mention) => {
    const taker = places.at(mention) ?? replaced.get(keyOf(mention));
    const opinion = opinions.get(`${keyOf(mention)}-${mention.type}`);
    if (taker) {
      const common = taker.replaces && keyOf(taker.replaces) === keyOf(mention) ? Infinity : shared(taker.at, mention);
      if (common > (heirs.get(taker.id)?.common ?? -1)) heirs.set(taker.id, { group, common });
    } else if (opinion?.status === 'rejected') rejected.push({ ...mention, review: 'rejected', annotation: opinion.id });
    else groups.members.push({ mention: { ...mention, review: 'open', annotation: opinion?.id ?? null }, group });
  }));
  const members = kept.toSorted(inTime).map((annotation): [MentionAnnotation, Member<ReviewedMention>] => {
    const words = surfaceOf(text, annotation.at);
    const heir = heirs.get(annotation.id);
    // What was added inside a wrong mention is nothing of it, unless it is spelt alike.
    const inherits = heir && (annotation.status !== 'added' || analysis.entities[heir.group].names.includes(words));
    const mention: ReviewedMention = { start: annotation.at.start, end: annotation.at.end, type: annotation.type, certainty: 1, why: whyOf(annotation), review: annotation.status, annotation: annotation.id };
    return [annotation, { mention, group: inherits ? heir.group : groups.spelt(annotation.type, words) }];
  });
  groups.members.push(...members.map(([, member]) => member));
  identify(text, groups, said.filter((annotation): annotation is IdentityAnnotation => annotation.kind === 'identity').toSorted(inTime));
  for (const [{ type, name, role }, { group }] of members) groups.correct(group, { type, ...(name !== null && { name }), ...(role !== null && { role }) });
  return { groups, rejected, overlapped };
}

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;

/** Of mentions that overlap, the one said last is kept. */
function withoutOverlaps(annotations: readonly MentionAnnotation[]): { kept: MentionAnnotation[]; overlapped: MentionAnnotation[] } {
  const kept: MentionAnnotation[] = [];
  const overlapped: MentionAnnotation[] = [];
  for (const annotation of annotations.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || inTime(a, b))) {
    while (kept.length > 0 && kept.at(-1)!.at.end > annotation.at.start && inTime(kept.at(-1)!, annotation) < 0) overlapped.push(kept.pop()!);
    if (kept.length > 0 && kept.at(-1)!.at.end > annotation.at.start) overlapped.push(annotation);
    else kept.push(annotation);
  }
  return { kept, overlapped };
}

/** Parts what is not the same, then joins what is: so the order in which people said so does not matter. */
function identify(text: string, groups: Groups<ReviewedMention>, identities: readonly IdentityAnnotation[]): void {
  const places = new SpanIndex(groups.members, ({ mention }) => mention);
  for (const { at, other, same } of identities) {
    const [one, two] = [places.at(at), places.at(other)];
    if (same || !one || !two || one === two || one.group !== two.group) continue;
    const words = surfaceOf(text, one.mention);
    const alone = words === surfaceOf(text, two.mention);
    const parted = groups.open();
    for (const member of groups.members) {
      if (alone ? member === one : member.group === two.group && surfaceOf(text, member.mention) === words) member.group = parted;
    }
  }
  for (const { at, other, same } of identities) {
    const [one, two] = [places.at(at), places.at(other)];
    if (!same || !one || !two) continue;
    if (one.mention.start < two.mention.start) groups.join(one.group, two.group);
    else groups.join(two.group, one.group);
  }
}
