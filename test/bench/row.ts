/** One line of the table of benchmarks, and the arithmetic behind it. */

/** What a figure has to reach: itself at most, or its ratio to the other's at least. */
export type Requirement = { readonly most: number } | { readonly leastRatio: number };

export interface Row {
  readonly measurement: string;
  readonly ours: number;
  readonly unit: string;
  readonly required?: Requirement;
  /** What the figure is compared with, in the same unit. */
  readonly peer?: { readonly name: string; readonly value: number };
  /** What a reader has to know besides. */
  readonly note?: string;
}

/** A group of rows that is measured together. */
export type Measure = () => readonly Row[] | Promise<readonly Row[]>;

/** How many times the peer's value ours is, or null without a peer. */
export const ratioOf = ({ ours, peer }: Row): number | null => (peer ? ours / peer.value : null);

/** @returns whether a row reaches what is required, or null where nothing is */
export function isMet(row: Row): boolean | null {
  if (!row.required) return null;
  return 'most' in row.required ? row.ours <= row.required.most : (ratioOf(row) ?? 0) >= row.required.leastRatio;
}

/**
 * The value below or at which a share of all values is, by the nearest rank.
 * @param share above 0, at most 1
 * @throws RangeError where there is no value
 */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('No value was measured.');
  return [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1];
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
