/** Annotations brought to a text that was edited while nobody watched: in another program, by a pull, on another machine. */
import type { Anchor, Annotation } from '../annotation';
import { anchorAt, anchorsOf, mapAnchors, orphanedAt } from '../anchors';
import { findWords } from './findWords';

/**
 * Finds the words of all annotations in a text. None is dropped, and none gets other words: what is not found is orphaned at the nearest place.
 * An annotation that stands where it stood is the same object. Takes time linear in text and annotations.
 */
export function reanchored(text: string, annotations: readonly Annotation[]): Annotation[] {
  const anchors = annotations.flatMap(anchorsOf);
  const found = new Map(findWords(text, anchors).map((span, i) => [anchors[i], span]));
  return annotations.map((annotation) => mapAnchors(annotation, (anchor) => {
    const span = found.get(anchor)!;
    return settled(text, anchor, span.start, span.end);
  }));
}

/** An anchor at what was found for it. */
export function settled(text: string, anchor: Anchor, start: number, end: number): Anchor {
  const same = anchor.start === start && anchor.end === end;
  if (start === end) return same ? anchor : orphanedAt(anchor, start);
  const made = anchorAt(text, { start, end });
  return same && made.exact === anchor.exact && made.prefix === anchor.prefix && made.suffix === anchor.suffix ? anchor : made;
}
