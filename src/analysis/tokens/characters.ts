/** What kind of character a UTF-16 code unit is, as far as splitting words needs to know. */

export const CharKind = { Space: 1, Letter: 2, Digit: 3, Mark: 4, Apostrophe: 5, Dash: 6, Other: 7 } as const;

/** Kinds found so far; 0 is not yet known, so that starting costs nothing for scripts a text does not use. */
const kinds = new Uint8Array(0x10000);

const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc]);

/** The kind of a code unit; a surrogate half is `Other`. */
export function kindOf(code: number): number {
  return kinds[code] || (kinds[code] = classify(code));
}

/** Whether characters of a kind make up words and numbers. */
export const isAlnum = (kind: number): boolean => kind >= CharKind.Letter && kind <= CharKind.Mark;

/** Whether a code unit is a hyphen, which joins the parts of one word; a dash proper stands alone. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

function classify(code: number): number {
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0) || (code >= 0x200b && code <= 0x200f && code !== 0x200c && code !== 0x200d) || code === 0x2060) return CharKind.Space;
  if (APOSTROPHES.has(code)) return CharKind.Apostrophe;
  if (isHyphen(code) || (code >= 0x2012 && code <= 0x2015)) return CharKind.Dash;
  const char = String.fromCharCode(code);
  if (/\s/u.test(char)) return CharKind.Space;
  if (/\p{Nd}/u.test(char)) return CharKind.Digit;
  if (/\p{L}|\p{N}/u.test(char)) return CharKind.Letter;
  if (/\p{M}/u.test(char) || code === 0xad || code === 0x200c || code === 0x200d) return CharKind.Mark;
  return CharKind.Other;
}
