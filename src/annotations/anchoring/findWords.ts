/**
 * Finds the words of anchors in a text that was edited elsewhere. The method is Hypothesis' (“Fuzzy anchoring”, 2013): the exact position, then the exact
 * words by what stands around them, then nearly the same words; with an index of short runs of letters, so that time is linear in text and anchors.
 * Nearly the same words are found by Myers' bit-parallel search (1999), as `approx-string-match` has it.
 * Rather none than other words: what stands around must agree as well, and a short name must be spelt alike.
 */
import search from 'approx-string-match';
import type { Span } from '../../analysis/document';
import type { Anchor } from '../annotation';
import { CONTEXT_LENGTH } from '../anchors';
import { folded, FoldedText } from './foldedText';
import { GRAM_LENGTH, Grams } from './grams';

/** The words were found at a place of the text, or are orphaned: then the span is empty, at the nearest place. */
export type Found = Span;

/** An anchor's words as they are compared. */
interface Quote {
  readonly anchor: Anchor;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where words are expected, and between which places if the anchors kept their order; in the folded text. */
interface Whereabouts {
  readonly expected: number;
  readonly first: number;
  readonly last: number;
}

interface Candidate {
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  /** How much of what stood around still does, from 0 to 1. */
  readonly agreement: number;
}

/** What stands before and after must together agree so far … */
const BOTH_SIDES = 0.7;
/** … or what follows alone, or what stands before with something of what follows. */
const ONE_SIDE = 0.85;
const OTHER_SIDE = 0.6;
/** Farther than this from where they are expected, in code units, or out of the order of the anchors, words must agree as much on both sides. */
const FAR = 1000;
const OUT_OF_ORDER = 64;
/** Text that was put between words and what stood beside them may be so long, in code units; it counts as a few letters that differ, too many for one side to be enough. */
const LONGEST_INSERTION = 96;
const GAP_COST = 6;
/** On one side at least, so many code units must stand right beside the words as they did. */
const TOUCHING = 4;
/** Words as long as this, in code units, are hardly written twice: they are known wherever they stand. */
const UNMISTAKABLE = 64;
/** Words at least so long may differ a little: by this part of their code units. */
const LONG_ENOUGH_TO_DIFFER = 24;
const DIFFERENCE = 0.2;
/** Longer words, in code units, are only sought exactly: the time that a search takes grows with the square of their length. */
const TOO_LONG_TO_DIFFER = 1500;
/** Places tried for each run of letters, and for each anchor. */
const MOST_HITS = 6;
const MOST_NEIGHBOURHOODS = 8;
/** How far from where a neighbourhood has them words are sought, in code units. */
const REACH = CONTEXT_LENGTH;

/** The span of each anchor's words in the text, in the order of the anchors. */
export function findWords(text: string, anchors: readonly Anchor[]): Found[] {
  const haystack = new FoldedText(text);
  const quotes = anchors.map((anchor): Quote => ({ anchor, exact: folded(anchor.exact), prefix: folded(anchor.prefix), suffix: folded(anchor.suffix) }));
  const order = Array.from(quotes.keys()).filter((i) => quotes[i].exact !== '').sort((a, b) => anchors[a].start - anchors[b].start);
  const placed: (Candidate | null)[] = new Array<Candidate | null>(anchors.length).fill(null);
  const expected = Int32Array.from(anchors, ({ start }) => haystack.place(start));
  const unchanged = new Int32Array(expected);
  let grams: Grams | undefined;
  let shift = 0;
  for (const i of order) {
    expected[i] = clamp(unchanged[i] + shift, haystack.text.length);
    placed[i] = standing(haystack.text, quotes[i], unchanged[i]) ?? standing(haystack.text, quotes[i], expected[i]) ?? movedWhole(haystack.text, (grams ??= new Grams(haystack.text)), quotes[i], expected[i]);
    if (placed[i]) shift = placed[i].start - unchanged[i];
  }
  const next = nextPlaced(order, placed, haystack.text.length);
  let last = 0;
  order.forEach((i, at) => {
    if (!placed[i]) placed[i] = moved(haystack.text, (grams ??= new Grams(haystack.text)), quotes[i], { expected: expected[i], first: last - OUT_OF_ORDER, last: next[at] + OUT_OF_ORDER });
    else last = placed[i].start;
  });
  unshare(quotes, placed, expected);
  return placed.map((candidate, i) => {
    if (isUnchanged(text, anchors[i])) return anchors[i];
    if (candidate) return { start: haystack.origin(candidate.start), end: haystack.originalEnd(candidate.end) };
    const place = haystack.origin(expected[i]);
    return { start: place, end: place };
  });
}

function isUnchanged(text: string, { start, end, exact, prefix, suffix }: Anchor): boolean {
  return start < end && end - start === exact.length && text.startsWith(exact, start) && text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end);
}

