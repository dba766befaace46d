/** Which annotations of two sides are the same: by the words they touch, one to one. */
import type { Offsets } from './release';

/** The numbers of the words that some spans touch. */
export type Words = ReadonlySet<number>;

/** Gives, for a text, the words that spans touch, so that a stray bracket or full stop does not decide a match. */
export function wordsOf(text: string): (spans: readonly Offsets[]) => Words {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return (spans) => {
    const touched = new Set<number>();
    for (const [start, end] of spans) {
      for (let i = firstEndingAfter(words, start); i < words.length && words[i].start < end; i++) {
        touched.add(i);
      }
    }
    return touched;
  };
}

function firstEndingAfter(words: readonly { end: number }[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].end > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** What two sets of words share, from 0 to 1; two empty sets share nothing. */
export function jaccard(a: Words, b: Words): number {
  let both = 0;
  for (const word of a) {
    if (b.has(word)) {
      both++;
    }
  }
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Pairs two lists one to one, the most similar first, earlier ones first among equals; no pair is under the threshold. */
export function bestPairs<T>(gold: readonly T[], predicted: readonly T[], similarity: (a: T, b: T) => number, threshold: number): [T, T][] {
  const candidates = gold.flatMap((a, i) => predicted.map((b, j) => ({ a, b, i, j, likeness: similarity(a, b) })))
    .filter(({ likeness }) => likeness >= threshold)
    .sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j);
  const taken = new Set<T>();
  return candidates.flatMap(({ a, b }): [T, T][] => {
    if (taken.has(a) || taken.has(b)) {
      return [];
    }
    taken.add(a).add(b);
    return [[a, b]];
  });
}
