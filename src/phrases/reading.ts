/** A text as its words stand in sentences, for looking for phrases. */
import { LexemeFlag, type Span } from '../analysis/document';
import { readStructure } from '../analysis/structure/structure';
import { splitSentences } from '../analysis/tokens/sentences';
import { tokenise } from '../analysis/tokens/tokens';
import type { Term, Terms } from './terms';

/** A sentence, and its words: `[first, end)` of the reading's. */
export interface ReadSentence extends Span {
  readonly firstTerm: number;
  readonly endTerm: number;
  /** Sentences with no empty line between them have one number: a phrase may run over a line break, whatever it is there for. */
  readonly block: number;
}

/** The words of a text in order, those joined by hyphens apart, without punctuation and possessive endings; offsets are UTF-16 code units into the text. */
export interface Reading {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly sentences: readonly ReadSentence[];
  /** The sentence of each word. */
  readonly sentenceOf: readonly number[];
}

const WORD = LexemeFlag.Word | LexemeFlag.Digit;
const EMPTY_LINE = /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])[^\S\r\n]*[\n\r\v\f\u0085\u2028\u2029]/;
const PARTS = /[^-‐‑]+/g;

/** Reads any string, in time linear in it. */
export function readText(text: string, known: Terms): Reading {
  const structure = readStructure(text);
  const tokens = tokenise(text, structure);
  const terms: Term[] = [];
  const [starts, ends, sentenceOf]: [number[], number[], number[]] = [[], [], []];
  const add = (lower: string, start: number, end: number, sentence: number): void => {
    terms.push(known.of(lower));
    starts.push(start);
    ends.push(end);
    sentenceOf.push(sentence);
  };
  let [block, last] = [0, 0];
  const sentences = splitSentences(structure, tokens).map(({ start, end, firstToken, endToken }, sentence): ReadSentence => {
    const firstTerm = terms.length;
    if (EMPTY_LINE.test(text.slice(last, start))) block++;
    last = end;
    for (let i = firstToken; i < endToken; i++) {
      const { lower, flags } = tokens.lexemes[i];
      if ((flags & WORD) === 0 || lower === "'s") continue;
      if (!/[-‐‑]/.test(lower)) add(lower, tokens.starts[i], tokens.ends[i], sentence);
      else for (const { 0: part, index } of text.slice(tokens.starts[i], tokens.ends[i]).matchAll(PARTS)) add(part.toLowerCase().replaceAll('’', "'"), tokens.starts[i] + index, tokens.starts[i] + index + part.length, sentence);
    }
    return { start, end, firstTerm, endTerm: terms.length, block };
  });
  return { text, terms, starts, ends, sentences, sentenceOf };
}

/** The words of a sentence that tell what it is about, each once. */
export function contentOf({ terms }: Reading, { firstTerm, endTerm }: ReadSentence): ReadonlySet<Term> {
  return new Set(terms.slice(firstTerm, endTerm).filter(({ isContent }) => isContent));
}

/** The names in a sentence: its capitalised words but for the first; none where it is written as a title is. */
export function namesOf({ text, terms, starts }: Reading, { firstTerm, endTerm }: ReadSentence): ReadonlySet<Term> {
  const names = new Set<Term>();
  let content = 0;
  for (let i = firstTerm; i < endTerm; i++) {
    if (!terms[i].isContent) continue;
    content++;
    if (i > firstTerm && /\p{Lu}/u.test(text[starts[i]])) names.add(terms[i]);
  }
  return names.size * 4 > content * 3 ? new Set() : names;
}
