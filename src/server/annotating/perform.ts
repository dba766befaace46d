/** Does what a person asks for: new annotations for old, without a side effect. */
import * as l10n from '@vscode/l10n';
import type { Entity } from '../../analysis/annotation';
import type { Span } from '../../analysis/document';
import { anchorAt, mapAnchors, primaryAnchors } from '../../annotations/anchors';
import { annotation, revised, type Anchor, type Annotation, type CommitmentStatement, type Fulfilment, type MentionStatement, type QuotationStatement, type ReviewState, type Stamp, type Statement } from '../../annotations/annotation';
import type { AnnotatedRelease } from '../../annotations/layer/annotatedRelease';
import { commitmentStatement, mentionStatement, quotationStatement } from '../../annotations/statements';
import type { Action } from './protocol';
import { reviewables, type Reviewable } from './reviewItems';
import { quoted } from './label';

/** An action whose ranges are spans of the text: UTF-16 offsets. */
export type Deed = Exclude<Action, { do: 'undo' | 'redo' }> & { readonly span?: Span };

/** What came of it. */
export type Outcome =
  | { readonly annotations: readonly Annotation[]; readonly label: string; /** Where the item that was made stands. */ readonly at: Span | null }
  | { readonly problem: string };

type AnyStatement = MentionStatement | QuotationStatement | CommitmentStatement;

/** @param stamp gives a new id each time */
export function perform(release: AnnotatedRelease, annotations: readonly Annotation[], deed: Deed, stamp: () => Stamp): Outcome {
  const performer = new Performer(release, annotations, stamp);
  try {
    return performer.perform(deed);
  } catch (error) {
    if (error instanceof Impossible) return { problem: error.message };
    throw error;
  }
}

/** What cannot be done, in a sentence for the user. */
class Impossible extends Error {}

/** What a change of several items is called, and that of one by its words. */
interface Labels {
  one(words: string): string;
  many(count: number): string;
}
const ACCEPT: Labels = { one: (words) => l10n.t('Accept {0}', words), many: (count) => l10n.t('Accept {0} Items', count) };
const REJECT: Labels = { one: (words) => l10n.t('Reject {0}', words), many: (count) => l10n.t('Reject {0} Items', count) };
const REOPEN: Labels = { one: (words) => l10n.t('Reopen {0}', words), many: (count) => l10n.t('Reopen {0} Items', count) };

/** What is said where something can be done to one kind of item only. */
const ONLY: Readonly<Record<AnyStatement['kind'], () => string>> = {
  mention: () => l10n.t('That can be done to a mention only.'), quotation: () => l10n.t('That can be done to a quotation only.'), commitment: () => l10n.t('That can be done to a commitment only.'),
};

class Performer {
  private readonly text: string;
  private readonly changed: Map<string, Annotation>;
  private readonly items: ReadonlyMap<string, Reviewable>;

  constructor(private readonly release: AnnotatedRelease, annotations: readonly Annotation[], private readonly stamp: () => Stamp) {
    this.text = release.document.text;
    this.changed = new Map(annotations.map((one) => [one.id, one]));
    this.items = new Map(reviewables(release).map((item) => [item.id, item]));
  }

  perform(deed: Deed): Outcome {
    switch (deed.do) {
      case 'accept': return this.each(deed.ids, ACCEPT, (item) => this.decide(item, 'accepted'));
      case 'reject': return this.each(deed.ids, REJECT, (item) => this.decide(item, 'rejected'));
      case 'reopen': return this.each(deed.ids, REOPEN, (item) => this.reopen(item));
      case 'delete': return this.delete(deed.ids);
      case 'addMention': return this.add(l10n.t('Add {0}', quoted(this.text, deed.span!)), { kind: 'mention', status: 'added', at: this.words(deed.span!), type: deed.type, name: null, role: null, replaces: null });
      case 'addQuotation': return this.addQuotation(deed.span!, deed.entity);
      case 'addCommitment': {
        const at = this.words(deed.span!);
        const deadline = deed.deadline === null ? null : this.find(deed.deadline, at);
        return this.add(l10n.t('Add Commitment'), { kind: 'commitment', status: 'added', at, force: deed.force, cue: at, actors: this.actors(deed.entities), deadline, date: null, fulfilment: null, replaces: null });
      }
      case 'retype': return this.change(deed.id, l10n.t('Change Type'), 'mention', { type: deed.type });
      case 'respan': return this.respan(deed.id, deed.span!);
      case 'merge': return this.merge(this.entity(deed.entity), this.entity(deed.into));
      case 'split': return this.split(deed.id);
      case 'setSource': return this.change(deed.id, l10n.t('Change Source'), 'quotation', { sourceEntity: deed.entity === null ? null : this.entityAnchor(deed.entity), ...(deed.entity === null && { sourceWords: null }) });
      case 'setForce': return this.change(deed.id, l10n.t('Change Force'), 'commitment', { force: deed.force });
      case 'setActors': return this.change(deed.id, l10n.t('Change Actors'), 'commitment', { actors: this.actors(deed.entities) });
      case 'setDeadline': return this.setDeadline(deed.id, deed.words);
      case 'setNote': return this.setNote(deed.id, deed.note, deed.tags);
      case 'setFulfilment': return this.setFulfilment(deed.id, deed.fulfilment, deed.note);
      case 'reattach': return this.reattach(deed.id, deed.span!);
    }
  }

