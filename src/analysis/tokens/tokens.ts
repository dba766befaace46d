/** Splits text into tokens: a scanner that reads each character once, with a look-ahead of bounded length. */
import type { Lexeme, Structure, Tokens } from '../document';
import { BEFORE_NUMBER, DOMAINS, PREFIXES, STATES, SUFFIXES } from './abbreviations';
import { CharKind, isAlnum, isHyphen, kindOf } from './characters';
import { lexemeAt, withLetter } from './lexemes';

const { Space, Letter, Digit, Apostrophe, Dash } = CharKind;
const DOT = 0x2e, COMMA = 0x2c, COLON = 0x3a, SLASH = 0x2f, AT = 0x40, HASH = 0x23, AMPERSAND = 0x26, UNDERSCORE = 0x5f, COMBINING_ELLIPSIS = 0x2026;
/** Symbols of which a run is one token: "###", "***", "?!". */
const RUNS = new Set('#*=_~+!?.•·|'.split('').map((char) => char.charCodeAt(0)));
/** Longest local part of a mail address (RFC 5321). */
const MAIL_LOCAL = 64;
const CLITICS = new Set(['s', 'm', 'd', 're', 've', 'll']);

/**
 * Splits every paragraph into tokens by Penn Treebank conventions, hyphenated words whole; all tags are zero.
 * Every character of a paragraph that is not white space is in exactly one token.
 */
export function tokenise(text: string, structure: Structure): Tokens {
  // Of a long text perhaps one paragraph.
  const scanner = new Scanner(text, structure.paragraphs.reduce((sum, { start, end }) => sum + end - start, 0));
  for (const paragraph of structure.paragraphs) scanner.scan(paragraph.start, paragraph.end);
  return scanner.finish();
}

class Scanner {
  private starts: Uint32Array;
  private ends: Uint32Array;
  private readonly lexemes: Lexeme[] = [];
  private end = 0;
  /** The next "@" at or after the scanning position, so that addresses cost nothing where there is none. */
  private nextAt = -1;

