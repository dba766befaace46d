/** Pairs quotation marks: which stretches of a text stand in them. */
import { LexemeFlag, type Document } from '../document';
import type { TokenRange } from '../clauses/clauses';

/** What stands between an opening mark and its closing one. */
export interface Marked {
  /** The opening mark's token. */
  readonly open: number;
  /** The closing mark's token, or the token after the last one where the mark never closes. */
  readonly close: number;
  readonly closed: boolean;
  /** The tokens inside, one range for each paragraph; none empty. */
  readonly parts: readonly TokenRange[];
}

const MARK = LexemeFlag.OpenQuote | LexemeFlag.CloseQuote;
/** How far a single quotation mark looks for its partner: keeps an apostrophe from costing more than linear time. */
const MAX_SINGLE = 120;
/** An unclosed mark is speech only from this many tokens on; under it, it is an inch sign or a slip. */
const MIN_UNCLOSED = 4;

/** Whether a lexeme with these flags is a quotation mark. */
export const isMark = (flags: number): boolean => (flags & MARK) !== 0 && (flags & LexemeFlag.Word) === 0;
const isSingle = (mark: string): boolean => /^['‘’‚‹›]$/.test(mark);

/** Finds the outermost stretches in quotation marks, in text order. A mark reopened in the next paragraph goes on with the same stretch. */
export function readMarks(document: Document): readonly Marked[] {
  return new MarkReader(document).read();
}

class MarkReader {
  private readonly found: Marked[] = [];
  private open = -1;
  private partStart = -1;
  private parts: TokenRange[] = [];

  constructor(private readonly document: Document) {}

  read(): readonly Marked[] {
    const { sentences } = this.document;
    for (let s = 0; s < sentences.length; ) {
      const first = sentences[s].firstToken;
      const { paragraph } = sentences[s];
      while (s < sentences.length && sentences[s].paragraph === paragraph) s++;
      this.readParagraph(first, sentences[s - 1].endToken);
    }
    this.finishUnclosed();
    return this.found;
  }

  private readParagraph(first: number, end: number): void {
    const { lexemes } = this.document.tokens;
    let i = first;
    if (this.open >= 0) {
      if (this.opens(first, first, end) && this.sameFamily(first)) {
        this.partStart = ++i;
      } else {
        this.finishUnclosed();
      }
    }
    for (; i < end; i++) {
      if (!isMark(lexemes[i].flags)) continue;
      const mark = lexemes[i].text;
      if (this.open >= 0) {
        if (this.sameFamily(i) && this.closes(i, first, end)) this.finish(i);
      } else if (isSingle(mark)) {
        const close = this.opens(i, first, end) ? this.singleClose(i, first, end) : -1;
        if (close > i + 1) {
          this.open = i;
          this.partStart = i + 1;
          this.finish(close);
          i = close;
        }
      } else if (this.opens(i, first, end)) {
        this.open = i;
        this.partStart = i + 1;
      }
    }
    if (this.open >= 0) {
      if (end > this.partStart) this.parts.push({ first: this.partStart, end });
      this.partStart = end;
    }
  }

  private spaceBefore(i: number, first: number): boolean {
    const { starts, ends } = this.document.tokens;
    return i === first || starts[i] > ends[i - 1];
  }

  private spaceAfter(i: number, end: number): boolean {
    const { starts, ends } = this.document.tokens;
    return i + 1 >= end || starts[i + 1] > ends[i];
  }

  private opens(i: number, first: number, end: number): boolean {
    const mark = this.document.tokens.lexemes[i].text;
    if ((this.document.tokens.lexemes[i].flags & MARK) === 0) return false;
    if (/^[“„«‘‹`‚]/.test(mark)) return !this.isMistypedClose(i, first, end);
    const before = i > first ? this.document.tokens.lexemes[i - 1].text : '';
    const free = this.spaceBefore(i, first) || /^[([{—–-]/.test(before) || (this.document.tokens.lexemes[Math.max(first, i - 1)].flags & LexemeFlag.OpenQuote) !== 0;
    return free && !this.spaceAfter(i, end);
  }

  /** An opening mark right after a word or stop and before a space was meant to close. */
  private isMistypedClose(i: number, first: number, end: number): boolean {
    return !this.spaceBefore(i, first) && this.spaceAfter(i, end);
  }

  private closes(i: number, first: number, end: number): boolean {
    const mark = this.document.tokens.lexemes[i].text;
    const opener = this.document.tokens.lexemes[this.open].text;
    if (opener === '„' && mark === '“') return true;
    if (/^[“„«‘‹`‚]/.test(mark)) return this.isMistypedClose(i, first, end);
    if (/^[”»’›]/.test(mark)) return true;
    return !this.spaceBefore(i, first) || this.spaceAfter(i, end);
  }

  private sameFamily(i: number): boolean {
    const a = this.document.tokens.lexemes[this.open].text, b = this.document.tokens.lexemes[i].text;
    if (/[«»]/.test(a) || /[«»]/.test(b)) return /[«»]/.test(a) && /[«»]/.test(b);
    return isSingle(a) === isSingle(b);
  }

  /** The token that closes a single mark: one with a word or stop before it and none after it, not an apostrophe. */
  private singleClose(open: number, first: number, end: number): number {
    const { lexemes } = this.document.tokens;
    const limit = Math.min(end, open + MAX_SINGLE);
    let close = -1;
    for (let i = open + 2; i < limit; i++) {
      if ((lexemes[i].flags & MARK) === 0 || !isSingle(lexemes[i].text)) continue;
      if (this.spaceBefore(i, first) || /^[‘‹]/.test(lexemes[i].text)) continue;
      if (!this.spaceAfter(i, end) && (lexemes[i + 1].flags & LexemeFlag.Word) !== 0) continue;
      close = i;
      // After "s" it may be a plural possessive: a later mark closes instead, where there is one.
      if (!/s$/.test(lexemes[i - 1].lower)) break;
    }
    return close;
  }

  private finish(close: number): void {
    if (close > this.partStart) this.parts.push({ first: this.partStart, end: close });
    if (this.parts.length > 0) this.found.push({ open: this.open, close, closed: true, parts: this.parts });
    this.reset();
  }

  private finishUnclosed(): void {
    if (this.open < 0) return;
    const end = this.parts.at(-1)?.end ?? 0;
    if (this.parts.length > 0 && end - this.parts[0].first >= MIN_UNCLOSED) this.found.push({ open: this.open, close: end, closed: false, parts: this.parts });
    this.reset();
  }

  private reset(): void {
    this.open = -1;
    this.parts = [];
  }
}
