/** What every quotation rule reads: the document with its clauses, and for each token the sentence, phrase, verb group and quotation marks that hold it. */
import type { ReportingClass } from '../annotation';
import { subjectOf, type Clauses, type TokenRange, type VerbGroup } from '../clauses/clauses';
import { SAID } from '../clauses/sayingForms';
import { LexemeFlag, TAGS, type Document, type Lexeme, type SectionKind, type Tag } from '../document';
import type { Referents } from '../entities/referents';
import { isMark, readMarks, type Marked } from './quoteMarks';

/** A quotation while it is being found, in tokens. */
export interface Found {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** The words that name the source, before titles are taken off; null where the speech runs on. */
  readonly source: TokenRange | null;
  /** For speech that runs on: the quotation whose source it shares. */
  readonly goesOn: Found | null;
  readonly cue: TokenRange | null;
  readonly reportingClass: ReportingClass | null;
  /** In text order, at least one, none empty. */
  content: TokenRange[];
  readonly certainty: number;
  readonly why: string;
}

/** How many tokens past the end a rule may ask about. */
const LOOK_AHEAD = 16;

const of = (tag: Tag): number => TAGS.indexOf(tag);

export class Reading {
  /** For each token the index of its sentence, verb group, noun phrase and marked stretch, or -1; behind the last token as well, where rules look ahead. */
  readonly sentenceAt: Int32Array;
  readonly verbAt: Int32Array;
  readonly phraseAt: Int32Array;
  readonly markedAt: Int32Array;
  readonly marks: readonly Marked[];
  /** For each marked stretch, whether a rule has read it as a quotation, or as part of one. */
  readonly isQuoted: Uint8Array;

  private readonly lexemes: readonly Lexeme[];
  private readonly length: number;

  constructor(readonly document: Document, readonly clauses: Clauses, readonly referents: Referents) {
    const { sentences } = document;
    this.lexemes = document.tokens.lexemes;
    this.length = document.tokens.length;
    const n = this.length + LOOK_AHEAD;
    // One stretch of memory for all four: most of what an array costs is its making.
    const places = new Int32Array(4 * n).fill(-1);
    this.sentenceAt = places.subarray(0, n);
    this.verbAt = places.subarray(n, 2 * n);
    this.phraseAt = places.subarray(2 * n, 3 * n);
    this.markedAt = places.subarray(3 * n);
    for (let s = 0; s < sentences.length; s++) mark(this.sentenceAt, s, sentences[s].firstToken, sentences[s].endToken);
    markAll(this.verbAt, clauses.verbGroups);
    markAll(this.phraseAt, clauses.nounPhrases);
    this.marks = readMarks(document);
    this.isQuoted = new Uint8Array(this.marks.length);
    for (let m = 0; m < this.marks.length; m++) for (const { first, end } of this.marks[m].parts) mark(this.markedAt, m, first, end);
  }

  lower(i: number): string {
    return i >= 0 && i < this.length ? this.lexemes[i].lower : '';
  }

  tag(i: number): number {
    return i >= 0 && i < this.length ? this.clauses.tags[i] : -1;
  }

  isTag(i: number, tag: Tag): boolean {
    return TAGS[this.tag(i)] === tag;
  }

  hasFlag(i: number, flag: number): boolean {
    return i >= 0 && i < this.length && (this.lexemes[i].flags & flag) !== 0;
  }

  isQuoteMark(i: number): boolean {
    return i >= 0 && i < this.length && isMark(this.lexemes[i].flags);
  }

  /** Whether any of the tokens stands in quotation marks. */
  holdsMarks({ first, end }: TokenRange): boolean {
    for (let i = first; i < end; i++) if (this.markedAt[i] >= 0) return true;
    return false;
  }

  isWord(i: number): boolean {
    return this.hasFlag(i, LexemeFlag.Word | LexemeFlag.Digit);
  }

  isAdverb(i: number): boolean {
    const tag = this.tag(i);
    return tag === RB || tag === RBR || tag === RBS;
  }

