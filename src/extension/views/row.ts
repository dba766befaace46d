/** A row of a tree view, without the editor's classes: what is shown, where it is in the text, and what a copy of it says. */
import type { Position, Range } from 'vscode-languageserver-types';
import { comparePositions, contains } from '../ranges';

export interface Row {
  /** The same for the same thing after an edit elsewhere, so that expansion and selection stay. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Plain text, in lines. */
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly accessibleLabel: string;
  readonly icon?: { readonly id: string; readonly color?: string };
  /** Which menu entries the row has. */
  readonly kind: 'actionItem' | 'quotation' | 'entity' | 'mention' | 'group' | 'orphan' | `review.${string}` | `disagreement.${string}`;
  /** Where it stands in the text, the place to go to first; none for a heading. */
  readonly ranges: readonly Range[];
  /** Done or not, where it can be. */
  readonly checked?: boolean;
  /** True where it opens with its children in view. */
  readonly expanded?: boolean;
  readonly children?: () => readonly Row[];
  /** What a copy puts on the clipboard. */
  readonly markdown?: () => string;
}

/**
 * The row to select for a position of the cursor: that of the smallest range around it.
 * The children of a row that has places of its own are not looked into: a name stands for all its mentions.
 */
export function rowAt(rows: readonly Row[], position: Position): Row | null {
  let best: { row: Row; range: Range } | null = null;
  const visit = (row: Row): void => {
    if (row.ranges.length === 0) row.children?.().forEach(visit);
    for (const range of row.ranges) {
      if (contains(range, position) && (!best || isSmaller(range, best.range))) best = { row, range };
    }
  };
  rows.forEach(visit);
  return (best as { row: Row } | null)?.row ?? null;
}

function isSmaller(a: Range, b: Range): boolean {
  const lines = (range: Range): number => range.end.line - range.start.line;
  return lines(a) - lines(b) < 0 || (lines(a) === lines(b) && comparePositions(b.start, a.start) <= 0 && comparePositions(a.end, b.end) <= 0);
}

/** True where two rows look the same; where their places differ does not show. */
export const looksSame = (a: Row, b: Row): boolean =>
  a.id === b.id && a.label === b.label && a.description === b.description && a.tooltip === b.tooltip && a.checked === b.checked &&
  a.icon?.id === b.icon?.id && a.accessibleLabel === b.accessibleLabel && !a.children === !b.children;
