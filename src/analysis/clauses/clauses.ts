/** Shallow syntax: noun phrases and verb groups of each sentence, from the tags alone (finite-state chunking after Abney 1996). */
import type { Document } from '../document';
import { Chunker } from './chunker';
import { contextualTags } from './contextualTags';
import { findSubjects } from './subjects';
import { firstIndex } from '../firstIndex';
import type { Mentions } from '../mentions/mentions';

/** Tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A base noun phrase; its "of …" complements and coordinated phrases are phrases of their own. */
export interface NounPhrase extends TokenRange {
  /** The head noun's token. */
  readonly head: number;
  /** A personal, demonstrative or relative pronoun. */
  readonly pronoun: boolean;
}

/** A verb with its auxiliaries, negation and adverbs: "will not ask", "has been told", "to establish". */
export interface VerbGroup extends TokenRange {
  /** The main verb's token. */
  readonly head: number;
  /** The main verb's lemma, lower case. */
  readonly lemma: string;
  /** `infinitive`: with "to", or bare as after "should promote A and". */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  /** The modal's full lower-case form ("'ll" and "wo" are "will"), or null. */
  readonly modal: string | null;
  readonly past: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  /** The subject's words, conjuncts and postmodifiers included, or null where it has none of its own. */
  readonly subject: TokenRange | null;
  /** Index of the verb group whose subject it shares ("met … and agreed"), or -1. */
  readonly sharesSubjectWith: number;
}

/** The chunks of a whole document, in text order. */
export interface Clauses {
  /** The tags of the document's tokens, with those set right that the words around them show to be wrong. */
  readonly tags: Uint8Array;
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  /** Index of the first noun phrase and verb group of each sentence, with one entry more than there are sentences. */
  readonly nounPhraseOf: Uint32Array;
  readonly verbGroupOf: Uint32Array;
}

/**
 * Chunks every sentence of a document and finds the subject of every finite verb.
 * @param named the names in it
 */
export function readClauses(document: Document, named: Mentions): Clauses {
  const { sentences } = document;
  const tokens = { ...document.tokens, tags: contextualTags(document, named) };
  const chunker = new Chunker(tokens);
  const nounPhraseOf = new Uint32Array(sentences.length + 1);
  const verbGroupOf = new Uint32Array(sentences.length + 1);
  sentences.forEach((sentence, i) => {
    nounPhraseOf[i] = chunker.nounPhrases.length;
    verbGroupOf[i] = chunker.verbGroups.length;
    chunker.chunk(sentence.firstToken, sentence.endToken);
    findSubjects(tokens, sentence, chunker.nounPhrases, nounPhraseOf[i], chunker.verbGroups, verbGroupOf[i]);
  });
  nounPhraseOf[sentences.length] = chunker.nounPhrases.length;
  verbGroupOf[sentences.length] = chunker.verbGroups.length;
  return { tags: tokens.tags, nounPhrases: chunker.nounPhrases, verbGroups: chunker.verbGroups, nounPhraseOf, verbGroupOf };
}

/** The subject of a verb group, through the groups whose subject it shares; null where there is none. */
export function subjectOf(clauses: Clauses, group: VerbGroup): TokenRange | null {
  let current = group;
  while (current.subject === null && current.sharesSubjectWith >= 0) current = clauses.verbGroups[current.sharesSubjectWith];
  return current.subject;
}

/** The first noun phrase that touches a range, or null. */
export function firstPhraseIn({ nounPhrases }: Clauses, { first, end }: TokenRange): NounPhrase | null {
  const at = firstIndex(0, nounPhrases.length, (i) => nounPhrases[i].end > first);
  return at < nounPhrases.length && nounPhrases[at].first < end ? nounPhrases[at] : null;
}
