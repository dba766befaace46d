/** Takes off the board what is no name: generic words, titles alone, days and months, and unsure words of title-case headlines. */
import { NameList } from '../../model/gazetteer';
import { LexemeFlag, TAGS, type Lexeme } from '../document';
import { Cue } from './cues';
import { NAMED_BODIES } from './cueWords';
import type { Name, NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';
import { firstIndex } from '../firstIndex';
import { tagTable } from '../tagTable';

/** A lone word that the dictionary knows as an ordinary one is a name only where the model is this sure. */
const SURE = 0.9;
const PRP = TAGS.indexOf('PRP'), NOUNS = tagTable('NN', 'NNS');

/** Offices of government, which are named with their field before them; and others that may be. */
const GOVERNMENT = new Set(['secretary', 'minister', 'undersecretary']), FIELD_OFFICES = new Set([...GOVERNMENT, 'director', 'officer', 'commissioner']);

let codes: ReadonlySet<string> | undefined;
/** The codes of ISO 4217, as the engine knows them: asked for only by a text that may have one. */
const currencies = (): ReadonlySet<string> => (codes ??= new Set(Intl.supportedValuesOf('currency')));

/** Removes names that are none. */
export function readNoNames(board: NameBoard, reader: NameReader): void {
  const { tokens, sentences } = board.document;
  for (const { firstToken, endToken } of sentences) {
    if (!isBreadcrumb(firstToken, endToken)) continue;
    for (let i = firstToken; i < endToken; i++) {
      const name = board.at(i);
      if (name !== undefined) board.remove(name);
    }
  }
  for (const name of board.all()) {
    if (isNone(name)) {
      board.remove(name);
      keepPlaces(name);
    }
    else if (isPeopleAndNoun(name)) {
      board.remove(name);
      board.put({ ...name, end: name.first + 1, type: 'NORP', why: 'in a list of names' });
    }
  }

  function isNone({ first, end, type, certainty, why }: Name): boolean {
    if (isTicker(first, end) || isOffice(first, end) || isAmount(first, end) || isHour(first, end) || (end - first === 1 && (board.cues[first] & Cue.NoName || tokens.lexemes[end]?.text.startsWith('$')))) return true;
    if (why.endsWith('in the name') || (why === 'in a list of names' && end - first > 1) || isNamedBody(first, end)) return tokens.lexemes[first].lower === 'memorandum' && board.wordsOf(first, end) === 'memorandum of understanding';
    if (isGenericAll(first, end) && !why.startsWith('short for')) return true;
    if (why === 'name model' && isOfCommonWords(first, end) && (isHeadline(first) || certainty < SURE || isField(first, end, FIELD_OFFICES))) return true;
    if (type !== 'GPE' && type !== 'NORP' && type !== 'PERSON' && !(tokens.lexemes[first].flags & LexemeFlag.AllCaps) && isField(first, end, GOVERNMENT)) return true;
    if (end - first > 1) return why === 'name model' && hasPossessor(first, end);
    if (why === 'name model' && isModifier(first)) return true;
    if (why === 'name model' && tokens.lexemes[first].flags & LexemeFlag.Digit && (tokens.lexemes[first].text.match(/\d/g)?.length ?? 0) >= 4) return true;
    if (tokens.tags[first] === PRP) return true;
    return reader.type(tokens.lexemes[first]).common && certainty < SURE && why === 'name model';
  }

  /** "Expanding Its Pipeline": a clause of a headline. */
  function hasPossessor(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (/^(?:its|their)$/.test(tokens.lexemes[i].lower)) return true;
    return false;
  }

  /** "Home > China News": the way to a page. */
  function isBreadcrumb(first: number, end: number): boolean {
    if (end - first > 20) return false;
    for (let i = first + 1; i + 1 < end; i++) if (board.cues[i] & Cue.PathMark) return true;
    return false;
  }

  /** The countries inside what is no name: "Environment of Kenya". */
  function keepPlaces({ first, end }: Name): void {
    if (end - first === 1) return;
    for (let i = first; i < end; i++) {
      const { kinds } = reader.type(tokens.lexemes[i]);
      if (kinds & NameList.Country) board.put({ first: i, end: i + 1, type: 'GPE', certainty: 0.8, why: 'in a list of names' });
    }
  }

  /** "French Presidency": a people and a noun that heads no name. */
  function isPeopleAndNoun({ first, end, why }: Name): boolean {
    if (end - first !== 2 || why !== 'name model') return false;
    return (reader.type(tokens.lexemes[first]).kinds & NameList.People) !== 0 && reader.type(tokens.lexemes[first + 1]).common && !(board.cues[first + 1] & Cue.Head);
  }

  function isGenericAll(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (!isGeneric(i)) return false;
    return true;
  }

  function isOfCommonWords(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (!reader.type(tokens.lexemes[i]).common && !isGeneric(i)) return false;
    return true;
  }

  function isHeadline(i: number): boolean {
    const { sections } = board.document.structure;
    return sections[firstIndex(0, sections.length, (k) => sections[k].end > tokens.starts[i])]?.kind === 'headline';
  }

  function isNamedBody(first: number, end: number): boolean {
    return (board.cues[first] & Cue.BodyStart) !== 0 && NAMED_BODIES.has(board.wordsOf(first, end));
  }

  /** "(NYSE: VLMG)": both sides of the colon. */
  function isTicker(first: number, end: number): boolean {
    if (end - first !== 1) return false;
    const text = (i: number): string => tokens.lexemes[i]?.text ?? '';
    return (text(first - 1) === '(' && text(end) === ':') || (text(first - 1) === ':' && text(end) === ')' && text(first) === text(first).toUpperCase());
  }

  /** "Eastern Time" */
  function isHour(first: number, end: number): boolean {
    return end - first === 2 && tokens.lexemes[first + 1].lower === 'time' && (isGeneric(first) || /^(?:pacific|mountain|atlantic|local)$/.test(tokens.lexemes[first].lower));
  }

  /** "NOK 899", "USD 38 million". */
  function isAmount(first: number, end: number): boolean {
    const { text, flags } = tokens.lexemes[first];
    const figure = tokens.lexemes[first + 1];
    if (end - first > 2 || text.length !== 3 || !(flags & LexemeFlag.AllCaps) || figure === undefined || !(figure.flags & LexemeFlag.Digit)) return false;
    return (figure.text.length > 2 || /^(?:thousand|million|billion|trillion)$/.test(tokens.lexemes[first + 2]?.lower ?? '')) && currencies().has(text);
  }

  /** "Ministers of Water": an office and what it is for. */
  function isOffice(first: number, end: number): boolean {
    const cues = board.cues[first];
    if (end - first === 3 && cues & Cue.Generic && !(cues & Cue.Head) && tokens.lexemes[first + 1].lower === 'of') return true;
    let at = first;
    while (at < end && board.cues[at] & Cue.Title) at++;
    return at > first && at + 1 < end && /^(?:of|for)$/.test(tokens.lexemes[at].lower);
  }

  /** "Health and Social Care Secretary", "National Medical Director": words before an office that they are the field of, or with it. */
  function isField(first: number, end: number, offices: ReadonlySet<string>): boolean {
    const isNamed = (i: number): boolean => i < tokens.length && (board.cues[i] & Cue.Capital) !== 0 && offices.has(tokens.lexemes[i].lower);
    return isNamed(end) || (end - first > 1 && isNamed(end - 1));
  }

  /** "End-of-Mission press releases": a phrase written as one word before its noun. */
  function isModifier(first: number): boolean {
    const next = tokens.lexemes[first + 1] as Lexeme | undefined;
    return tokens.lexemes[first].lower.includes('-of-') && next !== undefined && (next.flags & (LexemeFlag.Word | LexemeFlag.Capitalised)) === LexemeFlag.Word && NOUNS[tokens.tags[first + 1]] === 1;
  }

  function isGeneric(i: number): boolean {
    return (board.cues[i] & Cue.Empty) !== 0;
  }
}