  private each(ids: readonly string[], { one, many }: Labels, act: (item: Reviewable) => void): Outcome {
    const items = ids.map((id) => this.item(id));
    items.forEach(act);
    return this.outcome(items.length === 1 ? one(quoted(this.text, items[0].span)) : many(items.length), items[0]?.span ?? null);
  }

  private decide(item: Reviewable, status: 'accepted' | 'rejected'): void {
    const said = this.saidOf(item);
    if (said === undefined) this.put(annotation(this.stamp(), this.statement(item, status)));
    else if (said.status === 'added') { if (status === 'rejected') this.changed.delete(said.id); }
    else if (said.status === 'changed') { if (status === 'rejected') this.put(revised(said, { status, ...(said.kind === 'mention' && said.replaces && { at: said.replaces, replaces: null }) }, this.stamp().now)); }
    else if (said.status !== status) this.put(revised(said, { status }, this.stamp().now));
  }

  private reopen(item: Reviewable): void {
    const said = this.saidOf(item);
    if (said === undefined || said.status === 'added') return;
    if (said.note === '' && said.tags.length === 0) this.changed.delete(said.id);
    else this.put(revised(said, { status: 'open' }, this.stamp().now));
  }

  private delete(ids: readonly string[]): Outcome {
    for (const id of ids) {
      const said = this.items.has(id) ? this.saidOf(this.item(id)) : this.changed.get(id);
      if (said === undefined) throw new Impossible(l10n.t('A suggestion of the analysis cannot be deleted; reject it instead.'));
      this.changed.delete(said.id);
    }
    return this.outcome(ids.length === 1 ? l10n.t('Delete Annotation') : l10n.t('Delete {0} Annotations', ids.length), null);
  }

  private add(label: string, statement: Statement & { at: Anchor }): Outcome {
    this.put(annotation(this.stamp(), statement));
    return this.outcome(label, statement.at);
  }

