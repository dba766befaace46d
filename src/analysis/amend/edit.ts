/** What changed from one text to another. */

/** The stretch `[start, oldEnd)` of the old text became `[start, newEnd)` of the new one; all in UTF-16 code units. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Texts are compared in pieces of this many code units first, which engines do at the speed of memory. */
const PIECE = 4096;

/** The smallest edit that makes `after` of `before`. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head + PIECE <= shorter && before.slice(head, head + PIECE) === after.slice(head, head + PIECE)) head += PIECE;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  const most = shorter - head;
  const { length: b } = before, { length: a } = after;
  let tail = 0;
  while (tail + PIECE <= most && before.slice(b - tail - PIECE, b - tail) === after.slice(a - tail - PIECE, a - tail)) tail += PIECE;
  while (tail < most && before.charCodeAt(b - tail - 1) === after.charCodeAt(a - tail - 1)) tail++;
  return { start: head, oldEnd: b - tail, newEnd: a - tail };
}
