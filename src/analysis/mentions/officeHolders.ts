/** Persons right behind what their office is of: "Minister of Trade of Kenya Joseph Maina", "Ambassador to Norway Achieng Otieno". */
import { NameList } from '../../model/gazetteer';
import type { TokenRange } from '../clauses/clauses';
import { Cue } from './cues';
import type { Name, NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';
import { PARTICLES } from './nameTypes';

/** The longest name of a person, and the longest office before what it is of, in words. */
const LONGEST = 5, LONGEST_OFFICE = 14;

/** Who is sent "to" a country or a body. */
const SENT = new Set(['ambassador', 'envoy', 'representative', 'commissioner', 'delegate', 'observer']);
const LINKS = new Set(['of', 'for', 'and', ',', 'the', '&', "'s", 'to']);

/**
 * The person whose name of two or more words follows a listed name without a comma, where an office stands before that name; null where none does.
 * @param listed a country, city or body
 * @param limit the end of the sentence
 */
export function officeHolder(board: NameBoard, reader: NameReader, listed: TokenRange, limit: number): Name | null {
  const { lexemes } = board.document.tokens;
  const link = lexemes[listed.first - 1]?.lower === 'the' ? listed.first - 2 : listed.first - 1;
  const title = link > 0 ? officeBefore(link) : -1;
  if (title < 0) return null;
  const end = nameEnd(listed.end);
  return end - listed.end < 2 ? null : { first: listed.end, end, type: 'PERSON', certainty: 0.9, why: `behind the title “${lexemes[title].text}”` };

  /** The title of the office that the "of" or "to" belongs to, or -1. */
  function officeBefore(link: number): number {
    const { lower } = lexemes[link];
    if (lower !== 'of' && lower !== 'to') return -1;
    for (let i = link - 1; i >= Math.max(0, link - LONGEST_OFFICE); i--) {
      if (board.cues[i] & Cue.PersonTitle || SENT.has(lexemes[i].lower)) return lower === 'of' || SENT.has(lexemes[i].lower) ? i : -1;
      if (!(board.cues[i] & Cue.Capital) && !LINKS.has(lexemes[i].lower)) return -1;
    }
    return -1;
  }

  /** One past the words that can only be a person's; `from` where a body's name goes on. */
  function nameEnd(from: number): number {
    let i = from;
    while (i < limit && i < from + LONGEST && (isPart(i) || PARTICLES.has(lexemes[i].lower) && i + 1 < limit && isPart(i + 1))) i++;
    return i < limit && board.cues[i] & (Cue.Head | Cue.CompanyEnding | Cue.Leading) ? from : i;
  }

  function isPart(i: number): boolean {
    if (!(board.cues[i] & Cue.NamePart) || board.cues[i] & (Cue.DottedTitle | Cue.Generic | Cue.Head | Cue.CompanyEnding | Cue.Leading)) return false;
    const { common, kinds } = reader.type(lexemes[i]);
    return !(kinds & (NameList.Country | NameList.People | NameList.Organization)) && (!common || (kinds & (NameList.Surname | NameList.GivenName)) !== 0);
  }
}