  private addQuotation(span: Span, entity: string | null): Outcome {
    const at = this.words(span);
    const inMarks = /["“”«»„]/.test(this.text.slice(Math.max(0, at.start - 1), at.start + 1));
    this.put(annotation(this.stamp(), {
      kind: 'quotation', status: 'added', content: [at], quotationKind: inMarks ? 'direct' : 'indirect', sourceWords: null, sourceEntity: entity === null ? null : this.entityAnchor(entity), cue: null, replaces: null,
    }));
    return this.outcome(l10n.t('Add Quotation'), at);
  }

  /** Changes a statement, or puts one in place of a suggestion. */
  private change<K extends AnyStatement['kind']>(id: string, label: string, kind: K, change: Partial<Extract<AnyStatement, { kind: K }>>): Outcome {
    const item = this.item(id);
    if (item.kind !== kind) throw new Impossible(ONLY[kind]());
    const said = this.saidOf(item);
    if (said !== undefined) this.put(revised(said, { ...change, status: said.status === 'added' ? 'added' : 'changed' }, this.stamp().now));
    else this.put(annotation(this.stamp(), { ...this.statement(item, 'changed'), ...change }));
    return this.outcome(label, item.span);
  }

  private respan(id: string, span: Span): Outcome {
    const item = this.item(id), at = this.words(span);
    const before = anchorAt(this.text, item.span);
    if (at.start === before.start && at.end === before.end) throw new Impossible(l10n.t('It has that extent already.'));
    const said = this.saidOf(item);
    const replaces = said === undefined || said.status === 'accepted' || said.status === 'open' ? before : said.replaces;
    const change = item.kind === 'quotation' ? { content: [at], replaces } : { at, replaces };
    this.change(id, '', item.kind, change);
    return this.outcome(l10n.t('Change Extent'), at);
  }

  private merge(one: Entity, other: Entity): Outcome {
    if (one.id === other.id) throw new Impossible(l10n.t('They are the same already.'));
    this.put(annotation(this.stamp(), { kind: 'identity', at: anchorAt(this.text, one.mentions[0]), other: anchorAt(this.text, other.mentions[0]), same: true }));
    return this.outcome(l10n.t('Merge “{0}” into “{1}”', one.name, other.name), one.mentions[0]);
  }

  private split(id: string): Outcome {
    const item = this.item(id);
    const { entity } = item;
    if (item.kind !== 'mention' || entity === null) throw new Impossible(l10n.t('Only a mention of an entity can be split from it.'));
    const spelt = this.text.slice(item.span.start, item.span.end);
    const others = entity.mentions.filter(({ start }) => start !== item.span.start);
    const other = others.find(({ start, end }) => this.text.slice(start, end) !== spelt) ?? others[0];
    if (other === undefined) throw new Impossible(l10n.t('“{0}” has no other mention to be split from.', entity.name));
    // What people joined comes apart by taking that back.
    const joins = [...this.changed.values()].filter((one) => one.kind === 'identity' && one.same && [one.at, one.other].some(({ exact }) => exact === spelt));
    for (const { id: join } of joins) this.changed.delete(join);
    if (joins.length === 0) this.put(annotation(this.stamp(), { kind: 'identity', at: anchorAt(this.text, item.span), other: anchorAt(this.text, other), same: false }));
    return this.outcome(l10n.t('Split {0}', quoted(this.text, item.span)), item.span);
  }

  private setDeadline(id: string, words: string | null): Outcome {
    const item = this.item(id);
    return this.change(id, l10n.t('Change Deadline'), 'commitment', { deadline: words === null ? null : this.find(words, item.span), date: null });
  }

  private setNote(id: string, note: string, tags: readonly string[]): Outcome {
    const item = this.item(id), said = this.saidOf(item);
    if (said === undefined) this.put(annotation(this.stamp(), this.statement(item, 'open'), { note, tags }));
    else if (said.status === 'open' && note === '' && tags.length === 0) this.changed.delete(said.id);
    else this.put(revised(said, { note, tags }, this.stamp().now));
    return this.outcome(l10n.t('Change Note'), item.span);
  }

  /** Whoever says what became of a commitment has accepted it: so it stays, even where a later analysis does not find it. */
  private setFulfilment(id: string, fulfilment: Fulfilment | null, note: string): Outcome {
    const item = this.item(id), said = this.saidOf(item);
    if (item.kind !== 'commitment') throw new Impossible(ONLY.commitment());
    const status = said === undefined || said.status === 'open' ? 'accepted' : said.status;
    if (said?.kind === 'commitment') this.put(revised(said, { status, fulfilment, note }, this.stamp().now));
    else this.put(annotation(this.stamp(), { ...commitmentStatement(this.release, item.item, 'accepted'), fulfilment }, { note }));
    return this.outcome(l10n.t('Change Status'), item.span);
  }

  private reattach(id: string, span: Span): Outcome {
    const orphan = this.changed.get(id);
    if (orphan === undefined) throw new Impossible(l10n.t('The annotation is gone.'));
    const at = this.words(span), primary = new Set<Anchor>(primaryAnchors(orphan));
    const moved = mapAnchors(orphan, (anchor) => (primary.has(anchor) ? at : anchor));
    // Several stretches of a quotation become the one that was chosen.
    this.put(revised(moved.kind === 'quotation' ? { ...moved, content: [at] } : moved, {}, this.stamp().now));
    return this.outcome(l10n.t('Re-attach Annotation'), at);
  }

  private outcome(label: string, at: Span | null): Outcome {
    return { annotations: [...this.changed.values()], label, at };
  }

  private put(one: Annotation): void {
    this.changed.set(one.id, one);
  }

  private item(id: string): Reviewable {
    const item = this.items.get(id);
    if (item === undefined) throw new Impossible(l10n.t('The release has changed since; try again.'));
    return item;
  }

  private entity(id: string): Entity {
    const entity = this.release.entities.find((one) => one.id === id);
    if (entity === undefined) throw new Impossible(l10n.t('The release has changed since; try again.'));
    return entity;
  }

  private entityAnchor(id: string): Anchor {
    return anchorAt(this.text, this.entity(id).mentions[0]);
  }

  private actors(ids: readonly string[]): CommitmentStatement['actors'] {
    return ids.map((id) => ({ words: this.entity(id).name, entity: this.entityAnchor(id) }));
  }

  /** Words inside a span. */
  private find(words: string, { start, end }: Span): Anchor {
    const at = this.text.slice(start, end).toLowerCase().indexOf(words.trim().toLowerCase());
    if (words.trim() === '' || at < 0) throw new Impossible(l10n.t('The commitment does not have the words “{0}”; a deadline is given in its own words, such as “by 2030”.', words.trim()));
    return anchorAt(this.text, { start: start + at, end: start + at + words.trim().length });
  }

  /** A span without the white space at its edges. @throws Impossible where nothing is left */
  private words({ start, end }: Span): Anchor {
    const words = this.text.slice(start, end);
    const from = start + words.length - words.trimStart().length, to = start + words.trimEnd().length;
    if (from >= to) throw new Impossible(l10n.t('Select some words first.'));
    return anchorAt(this.text, { start: from, end: to });
  }

  private saidOf({ item }: Reviewable): (Annotation & AnyStatement) | undefined {
    const said = item.annotation === null ? undefined : this.changed.get(item.annotation);
    return said === undefined || said.kind === 'identity' ? undefined : said;
  }

  private statement(reviewable: Reviewable, status: ReviewState): AnyStatement {
    const { release } = this;
    const statement = reviewable.kind === 'mention' ? mentionStatement(release, reviewable.item, status)
      : reviewable.kind === 'quotation' ? quotationStatement(release, reviewable.item, status) : commitmentStatement(release, reviewable.item, status);
    if (status !== 'changed') return statement;
    return { ...statement, replaces: anchorAt(this.text, reviewable.span) };
  }
}
