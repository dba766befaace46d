/** Takes off the board what is no name: generic words, titles alone, days and months, and unsure words of title-case headlines. */
import { TAGS } from '../document';
import { GENERIC, NAMED_BODIES, NO_NAMES } from './cueWords';
import type { Name, NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';
import { TITLES } from './titles';

/** A lone word that the dictionary knows as an ordinary one is a name only where the model is this sure. */
const SURE = 0.9;
const PRP = TAGS.indexOf('PRP');

/** Removes names that are none. */
export function readNoNames(board: NameBoard, reader: NameReader): void {
  const { tokens } = board.document;
  for (const name of board.all()) if (isNone(name)) board.remove(name);

  function isNone({ first, end, certainty, why }: Name): boolean {
    if (isTicker(first, end) || isOffice(first, end) || (end - first === 1 && (NO_NAMES.has(tokens.lexemes[first].lower) || tokens.lexemes[end]?.text.startsWith('$')))) return true;
    if (why.endsWith('in the name') || isNamedBody(first, end)) return /^memorandum of understanding$/.test(wordsOf(first, end));
    let generic = true;
    for (let i = first; i < end; i++) generic &&= isGeneric(i);
    if (generic && !why.startsWith('short for')) return true;
    if (end - first > 1) return false;
    const type = reader.type(tokens.lexemes[first]);
    if (tokens.tags[first] === PRP) return true;
    return type.common && certainty < SURE && why === 'name model';
  }

  function wordsOf(first: number, end: number): string {
    let words = tokens.lexemes[first].lower;
    for (let i = first + 1; i < end && i < first + 6; i++) words += ` ${tokens.lexemes[i].lower}`;
    return words;
  }

  function isNamedBody(first: number, end: number): boolean {
    return NAMED_BODIES.has(wordsOf(first, end));
  }

  /** "(OSE: NLGT)": both sides of the colon. */
  function isTicker(first: number, end: number): boolean {
    if (end - first !== 1) return false;
    const text = (i: number): string => tokens.lexemes[i]?.text ?? '';
    return (text(first - 1) === '(' && text(end) === ':') || (text(first - 1) === ':' && text(end) === ')' && text(first) === text(first).toUpperCase());
  }

  /** "Ministers of Water": an office and what it is for. */
  function isOffice(first: number, end: number): boolean {
    return end - first > 2 && TITLES.has(tokens.lexemes[first].lower) && /^(?:of|for)$/.test(tokens.lexemes[first + 1].lower) && !GENERIC.has(tokens.lexemes[end - 1].lower);
  }

  function isGeneric(i: number): boolean {
    const { lower } = tokens.lexemes[i];
    return GENERIC.has(lower) || TITLES.has(lower) || /^(?:of|and|the|for|&|on|in|to)$/.test(lower);
  }
}
