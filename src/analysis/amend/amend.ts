/**
 * The analysis of an edited text before there is time for a whole one: paragraphs that the edit touched are analysed by themselves,
 * what else was found is carried over. It says of the touched paragraphs what they say alone; a whole analysis settles the rest.
 */
import type { Model } from '../../model/model';
import { analyseDocument } from '../analyse';
import type { Analysis, Commitment, Entity, Mention, Quotation } from '../annotation';
import type { Span } from '../document';
import { amendDocument } from './amendedDocument';
import { editBetween } from './edit';

/**
 * Brings an analysis up to an edited text, in time that hangs on the edit and hardly on the text.
 * @param before the analysis of the text before the edit, or what this function made of it
 * @returns null where only a whole analysis will do, as where the edit is in the dateline or goes over several sections
 */
export function amend(before: Analysis, text: string, model: Model): Analysis | null {
  const edit = editBetween(before.document.text, text);
  const amended = amendDocument(before.document, text, edit, model);
  if (amended === null) return null;
  const { document, window, replaced } = amended;
  const carried = new Carrier(replaced, edit.newEnd - edit.oldEnd);
  const found = analyseDocument(window, model);
  const { entities, idOf } = joinEntities(before.entities, found.entities, carried);
  const quotations = [
    ...before.quotations.flatMap((quotation) => carried.quotation(quotation) ?? []).map((quotation) => set(quotation, 'source', idOf(quotation.source, false))),
    ...found.quotations.map((quotation) => set(quotation, 'source', idOf(quotation.source, true))),
  ].sort((a, b) => a.content[0].start - b.content[0].start).map((quotation, i) => set(quotation, 'id', `q${i + 1}`));
  const commitments = [
    ...before.commitments.flatMap((commitment) => carried.commitment(commitment) ?? []).map((commitment) => withActors(commitment, (id) => idOf(id, false))),
    ...found.commitments.map((commitment) => withActors(commitment, (id) => idOf(id, true))),
  ].sort((a, b) => a.start - b.start).map((commitment, i) => set(commitment, 'id', `c${i + 1}`));
  return { document, entities, quotations, commitments };
}

/** An item with a property of another value; the item itself where it has that value, since most of a long text stays as it is. */
const set = <T, K extends keyof T>(item: T, key: K, value: T[K]): T => (item[key] === value ? item : { ...item, [key]: value });

/** Moves what stands outside the replaced stretch; what touches it is lost. */
class Carrier {
  constructor(private readonly replaced: Span, private readonly shift: number) {}

  /** Whether a span stays where it is. */
  isBefore(span: Span | null): boolean {
    return span === null || span.end <= this.replaced.start;
  }

  span(span: Span): Span | null {
    if (span.end <= this.replaced.start) return span;
    return span.start >= this.replaced.end ? { start: span.start + this.shift, end: span.end + this.shift } : null;
  }

  /** As {@link span}: written out, since a long text has ten thousand. */
  mention(mention: Mention): Mention | null {
    if (mention.end <= this.replaced.start) return mention;
    const { start, end, type, certainty, why } = mention;
    return start >= this.replaced.end ? { start: start + this.shift, end: end + this.shift, type, certainty, why } : null;
  }

  quotation(quotation: Quotation): Quotation | null {
    if (this.isBefore(quotation.sourceSpan) && this.isBefore(quotation.cue) && quotation.content.every((span) => this.isBefore(span))) return quotation;
    const content: Span[] = [];
    for (const span of quotation.content) {
      const kept = this.span(span);
      if (kept === null) return null;
      content.push(kept);
    }
    const sourceSpan = quotation.sourceSpan && this.span(quotation.sourceSpan), cue = quotation.cue && this.span(quotation.cue);
    return (quotation.sourceSpan && !sourceSpan) || (quotation.cue && !cue) ? null : { ...quotation, content, sourceSpan, cue };
  }

  commitment(commitment: Commitment): Commitment | null {
    if (this.isBefore(commitment) && this.isBefore(commitment.cue) && this.isBefore(commitment.deadline)) return commitment;
    const whole = this.span(commitment), cue = this.span(commitment.cue), deadline = commitment.deadline && this.span(commitment.deadline);
    if (!whole || !cue || (commitment.deadline && !deadline)) return null;
    return { ...commitment, ...whole, cue, deadline: deadline && { ...commitment.deadline!, ...deadline } };
  }
}

const withActors = (commitment: Commitment, idOf: (id: string | null) => string | null): Commitment =>
  (commitment.actors.every(({ entity }) => idOf(entity) === entity) ? commitment : { ...commitment, actors: commitment.actors.map(({ entity, words }) => ({ entity: idOf(entity), words })) });

interface Joined {
  readonly entities: readonly Entity[];
  /** The id now of an entity that had another in the old analysis or, with `fresh`, in that of the window. */
  readonly idOf: (id: string | null, fresh: boolean) => string | null;
}

const NONE: readonly number[] = [];

/** Joins the entities of the window to those that the document has under one of their names. */
function joinEntities(old: readonly Entity[], fresh: readonly Entity[], carried: Carrier): Joined {
  const owners = fresh.map((entity) => ownerOf(entity, old));
  const additions = new Map<number, readonly number[]>();
  owners.forEach((owner, i) => { if (owner >= 0) additions.set(owner, [...(additions.get(owner) ?? []), i]); });
  const joined: { entity: Entity; old: number; fresh: readonly number[] }[] = [];
  old.forEach((entity, i) => {
    const own = additions.get(i) ?? NONE;
    // What stands before the edit stays the very same object.
    if (own === NONE && carried.isBefore(entity.mentions[entity.mentions.length - 1])) {
      joined.push({ entity, old: i, fresh: NONE });
      return;
    }
    const mentions: Mention[] = [];
    for (const mention of entity.mentions) {
      const kept = carried.mention(mention);
      if (kept !== null) mentions.push(kept);
    }
    for (const one of own) mentions.push(...fresh[one].mentions.map((mention): Mention => ({ ...mention, type: entity.type })));
    if (mentions.length === 0) return;
    if (own.length > 0) mentions.sort((a, b) => a.start - b.start);
    joined.push({ entity: { ...entity, mentions, names: own.length === 0 ? entity.names : [...new Set([...entity.names, ...own.flatMap((one) => fresh[one].names)])] }, old: i, fresh: own });
  });
  fresh.forEach((entity, i) => { if (owners[i] < 0) joined.push({ entity, old: -1, fresh: [i] }); });
  joined.sort((a, b) => a.entity.mentions[0].start - b.entity.mentions[0].start);
  const ids = { old: new Map<string, string>(), fresh: new Map<string, string>() };
  const entities = joined.map((one, i): Entity => {
    const id = `e${i + 1}`;
    if (one.old >= 0) ids.old.set(old[one.old].id, id);
    for (const own of one.fresh) ids.fresh.set(fresh[own].id, id);
    return set(one.entity, 'id', id);
  });
  return { entities, idOf: (id, isFresh) => (id === null ? null : (isFresh ? ids.fresh : ids.old).get(id) ?? null) };
}

/** The index of the entity that has one of the names, else of the last person who has it as a surname; -1 where there is none. */
function ownerOf({ type, names }: Entity, old: readonly Entity[]): number {
  const same = old.findIndex((entity) => names.some((name) => entity.names.includes(name)));
  if (same >= 0 || type !== 'PERSON') return same;
  const ending = ` ${names[0]}`;
  return old.findLastIndex((entity) => entity.type === 'PERSON' && entity.name.endsWith(ending));
}
