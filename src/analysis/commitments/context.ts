/** What every commitment rule reads: the document as the quotation rules read it, with the quotation that holds each token. */
import type { Quotation } from '../annotation';
import type { Clauses, TokenRange, VerbGroup } from '../clauses/clauses';
import type { Document, Span } from '../document';
import type { Referents } from '../entities/referents';
import { mark, type Reading } from '../quotations/reading';
import { Agency } from './agency';
import { firstIndex } from '../firstIndex';

const REPORT = 1, CUE = 2;

export class Context {
  readonly agency: Agency;
  /** Whose cue begins at each token: {@link REPORT} for a quotation's, {@link CUE} for a commitment's. */
  private readonly cueAt: Uint8Array;
  private quotationPlaces: Int32Array | null = null;

  readonly document: Document;
  readonly clauses: Clauses;
  readonly referents: Referents;

  constructor(readonly reading: Reading, readonly quotations: readonly Quotation[]) {
    const { document, clauses, referents } = reading;
    this.document = document;
    this.clauses = clauses;
    this.referents = referents;
    this.agency = new Agency(document, clauses, referents);
    this.cueAt = new Uint8Array(document.tokens.length);
    for (const { cue } of quotations) if (cue) this.cueAt[this.firstEndingAfter(cue.start)] = REPORT;
  }

  /** Tells that a commitment's cue begins at a token. */
  addCue(token: number): void {
    this.cueAt[token] |= CUE;
  }

  isCue(token: number): boolean {
    return (this.cueAt[token] & CUE) !== 0;
  }

  /** Whether a quotation's cue begins at a token. */
  isReport(token: number): boolean {
    return (this.cueAt[token] & REPORT) !== 0;
  }

  /** For each token the index of the innermost quotation that holds it, or -1; made when first asked for, which one text in three does. */
  get quotationAt(): Int32Array {
    return this.quotationPlaces ??= this.placeQuotations();
  }

  private placeQuotations(): Int32Array {
    const places = new Int32Array(this.document.tokens.length).fill(-1);
    for (let q = 0; q < this.quotations.length; q++) {
      for (const span of this.quotations[q].content) {
        const { first, end } = this.tokensOf(span);
        mark(places, q, first, end);
      }
    }
    return places;
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

  /**
   * The subject of a verb group. A verb joined to an earlier one goes on with the last that has its tense, over the clause between:
   * in "They noted that talks are difficult, and decided to meet", "They".
   */
  subject(v: number): TokenRange | null {
    const { verbGroups } = this.clauses;
    const group = verbGroups[v];
    if (group.sharesSubjectWith < 0) return this.ownSubject(v);
    const { firstToken } = this.document.sentences[this.reading.sentenceAt[group.first]];
    for (let g = group.sharesSubjectWith; g >= 0 && verbGroups[g].first >= firstToken; g--) {
      const { subject, form } = verbGroups[g];
      if (form === 'finite' && subject !== null && sameTense(verbGroups[g], group) && this.agency.isAgent(subject)) return subject;
    }
    return this.reading.subject(v);
  }

  /** A verb's own subject: no paragraph number, and with its noun where the clause reader took "who live here" alone for it. */
  private ownSubject(v: number): TokenRange | null {
    const { reading } = this;
    const subject = reading.subject(v);
    if (subject === null) return null;
    let named = false;
    for (let i = subject.first; i < subject.end && !named; i++) named = /\p{L}/u.test(reading.lower(i));
    if (!named) return null;
    if (!reading.isTag(subject.first, 'WP') && !reading.isTag(subject.first, 'WDT')) return subject;
    const noun = reading.phraseAt[subject.first - 1] ?? -1;
    for (let i = subject.first + 1; i < subject.end && noun >= 0; i++) if (reading.verbAt[i] >= 0) return { first: this.clauses.nounPhrases[noun].first, end: subject.end };
    return subject;
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

  /** The end of the sentence that holds a token: of one that is there, so rules ask with their verb and not with what may follow it. */
  sentenceEnd(token: number): number {
    return this.reading.sentenceEnd(this.reading.sentenceAt[token]);
  }

  private firstEndingAfter(offset: number): number {
    const { ends, length } = this.document.tokens;
    return firstIndex(0, length, (i) => ends[i] > offset);
  }
}

const sameTense = (a: VerbGroup, b: VerbGroup): boolean => a.past === b.past && (a.modal !== null) === (b.modal !== null);
