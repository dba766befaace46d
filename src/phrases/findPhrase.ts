/** Where a phrase stands in a text: the same words in any inflection, and wordings that are similar to it. */
import type { Reading, ReadSentence } from './reading';
import { readText } from './reading';
import type { Term, Terms } from './terms';

/** What is looked for. */
export interface Phrase {
  readonly terms: readonly Term[];
  /** Those that tell what it is about. */
  readonly content: ReadonlySet<Term>;
  /** Content words that a similar wording must have; null where the phrase has too few for that. */
  readonly similarFrom: number | null;
}

/** Words `[first, end)` of a reading. */
export interface Found {
  readonly first: number;
  readonly end: number;
  readonly kind: 'exact' | 'similar';
}

/** Share of the content words of a phrase that a similar wording has; all of a short one, whose every word matters. */
const [SIMILAR, SHORT] = [0.7, 3];

/** Other words that may stand within a similar wording, at least. */
const LOOSE = 6;

/** Reads a phrase as the texts are read; one without any word is found nowhere. */
export function readPhrase(words: string, known: Terms): Phrase {
  const { terms } = readText(words, known);
  const content = new Set(terms.filter(({ isContent }) => isContent));
  return { terms, content, similarFrom: content.size < 2 ? null : content.size <= SHORT ? content.size : Math.ceil(SIMILAR * content.size) };
}

/** All places in text order, none over another; similar wordings one a sentence, in sentences that do not have the phrase itself. Takes time linear in the text. */
export function findPhrase(reading: Reading, phrase: Phrase): Found[] {
  const exact = exactly(reading, phrase.terms);
  if (phrase.similarFrom === null) return exact;
  const taken = new Set(exact.flatMap(({ first, end }) => [reading.sentenceOf[first], reading.sentenceOf[end - 1]]));
  const similar = reading.sentences.flatMap((sentence, i) => (taken.has(i) ? [] : similarly(reading, sentence, phrase) ?? []));
  return [...exact, ...similar].sort((a, b) => a.first - b.first);
}

/** Knuth, Morris and Pratt (1977), not over empty lines. */
function exactly({ terms, sentences, sentenceOf }: Reading, sought: readonly Term[]): Found[] {
  if (sought.length === 0) return [];
  const fallback = fallbacks(sought);
  const found: Found[] = [];
  let matched = 0;
  for (let i = 0; i < terms.length; i++) {
    if (i > 0 && sentences[sentenceOf[i]].block !== sentences[sentenceOf[i - 1]].block) matched = 0;
    while (matched > 0 && terms[i] !== sought[matched]) matched = fallback[matched - 1];
    if (terms[i] === sought[matched]) matched++;
    if (matched < sought.length) continue;
    found.push({ first: i + 1 - matched, end: i + 1, kind: 'exact' });
    matched = 0;
  }
  return found;
}

/** For each word, how much of the phrase's beginning ends there. */
function fallbacks(sought: readonly Term[]): number[] {
  const fallback = [0];
  for (let i = 1, matched = 0; i < sought.length; i++) {
    while (matched > 0 && sought[i] !== sought[matched]) matched = fallback[matched - 1];
    if (sought[i] === sought[matched]) matched++;
    fallback.push(matched);
  }
  return fallback;
}

/** The narrowest stretch of a sentence with most of the phrase's content words; null where there is none with enough. */
function similarly({ terms }: Reading, { firstTerm, endTerm }: ReadSentence, { terms: sought, content, similarFrom }: Phrase): Found | null {
  const reach = sought.length + Math.max(LOOSE, sought.length >> 1);
  const here = new Map<Term, number>();
  const places: number[] = [];
  let [best, most]: [Found | null, number] = [null, similarFrom! - 1];
  for (let i = firstTerm; i < endTerm; i++) {
    if (!content.has(terms[i])) continue;
    places.push(i);
    here.set(terms[i], (here.get(terms[i]) ?? 0) + 1);
    // What is too far back, and what stands again further on.
    while (i - places[0] >= reach || here.get(terms[places[0]])! > 1) {
      const out = terms[places.shift()!];
      const left = here.get(out)! - 1;
      if (left === 0) here.delete(out);
      else here.set(out, left);
    }
    const narrower = best !== null && here.size === most && i + 1 - places[0] < best.end - best.first;
    if (here.size > most || narrower) [best, most] = [{ first: places[0], end: i + 1, kind: 'similar' }, here.size];
  }
  return best;
}
