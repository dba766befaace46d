/**
 * The document model that every stage of the pipeline reads: text, structure, sentences and tokens.
 * All offsets are UTF-16 code units into the text exactly as given; `end` is exclusive.
 */

/** A stretch of the text. Invariant: `0 <= start < end <= text.length`. */
export interface Span {
  /** First UTF-16 code unit. */
  readonly start: number;
  /** One past the last UTF-16 code unit. */
  readonly end: number;
}

/** What a section of a release is for. Only `headline`, `body` and `list` sections are read for quotations and commitments. */
export type SectionKind =
  | 'releaseLine' // FOR IMMEDIATE RELEASE, EMBARGOED UNTIL …, breadcrumbs
  | 'headline'
  | 'dateline' // "ELMHAVEN, Norway, May 5, 2026 --": the words before the body's first sentence
  | 'heading'
  | 'body'
  | 'boilerplate' // "About …"
  | 'safeHarbour' // forward-looking statements
  | 'contact'
  | 'endMark'; // ###, -30-, ENDS

/** A section: one or more whole paragraphs, except a dateline, which may be the head of one. */
export interface Section extends Span {
  readonly kind: SectionKind;
}

/** A paragraph: a maximal run of text between line breaks that end it, without surrounding white space. */
export interface Paragraph extends Span {
  /** Index into {@link Structure.sections}: the section that holds the paragraph's end. */
  readonly section: number;
}

/** `readout`, `joint`, `government`, `corporate`, `ngo`: as in the annotation guidelines. */
export type Genre = 'readout' | 'joint' | 'government' | 'corporate' | 'ngo';

/** How a release is laid out. Sections and paragraphs are in text order and never overlap. */
export interface Structure {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly genre: Genre;
  /** The release's own date, ISO `YYYY-MM-DD`, where it gives one. */
  readonly releaseDate: string | null;
}

/** A sentence, and the tokens in it: `[firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into {@link Structure.paragraphs}. */
  readonly paragraph: number;
}

/** What is known of a word by its spelling alone; one object for each spelling, shared by all its tokens. */
export interface Lexeme {
  /** Counted up with each spelling met, so that what else is known of it is found without its letters. */
  readonly number: number;
  /** The spelling as in the text. */
  readonly text: string;
  /** The spelling in lower case, with curly apostrophes made straight. */
  readonly lower: string;
  /** Bits of {@link LexemeFlag}. */
  readonly flags: number;
}

export const LexemeFlag = {
  Capitalised: 1, // first letter upper case
  AllCaps: 2, // two or more letters, all upper case
  Digit: 4, // holds a digit
  Word: 8, // holds a letter
  Punctuation: 16,
  OpenQuote: 32, // “ « ‘ and a straight quote
  CloseQuote: 64, // ” » ’ and a straight quote
  SentenceEnd: 128, // . ! ? … alone
} as const;

/** The tokens of a whole text as parallel arrays, in text order, never overlapping. Penn Treebank conventions: "'s" and "n't" stand alone. */
export interface Tokens {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly lexemes: readonly Lexeme[];
  /** Index into {@link TAGS}. */
  readonly tags: Uint8Array;
}

/** The Penn Treebank part-of-speech tags, as GUM uses them. */
export const TAGS = [
  'CC', 'CD', 'DT', 'EX', 'FW', 'IN', 'JJ', 'JJR', 'JJS', 'LS', 'MD', 'NN', 'NNS', 'NNP', 'NNPS', 'PDT', 'POS', 'PRP', 'PRP$', 'RB', 'RBR', 'RBS', 'RP',
  'SYM', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB', '.', ',', ':', '``', "''", '-LRB-', '-RRB-', 'HYPH', '$', 'NFP', 'ADD', 'AFX', 'GW', 'XX',
] as const;

export type Tag = (typeof TAGS)[number];

/** A text with everything below the level of meaning read: what mentions, quotations and commitments are found in. */
export interface Document {
  readonly text: string;
  readonly structure: Structure;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}
