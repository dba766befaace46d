/** Tells hyphens that a typesetter put at the end of a line from those that belong to a word. */

/** Words that make compounds with a hyphen: "long-term", "well-known", "co-operation". */
const KEEPS_HYPHEN = /^(?:all|anti|co|cross|decision|ex|far|fast|first|five|four|full|half|hard|high|ill|inter|large|last|long|low|mid|multi|near|new|non|off|old|on|one|open|pan|part|post|pre|pro|pseudo|quasi|re|real|second|self|semi|short|single|small|so|state|sub|third|three|two|ultra|under|up|vice|well|wide|world|year)$/i;
const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
const BEFORE = /([\p{L}\p{M}]{1,40})-$/u;
const AFTER = /^\p{Ll}[\p{L}\p{M}]{0,40}/u;

/** Judges the hyphens at the ends of a text's lines by its other words. */
export class Hyphenation {
  private readonly words: ReadonlySet<string>;

  constructor(text: string) {
    this.words = new Set((text.match(WORD) ?? []).map((word) => word.toLowerCase()));
  }

  /**
   * Whether the hyphen at the end of `before` only parts the word that `after` goes on with.
   * The text's own spelling decides where it has one; else words that are known for their hyphen keep it.
   */
  isSoft(before: string, after: string): boolean {
    const head = BEFORE.exec(before.slice(-42))?.[1];
    const tail = AFTER.exec(after.slice(0, 42))?.[0];
    if (head === undefined || tail === undefined) return false;
    const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
    if (this.words.has(first + second)) return true;
    return !this.words.has(`${first}-${second}`) && !KEEPS_HYPHEN.test(first) && !/[-\p{N}][\p{L}\p{M}]{1,40}-$/u.test(before.slice(-44));
  }
}
