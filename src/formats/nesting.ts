/**
 * Makes a tree of annotations that overlap: one that crosses another is cut where the other ends, and its pieces are numbered so that a format can tie them together
 * (“fragmentation” in the TEI Guidelines, chapter 21.3).
 */
import type { Span } from '../analysis/document';

/** One unbroken stretch of an annotation. */
export interface Layer<T> extends Span {
  readonly annotation: T;
}

/** How the tree is written: `open` before what is inside, `close` after it. */
export interface TreeWriter<T> {
  /** @param piece how many pieces of the annotation were opened before, in this call or an earlier one with the same counts */
  open(annotation: T, piece: number): void;
  text(start: number, end: number): void;
  close(annotation: T): void;
}

/**
 * Writes what lies in `range`, layers cut to it; layers that come first in the list are the outer ones where two have the same span.
 * @param layers that touch the range, in any order; `sweep` finds them
 * @param pieces how many pieces of each annotation were written so far; counted on
 */
export function writeNested<T>(layers: readonly Layer<T>[], range: Span, writer: TreeWriter<T>, pieces: Map<T, number> = new Map()): void {
  const inside = layers
    .map((layer) => ({ annotation: layer.annotation, start: Math.max(layer.start, range.start), end: Math.min(layer.end, range.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = [...new Set([range.start, range.end, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const stack: Layer<T>[] = [];
  let next = 0;
  edges.forEach((edge, i) => {
    const reopened: Layer<T>[] = [];
    while (stack.some(({ end }) => end <= edge)) {
      const top = stack.pop()!;
      writer.close(top.annotation);
      if (top.end > edge) reopened.push(top);
    }
    while (next < inside.length && inside[next].start === edge) reopened.push(inside[next++]);
    // The longest goes outside, so that fewest are cut again; sorting keeps the order of equals.
    for (const layer of reopened.sort((a, b) => b.end - a.end)) {
      const piece = pieces.get(layer.annotation) ?? 0;
      pieces.set(layer.annotation, piece + 1);
      writer.open(layer.annotation, piece);
      stack.push(layer);
    }
    if (i + 1 < edges.length) writer.text(edge, edges[i + 1]);
  });
}
