/** Names that the lists know: countries, cities, regions, peoples, international organizations. */
import { longerName, NameList, nameOf, type Gazetteer } from '../../model/gazetteer';
import type { EntityType } from '../annotation';
import { Cue } from './cues';
import type { Name, NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';
import { officeHolder } from './officeHolders';

/** The longest listed name, in words. */
const LONGEST = 6;
const CERTAIN = NameList.Country | NameList.Region | NameList.People | NameList.Organization;

/** Puts listed names on the board, where the model has no longer name in their place. */
export function readListed(board: NameBoard, reader: NameReader, gazetteer: Gazetteer): void {
  const { tokens, sentences } = board.document;
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken;) {
      const found = listedAt(i, endToken);
      if (found === null) {
        i++;
        continue;
      }
      const holder = officeHolder(board, reader, found, endToken);
      if (holder !== null || mayStand(found)) board.put(found);
      if (holder !== null) board.put(holder);
      i = Math.max(i + 1, found.end);
    }
  }

  /** The longest listed name that starts at a token. */
  function listedAt(i: number, end: number): Name | null {
    if (!(board.cues[i] & Cue.NameLike)) return null;
    const type = reader.type(tokens.lexemes[i]);
    let kinds = type.kinds & ~NameList.FirstWord, last = i + 1;
    if (type.kinds & NameList.FirstWord) {
      let longest = Math.min(i + LONGEST, end);
      while (longest > i + 1 && !(board.cues[longest - 1] & Cue.Capital)) longest--;
      let name = nameOf(tokens.lexemes[i].lower);
      for (let next = i + 1; next < longest; next++) {
        name = longerName(name, tokens.lexemes[next].lower);
        if (!(board.cues[next] & Cue.Capital)) continue;
        const longer = gazetteer.kindsAt(name) & ~NameList.FirstWord;
        if (longer & (CERTAIN | NameList.City)) { kinds = longer; last = next + 1; }
      }
    }
    const entityType = typeOf(kinds, last - i > 1);
    if (entityType === null || (last === i + 1 && type.common && !(kinds & NameList.Country))) return null;
    return { first: i, end: last, type: entityType, certainty: last - i > 1 ? 0.95 : 0.85, why: 'in a list of names' };
  }

  function mayStand(found: Name): boolean {
    for (let i = found.first; i < found.end; i++) {
      const owner = board.at(i);
      if (owner === undefined) continue;
      const longer = owner.end - owner.first > found.end - found.first;
      // "the European Union for Foreign Affairs": what is "for" belongs to the office before it.
      if (longer && owner.type === 'ORG' && owner.why === 'name model' && owner.first === found.first && found.type === 'ORG' && tokens.lexemes[found.end].text === 'for') return true;
      if (longer && owner.type !== 'GPE') return false;
      if (longer && owner.type === 'GPE' && found.type !== 'NORP') return false;
      if (owner.first === found.first && owner.end === found.end && owner.type === 'PERSON' && owner.certainty > 0.8 && found.type === 'GPE' && !(reader.type(tokens.lexemes[found.first]).kinds & NameList.Country)) return false;
    }
    return true;
  }
}

function typeOf(kinds: number, long: boolean): EntityType | null {
  if (kinds & NameList.Organization) return 'ORG';
  if (kinds & NameList.People && !(kinds & NameList.Country)) return 'NORP';
  if (kinds & NameList.Country) return 'GPE';
  if (kinds & NameList.Region) return 'LOC';
  if (kinds & NameList.City && (long || !(kinds & (NameList.GivenName | NameList.Surname)))) return 'GPE';
  return null;
}
