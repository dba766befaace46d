/** One-to-one alignment of two lists: what is alike in all is paired first, then the most similar, greedily. */

/** Items of each list that are compared with each of the other: far more than a release has, so that time stays bounded. */
const MOST = 400;

/** Indices into the two lists. */
export type Pair = readonly [a: number, b: number];

/**
 * Pairs items of two lists, each at most once. Aligning the lists the other way round gives the same pairs, mirrored.
 * @param keyOf items with the same key are alike in all; the first is paired with the first, the second with the second
 * @param score how similar two others are; must not depend on their order
 * @param least pairs below it are not made
 */
export function align<T>(a: readonly T[], b: readonly T[], keyOf: (item: T) => string, score: (a: T, b: T) => number, least: number): Pair[] {
  const pairs = alike(a.map(keyOf), b.map(keyOf));
  const takenA = new Set(pairs.map(([i]) => i));
  const takenB = new Set(pairs.map(([, j]) => j));
  const restOf = (items: readonly T[], taken: ReadonlySet<number>): number[] => items.flatMap((_, i) => (taken.has(i) ? [] : [i])).slice(0, MOST);
  const restB = restOf(b, takenB);
  const candidates = restOf(a, takenA).flatMap((i) => restB.map((j) => ({ i, j, score: score(a[i], b[j]) }))).filter((candidate) => candidate.score >= least);
  // Of equals, those that stand nearest to the same place, then the first: the order of a pair and of its mirror image is the same.
  candidates.sort((one, other) => other.score - one.score || Math.abs(one.i - one.j) - Math.abs(other.i - other.j) || one.i + one.j - other.i - other.j);
  for (const { i, j } of candidates) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

/** The n-th of a key in one list with the n-th in the other. */
function alike(a: readonly string[], b: readonly string[]): Pair[] {
  const waiting = new Map<string, number[]>();
  a.forEach((key, i) => {
    const known = waiting.get(key);
    if (known) known.push(i);
    else waiting.set(key, [i]);
  });
  const next = new Map<string, number>();
  return b.flatMap((key, j): Pair[] => {
    const n = next.get(key) ?? 0;
    const i = waiting.get(key)?.[n];
    if (i === undefined) return [];
    next.set(key, n + 1);
    return [[i, j]];
  });
}