  /** @param length how many characters will be scanned */
  constructor(private readonly text: string, length: number) {
    // English has more than four characters to a token.
    const capacity = 16 + (length >>> 2);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  finish(): Tokens {
    const { length } = this.lexemes;
    return { length, starts: this.starts.slice(0, length), ends: this.ends.slice(0, length), lexemes: this.lexemes, tags: new Uint8Array(length) };
  }

  scan(start: number, end: number): void {
    this.end = end;
    let at = start;
    while (at < end) {
      const kind = this.kind(at);
      if (kind === Space) at++;
      else if (isAlnum(kind)) at = this.plainWord(at);
      else at = this.add(at, this.symbol(at, kind));
    }
  }

  /** Adds a word and gives its end. Most words are letters up to a space: they are read only once. */
  private plainWord(start: number): number {
    let at = start, code = this.code(start), hash = 0;
    do {
      hash = withLetter(hash, code);
      code = this.code(++at);
    } while (isAlnum(kindOf(code)));
    return kindOf(code) === Space && !this.isCannot(start, at) ? this.add(start, at, hash) : this.add(start, this.word(start));
  }

  private add(start: number, end: number, hash?: number): number {
    const i = this.lexemes.length;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.lexemes.push(lexemeAt(this.text, start, end, hash));
    return end;
  }

  private grow(): void {
    const { starts, ends } = this;
    this.starts = new Uint32Array(starts.length * 2);
    this.starts.set(starts);
    this.ends = new Uint32Array(ends.length * 2);
    this.ends.set(ends);
  }

  private code(at: number): number { return at < this.end ? this.text.charCodeAt(at) : 0x20; }

  /** The kind of the character at `at`; a letter outside the basic plane counts as `Other` and stands alone. */
  private kind(at: number): number { return kindOf(this.code(at)); }

  private isAlnum(at: number): boolean {
    return isAlnum(this.kind(at));
  }

  /** The end of the token of punctuation or symbols that starts at `at`. */
  private symbol(at: number, kind: number): number {
    const code = this.code(at);
    if (kind === Apostrophe) return this.apostrophe(at);
    if (kind === Dash || RUNS.has(code)) {
      if ((code === HASH || code === UNDERSCORE) && this.isAlnum(at + 1)) return this.handle(at + 1);
      let stop = at + 1;
      while (stop < this.end && (this.code(stop) === code || (code === 0x3f && this.code(stop) === 0x21) || (code === 0x21 && this.code(stop) === 0x3f))) stop++;
      return stop;
    }
    if (code === AT && this.isAlnum(at + 1)) return this.handle(at + 1);
    if (code === 0x60 && this.code(at + 1) === 0x60) return at + 2;
    if (code >= 0xd800 && code < 0xdc00 && (this.code(at + 1) & 0xfc00) === 0xdc00) return at + 2;
    return at + 1;
  }

  private handle(at: number): number {
    while (this.isAlnum(at) || this.code(at) === UNDERSCORE) at++;
    return at;
  }

  /** A clitic after a word ("'s"), a clipped year ("'90s"), a closing pair ("''"), or the mark alone. */
  private apostrophe(at: number): number {
    if (this.code(at + 1) === this.code(at) && this.code(at) === 0x27) return at + 2;
    if (this.kind(at + 1) === Digit && this.kind(at + 2) === Digit && !this.isAlnum(at + 4)) return this.isAlnum(at + 3) ? at + 4 : at + 3;
    const follows = at > 0 && this.lexemes.length > 0 && this.ends[this.lexemes.length - 1] === at && this.isAlnum(at - 1);
    return follows ? this.clitic(at) || at + 1 : at + 1;
  }

  /** The end of the clitic whose apostrophe is at `at`, or 0 where there is none. */
  private clitic(at: number): number {
    let stop = at + 1;
    while (stop < at + 4 && this.kind(stop) === Letter) stop++;
    return !this.isAlnum(stop) && CLITICS.has(this.text.slice(at + 1, stop).toLowerCase()) ? stop : 0;
  }

  private word(start: number): number {
    const mail = this.mail(start);
    if (mail > 0) return mail;
    let at = start, part = start;
    for (;;) {
      while (this.isAlnum(at)) at++;
      const code = this.code(at);
      if (this.kind(at) === Apostrophe) {
        if (!this.isAlnum(at + 1) || this.clitic(at)) break;
        if (this.isNegation(at)) return at - 1 > start ? at - 1 : at + 2;
        at++;
      } else if (code === DOT) {
        if (!this.isAlnum(at + 1) || !this.dotJoins(part, at)) break;
        at++;
      } else if (code === COLON && this.code(at + 1) === SLASH && this.code(at + 2) === SLASH) {
        return this.url(at + 3);
      } else if (code === COLON || code === COMMA || code === SLASH) {
        if (code === SLASH && this.isAddress(start, at)) return this.url(at);
        if (this.kind(at - 1) !== Digit || this.kind(at + 1) !== Digit) break;
        at++;
      } else if (isHyphen(code) || code === AMPERSAND || code === UNDERSCORE) {
        if (!this.isAlnum(at + 1)) break;
        at++;
      } else break;
      part = at;
    }
    if (this.isCannot(start, at)) return start + 3;
    return this.code(at) === DOT && this.dotBelongs(start, part, at) ? at + 1 : at;
  }

  /** "n't": the token before ends at the n; the apostrophe is at `at`. */
  private isNegation(at: number): boolean {
    return (this.code(at - 1) | 0x20) === 0x6e && (this.code(at + 1) | 0x20) === 0x74 && !this.isAlnum(at + 2);
  }

  private isCannot(start: number, end: number): boolean {
    return end - start === 6 && (this.code(start) | 0x20) === 0x63 && this.text.slice(start, end).toLowerCase() === 'cannot';
  }

  /** Whether the full stop at `at`, between two letters or digits, is inside a word; `part` is where the run before it starts. */
  private dotJoins(part: number, at: number): boolean {
    if (this.kind(at + 1) === Digit) return this.kind(at - 1) === Digit || at - part === 1;
    if (this.kind(at - 1) === Digit) return false;
    let stop = at + 1;
    while (stop < at + 20 && this.isAlnum(stop)) stop++;
    if (at - part === 1 || (stop - at === 2 && this.code(stop) === DOT)) return true;
    if (this.text.slice(part, at) === 'www' || DOMAINS.has(this.text.slice(at + 1, stop))) return true;
    // "news.example.org": the top-level domain may come one part later.
    let next = stop + 1;
    while (this.code(stop) === DOT && next < stop + 6 && this.isAlnum(next)) next++;
    return this.code(stop) === DOT && DOMAINS.has(this.text.slice(stop + 1, next));
  }

  private isAddress(start: number, end: number): boolean {
    const dot = this.text.lastIndexOf('.', end);
    return dot > start && DOMAINS.has(this.text.slice(dot + 1, end));
  }

  /** The end of a web address whose path starts at `at`: up to white space or a closing mark, without final punctuation. */
  private url(at: number): number {
    const least = at;
    while (at < this.end && this.kind(at) !== Space && !'<>"“”»)]'.includes(this.text[at])) at++;
    while (at > least && (this.kind(at - 1) === Apostrophe || '.,;:!?…'.includes(this.text[at - 1]))) at--;
    return at;
  }

  /** The end of the mail address that starts here, or 0. */
  private mail(start: number): number {
    if (this.nextAt < start) {
      const found = this.text.indexOf('@', start);
      this.nextAt = found < 0 ? Infinity : found;
    }
    if (this.nextAt - start > MAIL_LOCAL || this.nextAt >= this.end) return 0;
    for (let at = start; at < this.nextAt; at++) if (!this.isAlnum(at) && !'.-_+'.includes(this.text[at])) return 0;
    let at = this.nextAt + 1;
    while (this.isAlnum(at) || ((this.code(at) === DOT || isHyphen(this.code(at))) && this.isAlnum(at + 1))) at++;
    return at > this.nextAt + 1 ? at : 0;
  }

  /** Whether the full stop at `dot`, after the word from `start` whose last part starts at `part`, is the word's own. */
  private dotBelongs(start: number, part: number, dot: number): boolean {
    if (this.code(dot + 1) === DOT || this.code(dot + 1) === COMBINING_ELLIPSIS) return false;
    if (part > start && this.code(part - 1) === DOT && dot - part <= 2 && this.kind(dot - 1) === Letter) return true;
    if (dot - part > 8 || this.kind(dot - 1) !== Letter) return false;
    const word = this.text.slice(start, dot);
    if (dot - start === 1) return this.isInitial(word, dot);
    if (PREFIXES.has(word)) return this.nextKind(dot + 1) !== 0;
    if (SUFFIXES.has(word)) return true;
    if (BEFORE_NUMBER.has(word)) return this.nextKind(dot + 1) === Digit;
    return STATES.has(word) && this.lexemes.at(-1)?.text === ',';
  }

  /** A capital letter alone is an initial where a capital follows: "J. Smith"; "plan B." ends its paragraph. */
  private isInitial(word: string, dot: number): boolean {
    if (word === word.toLowerCase()) return word === 'p' && this.nextKind(dot + 1) === Digit;
    let at = dot + 1;
    while (at < this.end && this.kind(at) === Space) at++;
    return this.kind(at) === Letter && this.text[at] !== this.text[at].toLowerCase();
  }

  /** The kind of the next character that is not white space; 0 at the end of the paragraph. */
  private nextKind(at: number): number {
    while (at < this.end && this.kind(at) === Space) at++;
    return at < this.end ? this.kind(at) : 0;
  }
}
