/** One shared object for each spelling, with what its letters alone tell. */
import { LexemeFlag, type Lexeme } from '../document';

/** Beyond this many spellings the store starts afresh, so that a long-lived server does not grow without end. */
const CAPACITY = 1 << 15;

let store = new Map<string, Lexeme>();
/** Spellings met so far; 0 is the edge of a sentence. */
let met = 0;

/** Stands before the first and behind the last word of a sentence. */
export const EDGE_LEXEME: Lexeme = { number: 0, text: '', lower: '', flags: 0 };

/** The spellings met last, each at a place that its letters give: most words are found here, without a string being made of them. */
const recent = new Array<Lexeme | undefined>(CAPACITY).fill(undefined);

/** The hash of some letters, 0 for none, when one more follows. */
export const withLetter = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = withLetter(hash, text.charCodeAt(i));
  return hash;
}

/**
 * The lexeme of the characters `[start, end)` of a text.
 * @param hash theirs, where who asks has read them already
 */
export function lexemeAt(text: string, start: number, end: number, hash = hashOf(text, start, end)): Lexeme {
  const place = (hash ^ (hash >>> 14)) & (recent.length - 1);
  const last = recent[place];
  return last !== undefined && isAt(last.text, text, start, end) ? last : (recent[place] = lexemeOf(text.slice(start, end)));
}

function isAt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++) if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The lexeme of a spelling. */
export function lexemeOf(text: string): Lexeme {
  const known = store.get(text);
  if (known !== undefined) return known;
  if (store.size >= CAPACITY) {
    store = new Map();
    recent.fill(undefined);
  }
  // Engines keep a long slice as a window on its document, which would then live as long as the store.
  const spelling = text.length > 12 ? JSON.parse(JSON.stringify(text)) as string : text;
  const lexeme: Lexeme = { number: ++met, text: spelling, lower: spelling.toLowerCase().replaceAll('’', "'"), flags: flagsOf(spelling) };
  store.set(spelling, lexeme);
  return lexeme;
}

const OPENING = new Set(['"', "'", '“', '«', '‘', '‹', '„', '‚', '``', '`', "''"]);
const CLOSING = new Set(['"', "'", '”', '»', '’', '›', "''"]);

function flagsOf(text: string): number {
  let flags = 0;
  if (/\p{L}/u.test(text)) {
    flags |= LexemeFlag.Word;
    if (/^[^\p{L}]*\p{Lu}/u.test(text)) flags |= LexemeFlag.Capitalised;
    if (/\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text)) flags |= LexemeFlag.AllCaps;
  }
  if (/\p{Nd}/u.test(text)) flags |= LexemeFlag.Digit;
  if (!/[\p{L}\p{N}\p{Sc}]/u.test(text)) flags |= LexemeFlag.Punctuation;
  if (OPENING.has(text)) flags |= LexemeFlag.OpenQuote;
  if (CLOSING.has(text)) flags |= LexemeFlag.CloseQuote;
  if (/^(?:[.!?…。]+)$/u.test(text)) flags |= LexemeFlag.SentenceEnd;
  return flags;
}