  /** Whether a sentence stands in a section that holds statements. */
  isRead(sentence: number): boolean {
    const kind = this.sectionKind(sentence);
    return kind === 'body' || kind === 'headline';
  }

  /** Whether a sentence stands in the running text, not in a headline. */
  isBody(sentence: number): boolean {
    return this.sectionKind(sentence) === 'body';
  }

  private sectionKind(sentence: number): SectionKind {
    const { structure, sentences } = this.document;
    return structure.sections[structure.paragraphs[sentences[sentence].paragraph].section].kind;
  }

  verb(index: number): VerbGroup {
    return this.clauses.verbGroups[index];
  }

  /** The subject of a verb group: its own, or where the clause reader found none, the phrase right before it. */
  subject(index: number): TokenRange | null {
    const group = this.clauses.verbGroups[index];
    return subjectOf(this.clauses, group) ?? (group.form === 'finite' || this.isReportingPast(group) ? this.phraseBefore(group.first) : null);
  }

  /**
   * Whether a verb group can be the predicate of its clause: finite, or a past form that the tagger took for a participle
   * ("the official said there …") though no auxiliary stands before it.
   */
  isFinite(group: VerbGroup): boolean {
    return group.form === 'finite' || this.isReportingPast(group);
  }

  private isReportingPast(group: VerbGroup): boolean {
    if (group.form !== 'participle' || group.end - group.first !== 1) return false;
    // "the agency declined to comment": a past participle behind a noun takes no infinitive.
    return SAID.has(this.lower(group.head)) || (this.phraseAt[group.first - 1] >= 0 && this.isTag(group.end, 'TO') && this.verbAt[group.end] >= 0);
  }

  /** The noun phrase, with what it is of, that ends right before a token. */
  private phraseBefore(token: number): TokenRange | null {
    let end = token;
    while (this.isAdverb(end - 1)) end--;
    let phrase = end > 0 ? this.phraseAt[end - 1] : -1;
    if (phrase < 0) return null;
    let { first } = this.clauses.nounPhrases[phrase];
    while (this.isTag(first - 1, 'IN') && (phrase = this.phraseAt[first - 2] ?? -1) >= 0) ({ first } = this.clauses.nounPhrases[phrase]);
    return { first, end };
  }

  /** The last token of the sentence that is not a full stop or a mark, plus one. */
  sentenceEnd(sentence: number): number {
    return this.document.sentences[sentence].endToken;
  }

  /** The first and last token (exclusive) of the paragraph that holds a sentence. */
  paragraphRange(sentence: number): TokenRange {
    const { sentences } = this.document;
    const { paragraph } = sentences[sentence];
    let a = sentence, b = sentence;
    while (a > 0 && sentences[a - 1].paragraph === paragraph) a--;
    while (b + 1 < sentences.length && sentences[b + 1].paragraph === paragraph) b++;
    return { first: sentences[a].firstToken, end: sentences[b].endToken };
  }

  isFirstInParagraph(sentence: number): boolean {
    const { sentences } = this.document;
    return sentence === 0 || sentences[sentence - 1].paragraph !== sentences[sentence].paragraph;
  }
}

/** "I", "we" and "you": whose words the text's own voice gives. */
export function isFirstPerson(reading: Reading, i: number): boolean {
  return /^(?:i|we|you)$/.test(reading.lower(i));
}

/** Writes the index of a stretch at each of its tokens. A loop: to fill so few is dearer by a call. */
export function mark(places: Int32Array, index: number, first: number, end: number): void {
  for (let i = first; i < end; i++) places[i] = index;
}

function markAll(places: Int32Array, ranges: readonly TokenRange[]): void {
  for (let r = 0; r < ranges.length; r++) mark(places, r, ranges[r].first, ranges[r].end);
}

const [RB, RBR, RBS] = (['RB', 'RBR', 'RBS'] as const).map(of);
