/** Which spans lie in which part of a text, found in one pass. */
import type { Span } from '../analysis/document';

/**
 * Gives the spans that share a character with a range, ordered by their starts.
 * @returns a function to be asked for ranges in text order; all answers together take time linear in spans, ranges and what overlaps
 */
export function sweep<T extends Span>(spans: readonly T[]): (range: Span) => T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let active: T[] = [];
  return (range) => {
    while (next < sorted.length && sorted[next].start < range.end) active.push(sorted[next++]);
    active = active.filter(({ end }) => end > range.start);
    return active;
  };
}
