/** Finds the verbs of title-case lines, whose capitals tell nothing, and ends names before them: "Ana Lund Returns", "Norway Condemns Attacks". */
import { NameList } from '../../model/gazetteer';
import type { Model } from '../../model/model';
import { lemmaOf } from '../clauses/lemmas';
import { LexemeFlag, TAGS, type Sentence } from '../document';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { Cue } from './cues';
import { ALSO_NOUNS, HEADLINE_VERBS } from './headlineVerbs';
import type { Name, NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';

const VERBS: ReadonlySet<number> = new Set((['VB', 'VBP', 'VBZ'] as const).map((tag) => TAGS.indexOf(tag)));
/** A longer word in small letters shows that capitals mean something in the line. */
const SMALL_WORD = 4;
/** How far before its verb an "and" may join two subjects. */
const REACH = 12;
const SUBJECTS = NameList.Country | NameList.City | NameList.Organization | NameList.GivenName | NameList.Surname;

/** As what verb of a headline a word may be read: one that headlines are built around, in the present of one or of many, or another in its form in -s. */
const presents = new LexemeMemo((lexeme) => {
  const { lower, flags } = lexeme;
  if (!(flags & LexemeFlag.Capitalised) || lower.length < SMALL_WORD) return 'none';
  const lemma = lemmaOf(lexeme);
  if (lemma === lower) return HEADLINE_VERBS.has(lemma) ? (ALSO_NOUNS.has(lemma) ? 'infinitive' : 'plural') : 'none';
  return !lower.endsWith('s') ? 'none' : HEADLINE_VERBS.has(lemma) ? 'singular' : 'perhaps';
});

/** Takes the cues of names off the verbs of title-case lines, and cuts what the model saw there; to be called when only the model's names are on the board. */
export function readHeadlines(board: NameBoard, reader: NameReader, { dictionary, gazetteer }: Model): void {
  const { tokens: { lexemes }, sentences } = board.document;
  /** Read only for a text that has a verb to find. */
  let pairs: ReadonlySet<string> | null = null;
  for (const sentence of sentences) {
    if (!isTitleCase(sentence)) continue;
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      if (!isVerb(i, sentence.firstToken)) continue;
      board.cues[i] = 0;
      const name = board.at(i);
      if (name !== undefined) cut(name, i);
    }
  }

  function isTitleCase({ firstToken, endToken }: Sentence): boolean {
    let capitals = 0;
    for (let i = firstToken; i < endToken; i++) {
      if (board.cues[i] & Cue.NameLike) capitals++;
      else if (lexemes[i].flags & LexemeFlag.Word && lexemes[i].text.length > SMALL_WORD) return false;
    }
    return capitals > 2;
  }

  function isVerb(i: number, first: number): boolean {
    const present = presents.of(lexemes[i]);
    if (present === 'none' || reader.type(lexemes[i]).kinds & ~NameList.FirstWord) return false;
    if (!hasItsPlace(present, i, first)) return false;
    const pair = `${lexemes[i - 1].lower} ${lexemes[i].lower}`;
    return gazetteer.kindsOf(pair) === 0 && !isCapitalisedElsewhere(pair);
  }

  /** Whether a word stands where such a verb does. */
  function hasItsPlace(present: 'infinitive' | 'plural' | 'singular' | 'perhaps', i: number, first: number): boolean {
    if (present === 'perhaps') return isBehindSubject(i);
    return present === 'singular' || lexemes[i - 1].lower === 'to' || (present === 'plural' && isBehindPlural(i, first));
  }

  /** "Visits", "Talks": what may be a noun as well is a verb behind a name that can be its subject. */
  function isBehindSubject(i: number): boolean {
    return (board.cues[i] & Cue.Head) === 0 && mayBeSubject(i - 1) && (dictionary.lookUp(lemmaOf(lexemes[i]))?.tags.some((tag) => VERBS.has(tag)) ?? false);
  }

  /** "Ministers Discuss", "Kenya and Uganda Sign". */
  function isBehindPlural(i: number, first: number): boolean {
    if (lexemes[i - 1].lower.endsWith('s')) return true;
    for (let k = i - 1; k > Math.max(first, i - REACH); k--) if (lexemes[k].lower === 'and' || lexemes[k].text === '&') return true;
    return false;
  }

  /** A listed name, or a word behind a title: "Minister Halloran". */
  function mayBeSubject(i: number): boolean {
    return (reader.type(lexemes[i]).kinds & SUBJECTS) !== 0 || (i > 0 && (board.cues[i - 1] & Cue.PersonTitle) !== 0);
  }

  /** "Johnson Controls": two words that a sentence in plain letters writes with capitals too. */
  function isCapitalisedElsewhere(pair: string): boolean {
    pairs ??= capitalisedPairs();
    return pairs.has(pair);
  }

  function capitalisedPairs(): Set<string> {
    const found = new Set<string>();
    for (const sentence of sentences) {
      if (isTitleCase(sentence)) continue;
      for (let k = sentence.firstToken + 1; k < sentence.endToken; k++) if (lexemes[k].flags & lexemes[k - 1].flags & LexemeFlag.Capitalised) found.add(`${lexemes[k - 1].lower} ${lexemes[k].lower}`);
    }
    return found;
  }

  /** Leaves what stands before the verb, and a person behind it. */
  function cut(name: Name, verb: number): void {
    board.remove(name);
    if (verb > name.first) board.put({ ...name, end: verb });
    if (verb + 1 < name.end && name.type === 'PERSON' && reader.type(lexemes[verb + 1]).kinds & (NameList.GivenName | NameList.Surname)) board.put({ ...name, first: verb + 1 });
  }
}
