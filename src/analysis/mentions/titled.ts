/** Names behind titles: "President X", "Dr. X", "Foreign Minister X" are persons. */
import { NameList } from '../../model/gazetteer';
import { LexemeFlag } from '../document';
import { Cue } from './cues';
import type { NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';
import { PARENTAGE, PARTICLES } from './nameTypes';
import { AMBIGUOUS_TITLES } from './titles';

/** The longest name of a person, in words. */
const LONGEST = 5;

/** Titles of those who speak for a country: "President Ana Lund of Velmora". */
const HEADS_OF_STATE = new Set('president king queen emir sultan minister premier chancellor ambassador'.split(' '));

/** Offices that are named with their field and their country before who holds them. */
const OFFICES = new Set('minister secretary undersecretary ambassador envoy representative commissioner president chancellor premier governor speaker chairperson'.split(' '));
/** The longest field and country of an office, in tokens. */
const LONGEST_FIELD = 14;

/** Makes persons of capitalised words behind a title. */
export function readTitled(board: NameBoard, reader: NameReader): void {
  const { tokens, sentences } = board.document;
  const isCapital = (i: number): boolean => (board.cues[i] & Cue.Capital) !== 0;
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i + 1 < endToken; i++) {
      if (!(board.cues[i] & (Cue.DottedTitle | Cue.Calling)) || isGivenName(i)) continue;
      if (isCapital(i) && OFFICES.has(tokens.lexemes[i].lower)) putHolder(i, endToken);
      const end = nameEnd(i + 1, endToken);
      if (end === i + 1 || !(board.cues[i] & Cue.PersonTitle || isSecondTitle(i) || isSmallTitle(i, end))) continue;
      if (HEADS_OF_STATE.has(tokens.lexemes[i].lower)) putCountry(end, endToken);
      const owner = board.at(i + 1);
      if (owner?.type === 'PERSON' && owner.first === i + 1 && owner.end >= end) continue;
      if (owner !== undefined && owner.first <= i && owner.type === 'ORG' && board.cues[owner.end - 1] & Cue.Head) continue;
      board.put({ first: i + 1, end, type: 'PERSON', certainty: 0.9, why: `behind the title “${tokens.lexemes[i].text}”` });
      i = end - 1;
    }
  }

  /** "Minister of Foreign Affairs of the Republic of Kenya Ana Lund": behind a field and a country, a given name and what follows it. */
  function putHolder(office: number, limit: number): void {
    if (!/^(?:of|for)$/.test(tokens.lexemes[office + 1].lower)) return;
    for (let i = office + 2; i + 1 < Math.min(limit, office + LONGEST_FIELD); i++) {
      if (!(board.cues[i] & Cue.NamePart)) {
        if (!/^(?:of|for|the|and|&)$/.test(tokens.lexemes[i].lower)) return;
        continue;
      }
      const { kinds, common } = reader.type(tokens.lexemes[i]);
      if (!(board.cues[i - 1] & Cue.NamePart) || board.cues[i] & Cue.DottedTitle || !(kinds & NameList.GivenName) || kinds & NameList.Country || common || isInName(i)) continue;
      const end = nameEnd(i, limit);
      if (end < i + 2 || board.cues[end] & Cue.NamePart || (board.cues[end - 1] | board.cues[i + 1]) & (Cue.Head | Cue.CompanyEnding)) continue;
      const owner = board.at(i);
      if (owner?.type !== 'PERSON' || owner.first !== i || owner.end < end) board.put({ first: i, end, type: 'PERSON', certainty: 0.85, why: `behind the title “${tokens.lexemes[office].text}”` });
      // The model may have taken the country and all for one name.
      if (board.at(i - 1) === undefined && reader.type(tokens.lexemes[i - 1]).kinds & NameList.Country && !(board.cues[i - 2] & Cue.NamePart)) board.put({ first: i - 1, end: i, type: 'GPE', certainty: 0.9, why: 'in a list of names' });
      return;
    }
  }

  /** Whether a word goes on a listed name, or a body's that no head word has closed: "Saint Lucia", "Burt Lewis Foods". */
  function isInName(i: number): boolean {
    if (/^(?:saint|st\.?|san|santa)$/.test(tokens.lexemes[i - 1].lower)) return true;
    const owner = board.at(i);
    if (owner === undefined || owner.first === i || owner.type === 'PERSON') return false;
    if (owner.why === 'in a list of names') return true;
    for (let k = owner.first; k < i; k++) if (board.cues[k] & (Cue.Head | Cue.Generic)) return false;
    return owner.type === 'ORG';
  }

  /** "Prince Sultan bin Nasser": a title that a parent's name follows is the given name. */
  function isGivenName(i: number): boolean {
    return i + 1 < tokens.length && PARENTAGE.test(tokens.lexemes[i + 1].lower) && isCapital(i);
  }

  /** "Prof. dr. Ana Lund" */
  function isSecondTitle(i: number): boolean {
    return i > 0 && tokens.lexemes[i].text.endsWith('.') && (board.cues[i] & Cue.DottedTitle & board.cues[i - 1]) !== 0 && (board.cues[i - 1] & Cue.PersonTitle) !== 0;
  }

  /** "spokesman Odd Bjerke": behind a title in small letters, a name of two words that nothing else has claimed. */
  function isSmallTitle(i: number, end: number): boolean {
    if (isCapital(i) || end - i < 3 || !isOpen(i + 1) || !isOpen(end - 1) || board.cues[end - 1] & (Cue.CompanyEnding | Cue.Head) || reader.type(tokens.lexemes[end - 1]).common) return false;
    return (board.cues[i] & Cue.Calling) !== 0 ? !reader.type(tokens.lexemes[i + 1]).common : !AMBIGUOUS_TITLES.has(tokens.lexemes[i].lower);
  }

  /** In no name, or alone in what the model took for a person. */
  function isOpen(i: number): boolean {
    const owner = board.at(i);
    return owner === undefined || (owner.type === 'PERSON' && owner.end - owner.first === 1 && owner.why === 'name model');
  }

  /** A word behind "of" that no list and no model knows. */
  function putCountry(of: number, limit: number): void {
    const first = of + 1;
    if (first >= limit || tokens.lexemes[of].lower !== 'of' || board.at(first) !== undefined || !(board.cues[first] & Cue.NamePart) || board.cues[first] & (Cue.Generic | Cue.Head)) return;
    if (!(board.cues[first + 1] & Cue.NamePart)) board.put({ first, end: first + 1, type: 'GPE', certainty: 0.7, why: 'behind the name of who speaks for it' });
  }

  function nameEnd(from: number, limit: number): number {
    let i = from;
    while (i < limit && i < from + LONGEST) {
      const { flags, lower, text } = tokens.lexemes[i];
      const particle = PARTICLES.has(lower) && i + 1 < limit && isCapital(i + 1);
      if (!particle && (!(board.cues[i] & Cue.NamePart) || (board.cues[i] & (Cue.DottedTitle | Cue.Generic) && !isGivenName(i)) || reader.type(tokens.lexemes[i]).kinds & (NameList.Country | NameList.People | NameList.Organization))) break;
      if (text.length > 3 && flags & LexemeFlag.AllCaps && i === from && tokens.lexemes[i + 1] !== undefined && !isCapital(Math.min(i + 1, limit - 1))) break;
      i++;
    }
    return i;
  }
}