/** The words exactly at a place, with all that stood around them. */
function standing(text: string, { exact, prefix, suffix }: Quote, start: number): Candidate | null {
  const end = start + exact.length;
  return text.startsWith(exact, start) && text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end) ? { start, end, agreement: 1 } : null;
}

/** The words with all that stood around them, somewhere else. */
function movedWhole(text: string, grams: Grams, quote: Quote, expected: number): Candidate | null {
  const all = quote.prefix + quote.exact + quote.suffix;
  if (all.length < GRAM_LENGTH) return null;
  const middle = Math.max(0, Math.min(quote.prefix.length, all.length - GRAM_LENGTH));
  for (const place of grams.near(all, middle, expected - quote.prefix.length + middle, MOST_HITS)) {
    const candidate = standing(text, quote, place - middle + quote.prefix.length);
    if (candidate) return candidate;
  }
  return null;
}

/** For each anchor in order, where the next one stands that is placed. */
function nextPlaced(order: readonly number[], placed: readonly (Candidate | null)[], length: number): Int32Array {
  const next = new Int32Array(order.length);
  let place = length;
  for (let at = order.length - 1; at >= 0; at--) next[at] = place = placed[order[at]]?.start ?? place;
  return next;
}

function moved(text: string, grams: Grams, quote: Quote, where: Whereabouts): Candidate | null {
  const places = neighbourhoods(grams, quote, where.expected);
  return best(text, quote, where, places.flatMap((place) => exactNear(text, quote.exact, place))) ?? best(text, quote, where, places.flatMap((place) => similarNear(text, quote.exact, place)));
}

/** Places where the words may begin, since something of them or around them stands there; those with most in common first. */
function neighbourhoods(grams: Grams, { prefix, exact, suffix }: Quote, expected: number): number[] {
  const all = prefix + exact + suffix;
  const begin = prefix.length;
  const from = new Set<number>();
  for (let i = 0; i + GRAM_LENGTH <= begin + Math.min(exact.length, CONTEXT_LENGTH); i += GRAM_LENGTH / 2) from.add(i);
  for (let i = all.length - GRAM_LENGTH; i >= 0 && i >= begin + exact.length - CONTEXT_LENGTH; i -= GRAM_LENGTH / 2) from.add(i);
  const votes = new Map<number, number>();
  for (const i of from) {
    for (const place of grams.near(all, i, expected - begin + i, MOST_HITS)) {
      // What follows the words tells where they end; they may have become longer or shorter.
      const start = place - i + begin;
      const near = Math.max(0, Math.round(start / (REACH / 2)));
      votes.set(near, (votes.get(near) ?? 0) + 1);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1] || Math.abs(a[0] * (REACH / 2) - expected) - Math.abs(b[0] * (REACH / 2) - expected)).slice(0, MOST_NEIGHBOURHOODS).map(([near]) => near * (REACH / 2));
}

function exactNear(text: string, exact: string, place: number): Span[] {
  const found: Span[] = [];
  const window = text.slice(Math.max(0, place - REACH), place + exact.length + REACH);
  const offset = Math.max(0, place - REACH);
  for (let at = window.indexOf(exact); at >= 0; at = window.indexOf(exact, at + 1)) {
    const start = offset + at;
    const end = start + exact.length;
    if (!cutsWord(text, exact, start, end)) found.push({ start, end });
  }
  return found;
}

