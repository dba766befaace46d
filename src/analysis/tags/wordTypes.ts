/** What the tagger knows of a word by its spelling alone: computed once a spelling, then shared by all its tokens. */
import { CLASS_COUNT, type DictionaryEntry } from '../../model/dictionary';
import { hashOf } from '../../model/hash';
import { LexemeFlag, TAGS, type Lexeme } from '../document';

/** Where a word stands as seen from the word that is being tagged: two before, one before, the word, one after, two after. */
export const SLOTS = 5;
export const CURRENT_SLOT = 2;

/** Classes of words that are in no dictionary, from their ending and capitals; the classes of known words start behind them. */
const UNKNOWN_CLASSES = ['ing', 'ed', 's', 'ly', 'tion', 'al'] as const;
export const FIRST_TAG_CLASS = 2 * UNKNOWN_CLASSES.length + 6;
export const FIRST_WORD_CLASS = FIRST_TAG_CLASS + TAGS.length;
export const WORD_CLASSES_LEFT = CLASS_COUNT - FIRST_WORD_CLASS;

/** The class of a word in context features. */
export function wordClassOf(lexeme: Lexeme, entry: DictionaryEntry | undefined): number {
  if (entry !== undefined) return entry.wordClass;
  const { flags, lower } = lexeme;
  if (!(flags & LexemeFlag.Word)) return flags & LexemeFlag.Digit ? 1 : 2;
  if (flags & LexemeFlag.Digit) return 3;
  const capital = flags & LexemeFlag.Capitalised ? 1 : 0;
  const ending = UNKNOWN_CLASSES.findIndex((suffix) => lower.endsWith(suffix));
  return 4 + capital * (UNKNOWN_CLASSES.length + 1) + ending + 1;
}

/** The outline of a spelling: "Xx", "XX", "x-X", "d.d", runs written once. */
export function shapeOf(text: string): string {
  let shape = '';
  for (let i = 0; i < text.length && shape.length < 8; i++) {
    const char = text[i];
    const mark = char >= '0' && char <= '9' ? 'd' : char === char.toLowerCase() ? (char === char.toUpperCase() ? char : 'x') : 'X';
    if (mark !== shape[shape.length - 1]) shape += mark;
  }
  return shape;
}

/** The hashed features of a spelling for the word that sees it in `slot`. */
export function tagFeatures(lexeme: Lexeme, slot: number): number[] {
  const base = slot * 16;
  const word = lexeme.flags & LexemeFlag.Digit ? lexeme.lower.replace(/[0-9]/g, '0') : lexeme.lower;
  const keys = [hashOf(word, base)];
  if (slot === 0 || slot === SLOTS - 1) return keys;
  const shape = shapeOf(lexeme.text);
  keys.push(hashOf(shape, base + 1), hashOf(word.slice(-3), base + 2));
  if (slot !== CURRENT_SLOT) return keys;
  keys.push(hashOf(word.slice(-1), base + 3), hashOf(word.slice(-2), base + 4), hashOf(word.slice(-4), base + 5), hashOf(word[0], base + 6),
    hashOf(word.slice(0, 2), base + 7), hashOf(word.slice(0, 3), base + 8), hashOf(shape + word.slice(-2), base + 9), hashOf('', base + 10));
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) keys.push(hashOf(word.slice(hyphen + 1), base + 11), hashOf(word.slice(0, hyphen), base + 12));
  return keys;
}

/** The features that pair small numbers: earlier tags and classes of words near by. Sizes are in the order of {@link tagContexts}. */
const T = TAGS.length + 1, C = CLASS_COUNT;
export const TAG_CONTEXT_SIZES = [T * T, T * C, C * C, T * C, C * C, 2 * C] as const;
/** The tag before the first of a sentence. */
export const NO_TAG: number = TAGS.length;

/**
 * The keys of the context features of a word.
 * @param keys is filled
 * @param c0 class of the word; `next` and `afterNext` those of the two words behind it
 */
export function tagContexts(keys: Uint32Array | number[], tag2: number, tag1: number, c0: number, next: number, afterNext: number): void {
  keys[0] = tag2 * T + tag1;
  keys[1] = tag1 * C + c0;
  keys[2] = c0 * C + next;
  keys[3] = tag1 * C + next;
  keys[4] = next * C + afterNext;
  keys[5] = (tag1 === NO_TAG ? C : 0) + c0;
}
