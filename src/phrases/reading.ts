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
const LINE = /[\n\r\v\f\u0085\u2028\u2029]/;
/** What a sentence may break off with at the end of a line, of texts of which too few lines are cut to be known as such. */
const OPEN_END = /[\p{L}\p{N},-]/u;
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
  const sentences: ReadSentence[] = [];
  for (const { start, end, firstToken, endToken } of splitSentences(structure, tokens)) {
    const before = sentences.at(-1);
    const apart = !before || EMPTY_LINE.test(text.slice(before.end, start));
    const goesOn = !apart && LINE.test(text.slice(before.end, start)) && OPEN_END.test(text.slice(before.end - 1, before.end)) && /^\p{Ll}/u.test(text.slice(start, start + 2));
    const firstTerm = goesOn ? before.firstTerm : terms.length;
    const number = goesOn ? sentences.length - 1 : sentences.length;
    for (let i = firstToken; i < endToken; i++) {
      const { lower, flags } = tokens.lexemes[i];
      if ((flags & WORD) === 0 || lower === "'s") continue;
      if (!/[-‐‑]/.test(lower)) add(lower, tokens.starts[i], tokens.ends[i], number);
      else for (const { 0: part, index } of text.slice(tokens.starts[i], tokens.ends[i]).matchAll(PARTS)) add(part.toLowerCase().replaceAll('’', "'"), tokens.starts[i] + index, tokens.starts[i] + index + part.length, number);
    }
    sentences[number] = { start: goesOn ? before.start : start, end, firstTerm, endTerm: terms.length, block: (before?.block ?? 0) + (apart ? 1 : 0) };
  }
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
