/** Which unit a file counts offsets in: found by looking where its quoted words stand. */
import { CodePoints } from '../annotations/sidecar/codePoints';
import { singleSpaced } from '../analysis/singleSpaced';

/** A place that the file gives, with the words that it says are there. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Gives the UTF-16 offset of one in the file, or null where that is outside the text. */
export type ToUtf16 = (offset: number) => number | null;

/**
 * The unit in which most of the quoted words are where the file says: code points, UTF-16 code units or bytes of UTF-8; code points where it makes no difference, or where
 * nothing is quoted, since most programs that write such files are in Python.
 */
export function offsetsIn(text: string, quoted: readonly Quoted[]): ToUtf16 {
  const points = new CodePoints(text);
  const length = points.fromUtf16(text.length);
  const inPoints: ToUtf16 = (offset) => (offset >= 0 && offset <= length ? points.toUtf16(offset) : null);
  const right = (toUtf16: ToUtf16): number => quoted.filter((place) => wordsAt(text, place, toUtf16) === singleSpaced(place.words)).length;
  let best = { toUtf16: inPoints, right: right(inPoints) };
  for (const make of [() => (offset: number) => (offset >= 0 && offset <= text.length ? offset : null), () => bytesIn(text)]) {
    if (best.right === quoted.length) break;
    const toUtf16 = make();
    const score = right(toUtf16);
    if (score > best.right) best = { toUtf16, right: score };
  }
  return best.toUtf16;
}

/** The words at a place of the file with white space as single spaces (formats write a line end inside an annotation in one way or another), or null where it is outside the text. */
export function wordsAt(text: string, { start, end }: { readonly start: number; readonly end: number }, toUtf16: ToUtf16): string | null {
  const [from, to] = [toUtf16(start), toUtf16(end)];
  return from === null || to === null ? null : singleSpaced(text.slice(from, to));
}

function bytesIn(text: string): ToUtf16 {
  // For each byte the offset of its character, and the end.
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    for (let bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4; bytes > 0; bytes--) offsets.push(offset);
    offset += character.length;
  }
  offsets.push(offset);
  return (byte) => offsets[byte] ?? null;
}
