/** Brings persons' names to their full length: parts that the model left out beside them. */
import { NameList } from '../../model/gazetteer';
import { LexemeFlag } from '../document';
import { Cue } from './cues';
import type { Name, NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';
import { PARENTAGE, PARTICLES } from './nameTypes';
import { LONGEST_PERSON } from './personEnd';

/** Extends persons' names over capitalised words beside them that are nothing else. */
export function completePersons(board: NameBoard, reader: NameReader): void {
  const { tokens, sentences } = board.document;
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      let name = board.at(i);
      if (name !== undefined && name.first === i) name = withoutField(parted(name));
      if (name === undefined || name.type !== 'PERSON') continue;
      let { first, end } = name;
      while (end < endToken && end - first < LONGEST_PERSON && (isPart(end) || isParticle(end, endToken))) end = Math.max(end + 1, board.at(end)?.end ?? 0);
      // What a title leads to begins there.
      const begins = name.why.startsWith('behind the title');
      if (!begins && first > firstToken && PARTICLES.has(tokens.lexemes[first].text) && isPart(first - 1) && isWeak(first - 1)) first--;
      while (!begins && first > firstToken && end - first < LONGEST_PERSON && isPart(first - 1) && isWeak(first - 1) && !isField(first - 1)) first--;
      if (first > firstToken && PARENTAGE.test(tokens.lexemes[first].lower) && board.cues[first - 1] & Cue.Capital) first--;
      if (first !== name.first || end !== name.end) board.put({ ...name, first, end: Math.min(end, endToken) });
      i = Math.max(i, end - 1);
    }
  }

  /** "Ambassador to Vietnam Klaus Reinhardt": a country and a person that the model took for one name; gives the first of the two. */
  function parted(name: Name): Name {
    const country = reader.type(tokens.lexemes[name.first]), given = reader.type(tokens.lexemes[name.first + 1] ?? tokens.lexemes[name.first]);
    if (name.why !== 'name model' || name.end - name.first < 3 || !(country.kinds & NameList.Country) || country.kinds & NameList.GivenName || !(given.kinds & NameList.GivenName)) return name;
    board.remove(name);
    const place: Name = { ...name, end: name.first + 1, type: 'GPE', why: 'in a list of names' };
    board.put(place);
    board.put({ ...name, first: name.first + 1, type: 'PERSON' });
    return place;
  }

  /** "Minister of Housing Ana Lund": the field of an office goes. */
  function withoutField(name: Name): Name {
    if (name.type !== 'PERSON' || name.end - name.first < 3 || !isField(name.first)) return name;
    board.remove(name);
    const rest = { ...name, first: name.first + 1 };
    board.put(rest);
    return rest;
  }

  /** Whether "of" or the like stands before a word, or before the capitalised words of the language that lead to it: "of Foreign Affairs". */
  function followsLink(i: number): boolean {
    let k = i - 1;
    while (k > 0 && k > i - 4 && board.cues[k] & Cue.Capital && reader.type(tokens.lexemes[k]).common) k--;
    return /^(?:of|for|and|&)$/.test(tokens.lexemes[k]?.lower ?? '') && (k === i - 1 || (k > 0 && (board.cues[k - 1] & Cue.DottedTitle) !== 0));
  }

  /** Behind "of" or "and", an ordinary word, or one that no list has, before a given name. */
  function isField(i: number): boolean {
    if (!followsLink(i) || tokens.lexemes[i].text.includes('.')) return false;
    const { common, kinds } = reader.type(tokens.lexemes[i]);
    return !(kinds & (NameList.GivenName | NameList.Surname)) && (common || tokens.lexemes[i].lower === 'affairs' || (reader.type(tokens.lexemes[i + 1]).kinds & NameList.GivenName) !== 0);
  }

  /** "ten" in "Wiebe ten Holt": a small word between two that are nothing but parts of names. */
  function isParticle(i: number, limit: number): boolean {
    if (i + 1 >= limit || !PARTICLES.has(tokens.lexemes[i].text)) return false;
    return (isWeak(i) || board.at(i)?.type === 'PERSON') && !reader.type(tokens.lexemes[i + 1]).common && (board.cues[i + 1] & Cue.Capital) !== 0;
  }

  /** In no name, or alone in one that only the model saw. */
  function isWeak(i: number): boolean {
    const owner = board.at(i);
    return owner === undefined || (owner.end - owner.first === 1 && owner.why === 'name model' && owner.certainty < 0.95);
  }

  function isPart(i: number): boolean {
    const lexeme = tokens.lexemes[i], cues = board.cues[i];
    if (cues & Cue.ArabicPart) return true;
    if (!(cues & Cue.Capital) || (lexeme.flags & LexemeFlag.AllCaps && lexeme.text.length < 5 && !lexeme.text.includes('.')) || cues & (Cue.DottedTitle | Cue.Generic)) return false;
    const type = reader.type(lexeme);
    if (type.common || type.kinds & (NameList.Country | NameList.People | NameList.Organization | NameList.Region)) return false;
    const owner = board.at(i);
    return isWeak(i) || (owner?.type === 'PERSON' && owner.end - owner.first === 1);
  }
}
