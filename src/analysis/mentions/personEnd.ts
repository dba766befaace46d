/** Where the name of a person ends that begins at a word. */
import { NameList } from '../../model/gazetteer';
import { LexemeFlag } from '../document';
import { Cue } from './cues';
import type { NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';
import { PARENTAGE, PARTICLES } from './nameTypes';

/** The longest name of a person, in words. */
export const LONGEST_PERSON = 5;

/**
 * One past the capitalised words, and the particles among them, that may be a person's name; `from` where none is.
 * @param limit the end of the sentence
 */
export function personEnd(board: NameBoard, reader: NameReader, from: number, limit: number): number {
  const { lexemes } = board.document.tokens;
  const isCapital = (i: number): boolean => (board.cues[i] & Cue.Capital) !== 0;
  let i = from;
  while (i < limit && i < from + LONGEST_PERSON) {
    const { flags, lower, text } = lexemes[i];
    const particle = PARTICLES.has(lower) && i + 1 < limit && isCapital(i + 1);
    if (!particle && (!(board.cues[i] & Cue.NamePart) || (board.cues[i] & (Cue.DottedTitle | Cue.Generic) && !isGivenName(board, i)) || reader.type(lexemes[i]).kinds & (NameList.Country | NameList.People | NameList.Organization))) break;
    if (text.length > 3 && flags & LexemeFlag.AllCaps && i === from && lexemes[i + 1] !== undefined && !isCapital(Math.min(i + 1, limit - 1))) break;
    i++;
  }
  return i;
}

/** "Prince Sultan bin Nasser": a title that a parent's name follows is the given name. */
export function isGivenName(board: NameBoard, i: number): boolean {
  const { lexemes, length } = board.document.tokens;
  return i + 1 < length && PARENTAGE.test(lexemes[i + 1].lower) && (board.cues[i] & Cue.Capital) !== 0;
}
