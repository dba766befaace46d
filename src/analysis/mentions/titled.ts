/** Names behind titles: "President X", "Dr. X", "Foreign Minister X" are persons. */
import { Cue } from './cues';
import type { NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';
import { putHolder } from './officeHolders';
import { isGivenName, personEnd } from './personEnd';
import { AMBIGUOUS_TITLES } from './titles';

/** Titles of those who speak for a country: "President Ana Lund of Velmora". */
const HEADS_OF_STATE = new Set('president king queen emir sultan minister premier chancellor ambassador'.split(' '));

/** Makes persons of capitalised words behind a title. */
export function readTitled(board: NameBoard, reader: NameReader): void {
  const { tokens, sentences } = board.document;
  const isCapital = (i: number): boolean => (board.cues[i] & Cue.Capital) !== 0;
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i + 1 < endToken; i++) {
      if (!(board.cues[i] & (Cue.DottedTitle | Cue.Calling)) || isGivenName(board, i)) continue;
      putHolder(board, reader, i, endToken);
      const end = personEnd(board, reader, i + 1, endToken);
      if (end === i + 1 || !(board.cues[i] & Cue.PersonTitle || isSecondTitle(i) || isSmallTitle(i, end))) continue;
      if (HEADS_OF_STATE.has(tokens.lexemes[i].lower)) putCountry(end, endToken);
      const owner = board.at(i + 1);
      if (owner?.type === 'PERSON' && owner.first === i + 1 && owner.end >= end) continue;
      if (owner !== undefined && owner.first <= i && owner.type === 'ORG' && board.cues[owner.end - 1] & Cue.Head) continue;
      board.put({ first: i + 1, end, type: 'PERSON', certainty: 0.9, why: `behind the title “${tokens.lexemes[i].text}”` });
      i = end - 1;
    }
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
}
