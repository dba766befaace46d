/** What the texts are about: the nouns that they come back to, each shown by the phrase in which it stands most often. */
import { LexemeFlag, TAGS, type Span } from '../analysis/document';
import { inOrder, WAYS, type Cell, type Row, type Way } from './comparison';
import { wayAt } from './passages';
import type { Side } from './side';

/** Rows at most: more topics than a meeting has. */
const MOST = 24;
/** Nouns of one topic that are shown. */
const SHOWN = 3;
/** Tokens of a phrase. */
const LONGEST = 4;

const tagsOf = (names: readonly (typeof TAGS)[number][]): ReadonlySet<number> => new Set(names.map((name) => TAGS.indexOf(name)));
const NOUNS = tagsOf(['NN', 'NNS', 'NNP', 'NNPS']);
const ADJECTIVES = tagsOf(['JJ', 'JJR', 'JJS']);

interface Phrase {
  readonly span: Span;
  readonly sentence: number;
  /** Stems of its words, the head's last. */
  readonly stems: readonly string[];
}

/** The noun phrases of the body, without names of persons and countries, which are participants. */
function phrasesOf(side: Side): Phrase[] {
  const { tokens, sentences, structure: { paragraphs, sections } } = side.analysis.document;
  const names = side.analysis.entities.filter(({ type }) => type === 'PERSON' || type === 'GPE' || type === 'NORP').flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start);
  const phrases: Phrase[] = [];
  let name = 0;
  sentences.forEach(({ firstToken, endToken, paragraph }, sentence) => {
    if (sections[paragraphs[paragraph].section].kind !== 'body') return;
    let run: number[] = [];
    const close = (): void => {
      while (run.length > 0 && !NOUNS.has(tokens.tags[run[run.length - 1]])) run.pop();
      run = run.slice(-LONGEST);
      const stems = run.map((token) => side.stems.at(token)!);
      if (run.length > 0) phrases.push({ span: { start: tokens.starts[run[0]], end: tokens.ends[run[run.length - 1]] }, sentence, stems });
      run = [];
    };
    for (let i = firstToken; i < endToken; i++) {
      while (name < names.length && names[name].end <= tokens.starts[i]) name++;
      const named = name < names.length && names[name].start < tokens.ends[i];
      const fits = !named && side.stems.at(i) !== null && (NOUNS.has(tokens.tags[i]) || ADJECTIVES.has(tokens.tags[i])) && !(tokens.lexemes[i].flags & LexemeFlag.Digit);
      if (fits) run.push(i);
      else close();
    }
    close();
  });
  return phrases;
}

/** The rows of topics that both texts have, or that one comes back to. */
export function compareTopics(a: Side, b: Side): Row[] {
  const ofA = byHead(phrasesOf(a)), ofB = byHead(phrasesOf(b));
  const heads = [...new Set([...ofA.keys(), ...ofB.keys()])].map((head) => {
    const inA = ofA.get(head) ?? [], inB = ofB.get(head) ?? [];
    const longest = Math.max(...[...inA, ...inB].map(({ stems }) => stems.length));
    return { head, inA, inB, count: inA.length + inB.length, both: inA.length > 0 && inB.length > 0, longest };
  });
  // One text's noun that comes up once, alone, is no topic.
  const topics = heads.filter(({ count, longest }) => count > 1 || longest > 1)
    .sort((one, other) => Number(other.both) - Number(one.both) || other.count - one.count || other.longest - one.longest || (one.head < other.head ? -1 : 1));
  const rows = [...sameSentences(topics).values()].slice(0, MOST).map((group): Row => {
    const row = { a: cellOf(a, group.map(({ inA }) => inA)), b: cellOf(b, group.map(({ inB }) => inB)) };
    return { ...row, differences: row.a && row.b && row.a.way !== row.b.way ? [{ kind: 'force', a: row.a.way!, b: row.b.way! }] : [] };
  });
  return inOrder(rows, { a: a.analysis.document.text.length, b: b.analysis.document.text.length });
}

interface Topic {
  readonly inA: readonly Phrase[];
  readonly inB: readonly Phrase[];
}

/** Nouns that come up in the very same sentences are one topic. */
function sameSentences<T extends Topic>(topics: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  const sentencesOf = (phrases: readonly Phrase[]): string => [...new Set(phrases.map(({ sentence }) => sentence))].join();
  for (const topic of topics) {
    const key = `${sentencesOf(topic.inA)}/${sentencesOf(topic.inB)}`;
    const group = groups.get(key);
    if (group) group.push(topic);
    else groups.set(key, [topic]);
  }
  return groups;
}

function byHead(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const head = phrase.stems.at(-1)!;
    const group = groups.get(head);
    if (group) group.push(phrase);
    else groups.set(head, [phrase]);
  }
  return groups;
}

/** A topic in one text: the fullest phrase of each of its nouns, and the strongest way in which the text puts it anywhere. */
function cellOf(side: Side, nouns: readonly (readonly Phrase[])[]): Cell | null {
  const phrases = nouns.flat();
  if (phrases.length === 0) return null;
  const puts = phrases.map((phrase) => ({ phrase, ...wayAt(side, phrase.sentence, phrase.span.start) }));
  const rank = (way: Way): number => WAYS.indexOf(way);
  const strongest = puts.reduce((best, one) => (rank(one.way) < rank(best.way) ? one : best));
  const fullest = nouns.slice(0, SHOWN).map((group) => group.reduce((best, one) => (one.stems.length > best.stems.length ? one : best))).toSorted((one, other) => one.span.start - other.span.start);
  return {
    span: strongest.phrase.span, item: null, words: fullest.map(({ span }) => side.words(span)).join(', '), who: [], way: strongest.way, cue: strongest.cue && side.words(strongest.cue), detail: null,
    times: new Set(phrases.map(({ sentence }) => sentence)).size,
  };
}
