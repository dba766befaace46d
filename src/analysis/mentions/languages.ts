/** Takes languages off the board: "available in Greek, Turkish and English", "(English, French)". They are spelt as peoples are, but name none. */
import { NameList } from '../../model/gazetteer';
import { LexemeFlag } from '../document';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { Cue } from './cues';
import type { NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';

const BEFORE: ReadonlySet<string> = new Set(['in', 'into', 'speak', 'speaks', 'speaking', 'spoken', 'fluent', 'both', '(']);
const opens = new LexemeMemo(({ lower }) => BEFORE.has(lower));
/** What may stand behind the last language; behind a people stands a noun. */
const BEHIND: ReadonlySet<string> = new Set(['.', ',', ';', ':', ')', '(', 'and', 'or', 'as', 'at', 'on', 'by', 'for', 'from', 'to', 'with', 'only', 'is', 'are', 'was', 'were', 'that', 'which', 'here', 'below', '–', '—', '--']);

/** Removes the names of a list of languages, with those that no list of peoples has beside one that is in it. */
export function readLanguages(board: NameBoard, reader: NameReader): void {
  const { lexemes, length } = board.document.tokens;
  for (const { first } of board.all()) {
    if (first === 0 || !opens.of(lexemes[first - 1])) continue;
    const end = listEnd(first);
    if (end > first) clear(first, end);
  }

  /** One past the last language, or `first` where there is no list of them. */
  function listEnd(first: number): number {
    let end = first, known = 0, count = 0;
    for (let i = first; i < length && isOneWord(i);) {
      if (isPeople(i)) known++;
      count++;
      end = ++i;
      if (lexemes[i]?.text === ',') i++;
      if (i < length && /^(?:and|or)$/.test(lexemes[i].lower)) i++;
    }
    const isList = known > 0 && (lexemes[first - 1].text !== '(' || count > 1 || lexemes[end]?.text === ')');
    return isList && (end >= length || BEHIND.has(lexemes[end].lower)) ? end : first;
  }

  /** A capitalised word with no other beside it. */
  function isOneWord(i: number): boolean {
    return (board.cues[i] & Cue.Capital) !== 0 && !(board.cues[i + 1] & Cue.Capital) && !(lexemes[i].flags & LexemeFlag.AllCaps) && (board.at(i)?.type !== 'PERSON' || isPeople(i)) && !(reader.type(lexemes[i]).kinds & (NameList.Country | NameList.City | NameList.Region));
  }

  /** "Turkish", but not "Kurds". */
  function isPeople(i: number): boolean {
    return (reader.type(lexemes[i]).kinds & NameList.People) !== 0 && !lexemes[i].lower.endsWith('s');
  }

  function clear(first: number, end: number): void {
    for (let i = first; i < end; i++) {
      const name = board.at(i);
      if (name !== undefined) board.remove(name);
    }
  }
}
