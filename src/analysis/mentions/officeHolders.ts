/** Persons right behind what their office is of: "Minister of Trade of Kenya Joseph Maina", "Ambassador to Norway Achieng Otieno". */
import { NameList } from '../../model/gazetteer';
import type { TokenRange } from '../clauses/clauses';
import { Cue } from './cues';
import type { Name, NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';
import { PARTICLES } from './nameTypes';
import { LONGEST_PERSON, personEnd } from './personEnd';

/** The longest office with what it is of, in tokens. */
const LONGEST_OFFICE = 14;

/** Offices that are named with their field and their country before who holds them. */
const OFFICES = new Set('minister secretary undersecretary ambassador envoy representative commissioner president chancellor premier governor speaker chairperson'.split(' '));

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
    while (i < limit && i < from + LONGEST_PERSON && (isPart(i) || PARTICLES.has(lexemes[i].lower) && i + 1 < limit && isPart(i + 1))) i++;
    return i < limit && board.cues[i] & (Cue.Head | Cue.CompanyEnding | Cue.Leading) ? from : i;
  }

  function isPart(i: number): boolean {
    if (!(board.cues[i] & Cue.NamePart) || board.cues[i] & (Cue.DottedTitle | Cue.Generic | Cue.Head | Cue.CompanyEnding | Cue.Leading)) return false;
    const { common, kinds } = reader.type(lexemes[i]);
    return !(kinds & (NameList.Country | NameList.People | NameList.Organization)) && (!common || (kinds & (NameList.Surname | NameList.GivenName)) !== 0);
  }
}

/**
 * "Minister of Foreign Affairs Ana Lund", "Minister of Trade of Tolmera Ana Lund": puts the person behind an office and its field, a country that no list has included, on the board: a given name and what follows it.
 * @param office the token of the office
 * @param limit the end of the sentence
 */
export function putHolder(board: NameBoard, reader: NameReader, office: number, limit: number): void {
  const { lexemes } = board.document.tokens;
  if (!(board.cues[office] & Cue.Capital) || !OFFICES.has(lexemes[office].lower) || !/^(?:of|for)$/.test(lexemes[office + 1].lower)) return;
  for (let i = office + 2; i + 1 < Math.min(limit, office + LONGEST_OFFICE); i++) {
    if (!(board.cues[i] & Cue.NamePart)) {
      if (!/^(?:of|for|the|and|&)$/.test(lexemes[i].lower)) return;
      continue;
    }
    const { kinds, common } = reader.type(lexemes[i]);
    if (!(board.cues[i - 1] & Cue.NamePart) || board.cues[i] & Cue.DottedTitle || !(kinds & NameList.GivenName) || kinds & NameList.Country || common || isInName(board, i)) continue;
    const end = personEnd(board, reader, i, limit);
    if (end < i + 2 || board.cues[end] & Cue.NamePart || (board.cues[end - 1] | board.cues[i + 1]) & (Cue.Head | Cue.CompanyEnding)) continue;
    const owner = board.at(i);
    if (owner?.type !== 'PERSON' || owner.first !== i || owner.end < end) board.put({ first: i, end, type: 'PERSON', certainty: 0.85, why: `behind the title “${lexemes[office].text}”` });
    // The model may have taken the country and all for one name.
    if (board.at(i - 1) === undefined && reader.type(lexemes[i - 1]).kinds & NameList.Country && !(board.cues[i - 2] & Cue.NamePart)) board.put({ first: i - 1, end: i, type: 'GPE', certainty: 0.9, why: 'in a list of names' });
    return;
  }
}

/** Whether a word goes on a listed name, or a body's that no head word has closed: "Saint Lucia", "Burt Lewis Foods". */
function isInName(board: NameBoard, i: number): boolean {
  if (/^(?:saint|st\.?|san|santa)$/.test(board.document.tokens.lexemes[i - 1].lower)) return true;
  const owner = board.at(i);
  if (owner === undefined || owner.first === i || owner.type === 'PERSON') return false;
  if (owner.why === 'in a list of names') return true;
  for (let k = owner.first; k < i; k++) if (board.cues[k] & (Cue.Head | Cue.Generic)) return false;
  return owner.type === 'ORG';
}
