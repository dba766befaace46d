/** Names behind titles: "President X", "Dr. X", "Foreign Minister X" are persons. */
import { NameList } from '../../model/gazetteer';
import { LexemeFlag } from '../document';
import { Cue } from './cues';
import type { NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';
import { PARTICLES } from './nameTypes';

/** The longest name of a person, in words. */
const LONGEST = 5;

/** Makes persons of capitalised words behind a title. */
export function readTitled(board: NameBoard, reader: NameReader): void {
  const { tokens, sentences } = board.document;
  const isCapital = (i: number): boolean => (board.cues[i] & Cue.Capital) !== 0;
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i + 1 < endToken; i++) {
      if (!(board.cues[i] & Cue.PersonTitle)) continue;
      const end = nameEnd(i + 1, endToken);
      if (end === i + 1) continue;
      const owner = board.at(i + 1);
      if (owner?.type === 'PERSON' && owner.first === i + 1 && owner.end >= end) continue;
      if (owner !== undefined && owner.first <= i && owner.type === 'ORG' && board.cues[owner.end - 1] & Cue.Head) continue;
      board.put({ first: i + 1, end, type: 'PERSON', certainty: 0.9, why: `behind the title “${tokens.lexemes[i].text}”` });
      i = end - 1;
    }
  }

  function nameEnd(from: number, limit: number): number {
    let i = from;
    while (i < limit && i < from + LONGEST) {
      const { flags, lower, text } = tokens.lexemes[i];
      const particle = PARTICLES.has(lower) && i + 1 < limit && isCapital(i + 1);
      if (!particle && (!isCapital(i) || board.cues[i] & (Cue.DottedTitle | Cue.Generic) || reader.type(tokens.lexemes[i]).kinds & (NameList.Country | NameList.People | NameList.Organization))) break;
      if (text.length > 3 && flags & LexemeFlag.AllCaps && i === from && tokens.lexemes[i + 1] !== undefined && !isCapital(Math.min(i + 1, limit - 1))) break;
      i++;
    }
    return i;
  }
}
