/** What is at a place of the text: of several items around it, the smallest. */
import type { Position, Range } from 'vscode-languageserver-types';
import { comparePositions, contains } from '../ranges';

/** @returns null where nothing is there */
export function itemAt<T extends { readonly range: Range }>(items: readonly T[], position: Position): T | null {
  let best: T | null = null;
  for (const item of items) {
    if (contains(item.range, position) && (!best || isInside(item.range, best.range))) best = item;
  }
  return best;
}

const isInside = (a: Range, b: Range): boolean => comparePositions(b.start, a.start) <= 0 && comparePositions(a.end, b.end) <= 0;