const isWordCharacter = (character: string): boolean => /^[\p{L}\p{N}\p{M}]$/u.test(character);

/** True where found words begin or end inside a longer word: “Iran” is not in “Iranian”. */
function cutsWord(text: string, exact: string, start: number, end: number): boolean {
  return (start > 0 && isWordCharacter(text[start - 1]) && isWordCharacter(exact[0])) || (end < text.length && isWordCharacter(text[end]) && isWordCharacter(exact[exact.length - 1]));
}

function similarNear(text: string, exact: string, place: number): Span[] {
  if (exact.length < LONG_ENOUGH_TO_DIFFER || exact.length > TOO_LONG_TO_DIFFER) return [];
  const errors = Math.floor(exact.length * DIFFERENCE);
  const offset = Math.max(0, place - REACH);
  return search(text.slice(offset, place + exact.length + errors + REACH), exact, errors)
    .map(({ start, end }) => ({ start: offset + start, end: offset + end }))
    .filter(({ start, end }) => end > start && !cutsWord(text, exact, start, end));
}

/** The candidate whose surroundings agree best, the nearest of equals; none where they do not agree enough. */
function best(text: string, quote: Quote, { expected, first, last }: Whereabouts, spans: readonly Span[]): Candidate | null {
  let winner: Candidate | null = null;
  for (const { start, end } of spans) {
    const agreement = agreementAt(text, quote, { start, end }, start < first || start > last || Math.abs(start - expected) > FAR);
    if (agreement === null) continue;
    if (!winner || agreement > winner.agreement || (agreement === winner.agreement && Math.abs(start - expected) < Math.abs(winner.start - expected))) winner = { start, end, agreement };
  }
  return winner;
}

/** How far the surroundings agree, or null where that is not enough. What follows counts twice: the next sentence often begins with the same name. */
function agreementAt(text: string, { exact, prefix, suffix }: Quote, { start, end }: Span, far: boolean): number | null {
  const touches = text.endsWith(prefix.slice(-TOUCHING), start) || text.startsWith(suffix.slice(0, TOUCHING), end);
  const before = differences(text.slice(Math.max(0, start - prefix.length - LONGEST_INSERTION), start), prefix, (span, { length }) => length - span.end);
  const after = differences(text.slice(end, end + suffix.length + LONGEST_INSERTION), suffix, (span) => span.start);
  const agreement = ratio(prefix + suffix + suffix, before + 2 * after);
  const alike = far ? agreement >= ONE_SIDE : agreement >= BOTH_SIDES || ratio(suffix, after) >= ONE_SIDE || (ratio(prefix, before) >= ONE_SIDE && ratio(suffix, after) >= OTHER_SIDE);
  return (touches && alike) || exact.length >= UNMISTAKABLE ? agreement : null;
}

const ratio = (side: string, errors: number): number => (side === '' ? 1 : 1 - errors / side.length);

/** By how many letters the text beside words differs from what stood there, text that was put in between counted as {@link GAP_COST} at most. */
function differences(window: string, side: string, gapOf: (span: Span, window: string) => number): number {
  if (side === '') return 0;
  let least = side.length;
  for (const match of search(window, side, side.length)) least = Math.min(least, match.errors + Math.min(GAP_COST, gapOf(match, window)));
  return least;
}

/** Of anchors that stood in different places and would now share one, only the best agreeing keep it. */
function unshare(quotes: readonly Quote[], placed: (Candidate | null)[], expected: Int32Array): void {
  const owners = new Map<string, number>();
  placed.forEach((candidate, i) => {
    if (!candidate) return;
    const key = `${candidate.start}-${candidate.end}`;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, i);
    else if (quotes[owner].anchor.start !== quotes[i].anchor.start && placed[owner]!.agreement !== candidate.agreement) {
      const loser = placed[owner]!.agreement > candidate.agreement ? i : owner;
      owners.set(key, loser === i ? owner : i);
      expected[loser] = candidate.start;
      placed[loser] = null;
    }
  });
}

const clamp = (place: number, length: number): number => Math.max(0, Math.min(place, length));
