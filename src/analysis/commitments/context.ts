/** What every commitment rule reads: the document as the quotation rules read it, with the quotation that holds each token. */
import type { Quotation } from '../annotation';
import type { Clauses, TokenRange, VerbGroup } from '../clauses/clauses';
import type { Document, Span } from '../document';
import type { Referents } from '../entities/referents';
import { Reading } from '../quotations/reading';
import { Agency } from './agency';

export class Context {
  readonly reading: Reading;
  readonly agency: Agency;
  /** For each token the index of the innermost quotation that holds it, or -1. */
  readonly quotationAt: Int32Array;
  /** 1 for each token that begins a quotation's cue. */
  readonly isReport: Uint8Array;

  constructor(readonly document: Document, readonly clauses: Clauses, readonly referents: Referents, readonly quotations: readonly Quotation[]) {
    this.reading = new Reading(document, clauses, referents);
    this.agency = new Agency(document, clauses, referents);
    this.quotationAt = new Int32Array(document.tokens.length).fill(-1);
    this.isReport = new Uint8Array(document.tokens.length);
    quotations.forEach(({ content, cue }, i) => {
      for (const span of content) {
        const { first, end } = this.tokensOf(span);
        this.quotationAt.fill(i, first, end);
      }
      if (cue) this.isReport[this.tokensOf(cue).first] = 1;
    });
  }

  /** The tokens that a span touches. */
  tokensOf({ start, end }: Span): TokenRange {
    return { first: this.firstEndingAfter(start), end: this.firstEndingAfter(end - 1) + 1 };
  }

  /** Whether a token is in reported speech without marks, where "would" stands for "will". */
  isReported(token: number): boolean {
    const q = this.quotationAt[token];
    return q >= 0 && this.quotations[q].kind !== 'direct' && this.reading.markedAt[token] < 0;
  }

  /** Whether a token is in speech given in its own words, where "we" is the source's. */
  isSpoken(token: number): boolean {
    const q = this.quotationAt[token];
    return q >= 0 && (this.quotations[q].kind === 'direct' || this.reading.markedAt[token] >= 0);
  }

  /** The next verb group of the same sentence, or null. */
  after(v: number): VerbGroup | null {
    const next = this.clauses.verbGroups[v + 1] as VerbGroup | undefined;
    return next !== undefined && this.reading.sentenceAt[next.first] === this.reading.sentenceAt[this.clauses.verbGroups[v].first] ? next : null;
  }

  /** Index of the infinitive or, with `gerund`, the gerund that starts exactly at a token past adverbs; -1 where none does. */
  actionAt(token: number, gerund = false): number {
    const { reading } = this;
    let i = token;
    while (reading.isAdverb(i)) i++;
    const v = reading.verbAt[i] ?? -1;
    if (v < 0 || reading.verb(v).first !== i) return -1;
    const { form } = reading.verb(v);
    return (form === 'infinitive' && reading.isTag(i, 'TO')) || (gerund && form === 'gerund') ? v : -1;
  }

  /** The end of the sentence that holds a token. */
  sentenceEnd(token: number): number {
    return this.reading.sentenceEnd(this.reading.sentenceAt[token]);
  }

  private firstEndingAfter(offset: number): number {
    const { ends, length } = this.document.tokens;
    let low = 0, high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ends[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
