/** From offsets back to tokens. */
import type { Document, Span } from '../document';

/**
 * The tokens `[first, end)` that each span touches: at least one.
 * @param spans in text order, none overlapping another, each found in tokens
 */
export function tokenRanges({ tokens }: Document, spans: readonly Span[]): { readonly first: number; readonly end: number }[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    while (at + 1 < tokens.length && tokens.ends[at] <= start) at++;
    let last = at + 1;
    while (last < tokens.length && tokens.starts[last] < end) last++;
    return { first: at, end: last };
  });
}
