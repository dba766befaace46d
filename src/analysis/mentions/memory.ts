/** Document memory: what a name is in one place, it is in the others; short forms of a person's or a body's full name are names. */
import { NameList } from '../../model/gazetteer';
import type { EntityType } from '../annotation';
import { Cue } from './cues';
import type { Name, NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';
import { Spelling } from './spellings';

/** Lists whose words are names of their own. */
const CERTAIN = NameList.Country | NameList.People | NameList.Region;

/** Whether only the model has seen a name, its type perhaps set right by the text. */
const isUnsure = ({ why }: Name): boolean => why === 'name model' || why === 'as elsewhere in the text';

/** Votes on the type of each spelling, then finds further places and short forms of the names. */
export function readMemory(board: NameBoard, reader: NameReader): void {
  const { tokens, sentences } = board.document;
  const spellings = new Spelling();
  /** Surnames and other parts of full names of persons. */
  const persons = new Set<string>();
  const names = board.all();
  let placesHere: ReadonlySet<string> | null = null;
  for (const name of names) vote(name);
  for (const name of names) voteForShortForms(name);
  for (const name of names) shortened(name);
  for (const name of board.all()) {
    const type = spellingOf(name.first, name.end)?.winner()?.type ?? name.type;
    if (type !== name.type && name.type !== 'NORP' && type !== 'NORP') board.put({ ...name, type, why: 'as elsewhere in the text' });
    if (type === 'PERSON' && name.end - name.first > 1) persons.add(tokens.lexemes[name.end - 1].lower).add(tokens.lexemes[name.first].lower);
  }
  const heads = headsOf(board.all());
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (!(board.cues[i] & Cue.Capital)) continue;
      const owner = board.at(i);
      if (owner !== undefined && owner.first === i && isUnsure(owner)) lengthened(owner, endToken);
      const headAlone = owner !== undefined && owner.end - owner.first === 1 && owner.why === 'name model' && (board.cues[i] & Cue.Head) !== 0;
      if (headAlone) board.remove(owner);
      if (owner === undefined || headAlone) remembered(i, endToken, firstToken);
      else if (owner.end - owner.first === 1 && owner.type !== 'PERSON' && owner.type !== 'NORP' && owner.certainty < 0.9 && persons.has(tokens.lexemes[i].lower) && !reader.type(tokens.lexemes[i]).common) board.put({ ...owner, type: 'PERSON', certainty: 0.85, why: 'part of a full name elsewhere in the text' });
    }
  }

  function vote(name: Name): void {
    let spelling = spellings;
    for (let i = name.first; i < name.end; i++) spelling = spelling.add(tokens.lexemes[i].lower);
    spelling.vote(name.type, name.certainty * (name.why === 'name model' ? 1 : 3));
  }

  /** A company's name without its legal form, and its first word, are the company too. */
  function voteForShortForms(name: Name): void {
    if (name.type !== 'ORG' || name.end - name.first < 2 || !(board.cues[name.end - 1] & Cue.CompanyEnding)) return;
    for (let end = name.end - 1; end > name.first; end--) {
      if (board.cues[end - 1] & Cue.CompanyEnding) continue;
      const short = { ...name, end };
      if (end === name.first + 1 && (board.cues[name.first] & Cue.Title || reader.type(tokens.lexemes[name.first]).common || reader.type(tokens.lexemes[name.first]).kinds & CERTAIN)) continue;
      vote({ ...short, certainty: isPlaceHere(short) ? 2 : 20 });
    }
  }

  /** Whether the text uses a listed place name as one: "in Clearwater". */
  function isPlaceHere({ first, end }: Name): boolean {
    if (end - first > 1 || !(reader.type(tokens.lexemes[first]).kinds & NameList.City)) return false;
    placesHere ??= namesBehindPlaces();
    return placesHere.has(tokens.lexemes[first].lower);
  }

  /** Capitalised words alone behind "in", "at", "from" …: read only for a text that needs them. */
  function namesBehindPlaces(): Set<string> {
    const found = new Set<string>();
    for (let i = 1; i < tokens.length; i++) {
      const isAlone = (board.cues[i] & Cue.Capital) !== 0 && !(board.cues[i + 1] & Cue.Capital);
      if (isAlone && /^(?:in|at|from|near|to|outside)$/.test(tokens.lexemes[i - 1].lower)) found.add(tokens.lexemes[i].lower);
    }
    return found;
  }

  /** The spelling of some tokens, where a name is so spelt or begins so. */
  function spellingOf(first: number, end: number): Spelling | undefined {
    let spelling: Spelling | undefined = spellings;
    for (let i = first; i < end && spelling !== undefined; i++) spelling = spelling.with(tokens.lexemes[i].lower);
    return spelling;
  }

  /** "Ana Lund Meets" in a headline: a longer run, found once, that begins with a name that the text has elsewhere. */
  function shortened(name: Name): void {
    if (name.type !== 'PERSON' || name.why !== 'name model' || name.end - name.first < 2 || spellingOf(name.first, name.end)!.count > 1) return;
    for (let end = name.end - 1; end > name.first; end--) {
      const spelling = spellingOf(name.first, end)!, winner = spelling.winner();
      if (winner === undefined || (end === name.first + 1 && reader.type(tokens.lexemes[name.first]).common)) continue;
      if (!reader.type(tokens.lexemes[end]).common && (end - name.first < 2 || spelling.count < 2)) continue;
      board.remove(name);
      board.put({ ...name, end, type: winner.type, why: 'named elsewhere in the text' });
      return;
    }
  }

  /** "Velmora" and "Grid" where the text has "Velmora Grid" elsewhere: the longer name takes what the model cut. */
  function lengthened(name: Name, limit: number): void {
    let spelling = spellingOf(name.first, name.end), found: Name | null = null;
    for (let end = name.end + 1; end <= limit && end - name.first <= 5; end++) {
      spelling = spelling?.with(tokens.lexemes[end - 1].lower);
      if (spelling === undefined) break;
      const winner = spelling.winner(), last = board.at(end - 1);
      if (winner !== undefined && (last === undefined || (last.end <= end && isUnsure(last)))) found = { ...name, end, type: winner.type, why: 'named elsewhere in the text' };
    }
    if (found !== null) board.put(found);
  }

  /** A capitalised word that belongs to no name here, but is one elsewhere. */
  function remembered(i: number, end: number, first: number): void {
    let spelling: Spelling | undefined = spellings, found: { end: number; type: EntityType; certainty: number } | null = null;
    for (let n = 0; n < 5 && i + n < end && board.at(i + n) === undefined; n++) {
      spelling = spelling.with(tokens.lexemes[i + n].lower);
      if (spelling === undefined) break;
      const winner = spelling.winner();
      if (winner !== undefined) found = { end: i + n + 1, type: winner.type, certainty: Math.min(0.9, winner.weight) };
    }
    if (found !== null && (found.end - i > 1 || !(reader.type(tokens.lexemes[i]).common || board.cues[i] & Cue.Head))) board.put({ first: i, end: found.end, type: found.type, certainty: found.certainty * 0.9, why: 'named elsewhere in the text' });
    else if (!reader.type(tokens.lexemes[i]).common && persons.has(tokens.lexemes[i].lower)) board.put({ first: i, end: i + 1, type: 'PERSON', certainty: 0.8, why: 'part of a full name elsewhere in the text' });
    else backReference(i, end, first);
  }

  /** "the Ministry", "the Protocol": a capitalised head alone, behind an article, of a name that the text has in full before. */
  function backReference(i: number, end: number, first: number): void {
    const full = board.cues[i] & Cue.Head ? heads.get(tokens.lexemes[i].lower) : undefined;
    if (full === undefined || full.first >= i || (i !== first && !/^(?:the|this|its|our|their)$/.test(tokens.lexemes[i - 1].lower))) return;
    if (i + 1 < end && board.cues[i + 1] & Cue.Capital || tokens.lexemes[i + 1]?.lower === 'of') return;
    board.put({ first: i, end: i + 1, type: full.type, certainty: 0.75, why: 'short for a name in full before it' });
  }

  /** The first name in full for each head word. */
  function headsOf(all: readonly Name[]): ReadonlyMap<string, Name> {
    const found = new Map<string, Name>();
    for (const name of all) {
      if (name.end - name.first < 2 || (name.type !== 'ORG' && name.type !== 'LAW' && name.type !== 'EVENT')) continue;
      for (let at = name.first; at < name.end; at++) {
        const { lower } = tokens.lexemes[at];
        if (!(board.cues[at] & Cue.Head) || found.has(lower)) continue;
        if (at === name.first || at === name.end - 1 || /^(?:of|for|on|to|against)$/.test(tokens.lexemes[at + 1].lower)) found.set(lower, name);
      }
    }
    return found;
  }
}
