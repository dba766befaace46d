/** What the name model knows of a word by its spelling alone: computed once a spelling, then shared by all its tokens. */
import { NameList } from '../../model/gazetteer';
import { hashOf } from '../../model/hash';
import type { Model } from '../../model/model';
import { LexemeFlag, TAGS, type Lexeme } from '../document';
import { shapeOf, wordClassOf } from '../tags/wordTypes';

/** Where a word stands as seen from the word that is being labelled: the window of five, then the run of capitalised words that holds it. */
export const Slot = { Before2: 0, Before: 1, Current: 2, Next: 3, Next2: 4, RunFirst: 5, RunLast: 6, BeforeRun: 7, AfterRun: 8 } as const;
export const SLOTS = 9;

/** Words that can stand inside a name between capitalised words. */
const CONNECTORS = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'del', 'der', 'van', 'von', 'al', 'bin', 'ibn', 'el', 'di', 'da', 'dos', 'du', 'des', '&', 'on', 'in', 'to', "'s", '’s', 'y', 'e']);
/** Small words that start a family name. */
export const PARTICLES = new Set(['al', 'bin', 'ibn', 'van', 'von', 'de', 'der', 'den', 'la', 'di', 'da', 'del', 'dos', 'du', 'ter', 'ten', 'el', 'abu', 'bint', 'ben', 'ap']);

/** Of these, the ones before a parent's name; what stands before them is a given name, though it be a title: "Sultan bin Nasser". */
export const PARENTAGE = /^(?:bin|ibn|bint)$/;

/** Coarse outlines of a word in context features. */
export const Shape = { Edge: 0, Lower: 1, Connector: 2, Title: 3, Caps: 4, Initial: 5, Mixed: 6, Dotted: 7, Hyphen: 8, Number: 9, Comma: 10, Quote: 11, Bracket: 12, Other: 13, CapsDigit: 14, Possessive: 15 } as const;
export const SHAPES = 16;

export interface NameType {
  readonly lexeme: Lexeme;
  /** A row of label scores for each slot. */
  readonly scores: Int16Array;
  readonly shape: number;
  readonly wordClass: number;
  /** Bits of {@link NameList}. */
  readonly kinds: number;
  /** {@link kinds} in 32 classes. */
  readonly kindClass: number;
  /** May start a name. */
  readonly nameLike: boolean;
  /** An ordinary English word when it is written small. */
  readonly common: boolean;
}

const NNP = TAGS.indexOf('NNP'), NNPS = TAGS.indexOf('NNPS');

/** Builds a word's type; `scores` are left to the caller. */
export function nameTypeOf(lexeme: Lexeme, model: Pick<Model, 'dictionary' | 'gazetteer'>, scores: Int16Array): NameType {
  const entry = model.dictionary.lookUp(lexeme.lower);
  const shape = shapeClass(lexeme);
  const kinds = shape === Shape.Lower || shape >= Shape.Number && shape !== Shape.CapsDigit ? 0 : model.gazetteer.kindsOf(lexeme.lower);
  return {
    lexeme, scores, shape, kinds, kindClass: kindClassOf(kinds), wordClass: wordClassOf(lexeme, entry),
    nameLike: isNameLike(lexeme),
    common: entry !== undefined && entry.tags.length > 0 && entry.tags[0] !== NNP && entry.tags[0] !== NNPS && !(kinds & ~NameList.FirstWord),
  };
}

/** Whether a word may start a name: it holds a capital letter. */
export function isNameLike({ text, flags }: Lexeme): boolean {
  return (flags & LexemeFlag.Word) !== 0 && /\p{Lu}/u.test(text);
}

function kindClassOf(kinds: number): number {
  return (kinds & NameList.GivenName ? 1 : 0) | (kinds & NameList.Surname ? 2 : 0) | (kinds & (NameList.Country | NameList.City | NameList.Region) ? 4 : 0)
    | (kinds & NameList.People ? 8 : 0) | (kinds & NameList.Organization ? 16 : 0);
}

function shapeClass({ text, lower, flags }: Lexeme): number {
  if (CONNECTORS.has(lower) && text === lower) return lower.startsWith("'") ? Shape.Possessive : Shape.Connector;
  if (flags & LexemeFlag.Word) {
    if (flags & LexemeFlag.Digit) return /\p{Lu}/u.test(text) ? Shape.CapsDigit : Shape.Number;
    if (text.includes('.')) return text.length === 2 ? Shape.Initial : Shape.Dotted;
    if (flags & LexemeFlag.AllCaps) return Shape.Caps;
    if (text.length === 1 && flags & LexemeFlag.Capitalised) return Shape.Initial;
    if (/\p{Lu}/u.test(text)) return text.includes('-') ? Shape.Hyphen : /^\p{Lu}\P{Lu}*$/u.test(text) ? Shape.Title : Shape.Mixed;
    return Shape.Lower;
  }
  if (flags & LexemeFlag.Digit) return Shape.Number;
  if (text === ',') return Shape.Comma;
  if (flags & (LexemeFlag.OpenQuote | LexemeFlag.CloseQuote)) return Shape.Quote;
  return text === '(' || text === ')' ? Shape.Bracket : Shape.Other;
}

/** The hashed features of a word for the word that sees it in `slot`. */
export function nameFeatures({ lexeme, kinds, kindClass, shape, common }: NameType, slot: number): number[] {
  const base = 1000 + slot * 32;
  const word = lexeme.flags & LexemeFlag.Digit ? lexeme.lower.replace(/[0-9]/g, '0') : lexeme.lower;
  const keys = [hashOf(word, base)];
  if (slot === Slot.Before2 || slot === Slot.Next2) return [...keys, hashOf(String(shape), base + 1)];
  keys.push(hashOf(`${common ? 'c' : ''}${shape}`, base + 1), hashOf(String(kinds & ~NameList.FirstWord), base + 2));
  if (slot === Slot.BeforeRun || slot === Slot.AfterRun) return keys;
  keys.push(hashOf(word.slice(-3), base + 3));
  if (slot !== Slot.Current) return keys;
  keys.push(hashOf(word.slice(-2), base + 4), hashOf(word.slice(-4), base + 5), hashOf(word.slice(0, 3), base + 6), hashOf(word.slice(0, 4), base + 7),
    hashOf(shapeOf(lexeme.text), base + 8), hashOf(`${shape}${common ? 'c' : ''}${kindClass}`, base + 9), hashOf('', base + 10), hashOf(word.slice(0, 2), base + 11));
  const hyphen = word.indexOf('-');
  if (hyphen > 0) keys.push(hashOf(word.slice(hyphen), base + 12), hashOf(word.slice(0, hyphen), base + 13));
  return keys;
}
