/** What the rules ask of a word's spelling, as bits: each set of words is asked once a spelling, not by each rule at every token. */
import { LexemeFlag, type Lexeme } from '../document';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { BODY_NOUNS, COMPANY_ENDINGS, GENERIC, HEAD_TYPES, LEADING, NAMED_BODIES, NO_NAMES } from './cueWords';
import { isNameLike } from './nameTypes';
import { AMBIGUOUS_TITLES, CALLINGS, TITLES } from './titles';

export const Cue = {
  Capital: 1 << 0,
  /** Holds a capital. */
  NameLike: 1 << 1,
  /** May be one of the words of a name that begin with a capital, in a line of capitals too. */
  NamePart: 1 << 2,
  /** A {@link NamePart} that may be the head of a name. */
  NameHead: 1 << 3,
  /** "al-Mandeb" */
  ArabicPart: 1 << 4,
  /** Letters that may be short for a name. */
  Acronym: 1 << 5,
  Title: 1 << 6,
  /** A title with or without its full stop. */
  DottedTitle: 1 << 7,
  /** A title with a capital that stands before names alone. */
  PersonTitle: 1 << 8,
  Head: 1 << 9,
  Leading: 1 << 10,
  CompanyEnding: 1 << 11,
  BodyNoun: 1 << 12,
  /** The first word of a body whose name is made of generic words. */
  BodyStart: 1 << 13,
  /** A body's name with no other word. */
  LoneBody: 1 << 14,
  Generic: 1 << 15,
  /** Names nothing, alone or among its like. */
  Empty: 1 << 16,
  /** Letters behind a person's name, or in capitals that name nothing. */
  NoName: 1 << 17,
  Ampersand: 1 << 18,
  OpenQuote: 1 << 19,
  /** Parts the steps of the way to a page: "Home > News". */
  PathMark: 1 << 20,
  /** What somebody does, in small letters: "author". */
  Calling: 1 << 21,
} as const;

/** In a line of capitals these join names as they do elsewhere. */
const SMALL_WORDS = new Set(['of', 'to', 'the', 'and', 'for', 'on', 'in', 'at', 'by', 'with', 'a', 'an', 'from']);
const BODY_STARTS: ReadonlySet<string> = new Set([...NAMED_BODIES].map((name) => name.split(' ')[0]));

const cues = new LexemeMemo((lexeme) => {
  const { text, lower, flags } = lexeme;
  const plain = lower.replace(/\.$/, '');
  const isCapital = (flags & LexemeFlag.Capitalised) !== 0, isTitle = TITLES.has(plain), isArabic = /^(?:[ae]l|[ae][dnrsz])-\p{Lu}/u.test(text);
  const isPart = (isCapital || isArabic) && !SMALL_WORDS.has(lower), heads = HEAD_TYPES.has(lower) || LEADING.has(lower) || COMPANY_ENDINGS.has(lower);
  return (isCapital ? Cue.Capital : 0)
    | (isNameLike(lexeme) ? Cue.NameLike : 0)
    | (isPart ? Cue.NamePart : 0)
    | (isPart && heads ? Cue.NameHead : 0)
    | (isArabic ? Cue.ArabicPart : 0)
    | (flags & LexemeFlag.Word && text.length <= 10 && /^\p{Lu}.*\p{Lu}/u.test(text) ? Cue.Acronym : 0)
    | (TITLES.has(lower) ? Cue.Title : 0)
    | (isTitle ? Cue.DottedTitle : 0)
    | (isTitle && isCapital && !AMBIGUOUS_TITLES.has(plain) ? Cue.PersonTitle : 0)
    | (HEAD_TYPES.has(lower) ? Cue.Head : 0)
    | (LEADING.has(lower) ? Cue.Leading : 0)
    | (COMPANY_ENDINGS.has(lower) ? Cue.CompanyEnding : 0)
    | (BODY_NOUNS.has(lower) ? Cue.BodyNoun : 0)
    | (BODY_STARTS.has(lower) ? Cue.BodyStart : 0)
    | (NAMED_BODIES.has(lower) ? Cue.LoneBody : 0)
    | (GENERIC.has(lower) ? Cue.Generic : 0)
    | (GENERIC.has(lower) || isTitle || lower.length === 1 || !(flags & LexemeFlag.Word) || /^(?:of|and|the|for|&|on|in|to)$/.test(lower) ? Cue.Empty : 0)
    | (NO_NAMES.has(lower) ? Cue.NoName : 0)
    | (text === '&' ? Cue.Ampersand : 0)
    | (flags & LexemeFlag.OpenQuote ? Cue.OpenQuote : 0)
    | (/^[>»›]$/.test(text) ? Cue.PathMark : 0)
    | (CALLINGS.has(text) ? Cue.Calling : 0);
}, 1 << 14);

/** The bits of {@link Cue} of a spelling. */
export const cuesOf = (lexeme: Lexeme): number => cues.of(lexeme);
