/** Which of the places in a text comes next. */
import type { Position, Range } from 'vscode-languageserver-types';
import { comparePositions } from '../ranges';

/** The place to go to, by its index, and whether the end of the text was passed on the way. */
export interface Next {
  readonly index: number;
  readonly wrapped: boolean;
}

/**
 * The nearest range that starts after (or, with `step` -1, before) a position, going round at the end of the text.
 * @returns null where there are no ranges
 */
export function nextRange(ranges: readonly Range[], from: Position, step: 1 | -1): Next | null {
  const order = ranges.map((range, index) => ({ range, index })).sort((a, b) => comparePositions(a.range.start, b.range.start));
  if (step === -1) order.reverse();
  if (order.length === 0) return null;
  const next = order.find(({ range }) => comparePositions(range.start, from) * step > 0);
  return { index: (next ?? order[0]).index, wrapped: !next };
}
