/** Anchors: made from a text, and reached inside annotations. */
import type { Span } from '../analysis/document';
import type { Anchor, Annotation, Statement } from './annotation';

/** So many UTF-16 code units of context are kept on each side: a word of the machine, which makes comparing them fast. */
export const CONTEXT_LENGTH = 32;

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** True where an anchor has lost its words; it then stands at the nearest place. */
export const isOrphaned = ({ start, end }: Anchor): boolean => start === end;

/** The words of a span with those around them; no surrogate pair is cut. The span may be empty. */
export function anchorAt(text: string, { start, end }: Span): Anchor {
  let from = Math.max(0, start - CONTEXT_LENGTH);
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (from > 0 && from < start && isLow(text.charCodeAt(from))) from++;
  if (to < text.length && to > end && isHigh(text.charCodeAt(to - 1))) to--;
  return { start, end, exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** An anchor without its words, at a place; it goes on saying what they were. */
export const orphanedAt = (anchor: Anchor, place: number): Anchor => ({ ...anchor, start: place, end: place });

/** All anchors of a statement, those that its place in the text depends on first. */
export function anchorsOf(statement: Statement): Anchor[] {
  switch (statement.kind) {
    case 'mention': return present([statement.at, statement.replaces]);
    case 'quotation': return present([...statement.content, statement.sourceWords, statement.sourceEntity, statement.cue, statement.replaces]);
    case 'commitment': return present([statement.at, statement.cue, statement.deadline, ...statement.actors.map(({ entity }) => entity), statement.replaces]);
    case 'identity': return [statement.at, statement.other];
  }
}

const present = (anchors: readonly (Anchor | null)[]): Anchor[] => anchors.filter((anchor) => anchor !== null);

/** The anchors that say what a statement is about: without one of them it is orphaned. */
export const primaryAnchors = (statement: Statement): readonly Anchor[] => (statement.kind === 'quotation' ? statement.content : [statement.at]);

/** True where an annotation has lost the words that it is about. */
export const isOrphanedAnnotation = (annotation: Annotation): boolean => primaryAnchors(annotation).every(isOrphaned);

/** The first place that an annotation is about, in UTF-16 code units. */
export const placeOf = (annotation: Annotation): number => Math.min(...primaryAnchors(annotation).map(({ start }) => start));

/** The same annotation where no anchor changes, so that nothing is made anew in vain. */
export function mapAnchors(annotation: Annotation, change: (anchor: Anchor) => Anchor): Annotation {
  let changed = false;
  const move = (anchor: Anchor): Anchor => {
    const moved = change(anchor);
    changed ||= moved !== anchor;
    return moved;
  };
  const maybe = (anchor: Anchor | null): Anchor | null => anchor && move(anchor);
  const moved = ((): Annotation => {
    switch (annotation.kind) {
      case 'mention': return { ...annotation, at: move(annotation.at), replaces: maybe(annotation.replaces) };
      case 'quotation': return {
        ...annotation, content: annotation.content.map(move), sourceWords: maybe(annotation.sourceWords), sourceEntity: maybe(annotation.sourceEntity),
        cue: maybe(annotation.cue), replaces: maybe(annotation.replaces),
      };
      case 'commitment': return {
        ...annotation, at: move(annotation.at), cue: move(annotation.cue), deadline: maybe(annotation.deadline),
        actors: annotation.actors.map((actor) => ({ ...actor, entity: maybe(actor.entity) })), replaces: maybe(annotation.replaces),
      };
      case 'identity': return { ...annotation, at: move(annotation.at), other: move(annotation.other) };
    }
  })();
  return changed ? moved : annotation;
}

/** Annotations with the words around them as the text now has them: what is written to the file. Orphaned anchors keep their old words. */
export function requoted(text: string, annotations: readonly Annotation[]): Annotation[] {
  return annotations.map((annotation) => mapAnchors(annotation, (anchor) => (isOrphaned(anchor) ? anchor : sameOr(anchor, anchorAt(text, anchor)))));
}

const sameOr = (old: Anchor, made: Anchor): Anchor =>
  (old.exact === made.exact && old.prefix === made.prefix && old.suffix === made.suffix ? old : made);
