/** What the rules ask of a word's spelling, as bits: each set of words is asked once a spelling rather than at every token. */
import { LexemeFlag, type Lexeme } from '../document';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { BODY_NOUNS, COMPANY_ENDINGS, GENERIC, HEAD_TYPES, LEADING, NAMED_BODIES, NO_NAMES } from './cueWords';
import { AMBIGUOUS_TITLES, TITLES } from './titles';

export const Cue = {
  Title: 1,
  /** A title with or without its full stop. */
  DottedTitle: 2,
  /** A title with a capital that stands before names alone. */
  PersonTitle: 4,
  Head: 8,
  Leading: 16,
  CompanyEnding: 32,
  Generic: 64,
  BodyNoun: 128,
  /** The first word of a body whose name is made of generic words. */
  BodyStart: 256,
  /** A body's name with no other word. */
  LoneBody: 512,
  Ampersand: 1024,
  /** "al-Mandeb" */
  ArabicPart: 2048,
  /** May be one of the words of a name that begin with a capital, in a line of capitals too. */
  NamePart: 4096,
  /** Names nothing, alone or among its like. */
  Empty: 8192,
  /** Letters behind a person's name, or in capitals that name nothing. */
  NoName: 16384,
} as const;

/** In a line of capitals these join names as they do elsewhere. */
const SMALL_WORDS = new Set(['of', 'to', 'the', 'and', 'for', 'on', 'in', 'at', 'by', 'with', 'a', 'an', 'from']);
const BODY_STARTS: ReadonlySet<string> = new Set([...NAMED_BODIES].map((name) => name.split(' ')[0]));

const cues = new LexemeMemo(({ text, lower, flags }) => {
  const isCapital = (flags & LexemeFlag.Capitalised) !== 0, dottedTitle = TITLES.has(lower.replace(/\.$/, '')), arabicPart = /^(?:[ae]l|[ae][dnrsz])-\p{Lu}/u.test(text);
  return (TITLES.has(lower) ? Cue.Title : 0)
    | (dottedTitle ? Cue.DottedTitle : 0)
    | (dottedTitle && isCapital && !AMBIGUOUS_TITLES.has(lower.replace(/\.$/, '')) ? Cue.PersonTitle : 0)
    | (HEAD_TYPES.has(lower) ? Cue.Head : 0)
    | (LEADING.has(lower) ? Cue.Leading : 0)
    | (COMPANY_ENDINGS.has(lower) ? Cue.CompanyEnding : 0)
    | (GENERIC.has(lower) ? Cue.Generic : 0)
    | (BODY_NOUNS.has(lower) ? Cue.BodyNoun : 0)
    | (BODY_STARTS.has(lower) ? Cue.BodyStart : 0)
    | (NAMED_BODIES.has(lower) ? Cue.LoneBody : 0)
    | (NO_NAMES.has(lower) ? Cue.NoName : 0)
    | (text === '&' ? Cue.Ampersand : 0)
    | (arabicPart ? Cue.ArabicPart : 0)
    | ((isCapital || arabicPart) && !SMALL_WORDS.has(lower) ? Cue.NamePart : 0)
    | (GENERIC.has(lower) || dottedTitle || lower.length === 1 || !(flags & LexemeFlag.Word) || /^(?:of|and|the|for|&|on|in|to)$/.test(lower) ? Cue.Empty : 0);
}, 1 << 14);

/** The bits of {@link Cue} of a spelling. */
export const cuesOf = (lexeme: Lexeme): number => cues.of(lexeme);
