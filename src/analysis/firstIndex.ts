/** Binary search, for all who look something up in what is ordered. */

/**
 * The first whole number from `from` to below `end` for which a condition holds that, once it holds, goes on to hold.
 * @returns `end` where it never does
 */
export function firstIndex(from: number, end: number, holds: (index: number) => boolean): number {
  let low = from, high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
