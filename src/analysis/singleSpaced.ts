/** White space as people read it: any run of it is a space. */

/** A run of white space that is not a space already. */
const NOT_ONE_SPACE = / \s+|[^\S ]\s*/g;

/** The characters `[start, end)` of a text with each run of white space as one space. */
export function singleSpaced(text: string, start = 0, end = text.length): string {
  const words = text.slice(start, end);
  // Nearly all text is so already, and looking is cheaper than making it anew.
  return isSingleSpaced(text, start, end) ? words : words.replace(NOT_ONE_SPACE, ' ');
}

function isSingleSpaced(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0xa0) continue;
    if (code === 0x20 ? i + 1 < end && text.charCodeAt(i + 1) === 0x20 : isOtherSpace(code)) return false;
  }
  return true;
}

/** White space of ECMAScript, but for the space itself. */
const isOtherSpace = (code: number): boolean => code < 0x20 ? code >= 0x09 && code <= 0x0d
  : code >= 0xa0 && (code === 0xa0 || code === 0x1680 || (code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff)));
