/** Takes off the board what is no name: generic words, titles alone, days and months, and unsure words of title-case headlines. */
import { TAGS } from '../document';
import { GENERIC } from './cueWords';
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
    let generic = true;
    for (let i = first; i < end; i++) generic &&= isGeneric(i);
    if (generic && !why.startsWith('short for')) return true;
    if (end - first > 1) return false;
    const type = reader.type(tokens.lexemes[first]);
    if (tokens.tags[first] === PRP) return true;
    return type.common && certainty < SURE && why === 'name model';
  }

  function isGeneric(i: number): boolean {
    const { lower } = tokens.lexemes[i];
    return GENERIC.has(lower) || TITLES.has(lower) || /^(?:of|and|the|for|&|on|in|to)$/.test(lower);
  }
}
