/** Splits paragraphs into sentences. */
import { LexemeFlag, type Sentence, type Structure, type Tokens } from '../document';
import { PREFIXES } from './abbreviations';

/** A longer run without a sentence end is no prose; cutting it keeps every later stage linear in the text. */
const LONGEST = 1000;

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const OPENERS = new Set((
  'the a an this that these those he she it we they i you his her its our their my there here in on at for from by with as after before during since while when where why how what who '
  + 'if although though because but and so yet or however moreover furthermore meanwhile also both each all many most some several no not nor both such under over according to today yesterday'
).split(' '));
const CALENDAR = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:[ecmp][sd]t|gmt|utc|bst|eastern|central|mountain|pacific|atlantic|local)$/;
const CLOCK = new Set(['a.m.', 'p.m.', 'a.m', 'p.m']);
const CLOSERS = new Set([')', ']', '}']);
const ENUMERATORS = /^(?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,5})$/u;

/** Splits every paragraph into sentences; a dateline at the head of a paragraph is one of its own. Every token is in exactly one. */
export function splitSentences(structure: Structure, tokens: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const datelineEnds = new Set(structure.sections.filter((section) => section.kind === 'dateline').map((section) => section.end));
  let first = 0;
  structure.paragraphs.forEach((paragraph, index) => {
    let end = first;
    while (end < tokens.length && tokens.starts[end] < paragraph.end) end++;
    while (first < end) {
      const stop = sentenceEnd(tokens, first, end, datelineEnds);
      sentences.push({ start: tokens.starts[first], end: tokens.ends[stop - 1], firstToken: first, endToken: stop, paragraph: index });
      first = stop;
    }
  });
  return sentences;
}

/** One past the last token of the sentence that starts at `first`, in a paragraph whose tokens end at `end`. */
function sentenceEnd(tokens: Tokens, first: number, end: number, datelineEnds: ReadonlySet<number>): number {
  for (let i = first; i < end; i++) {
    if (datelineEnds.size > 0 && datelineEnds.has(tokens.ends[i])) return i + 1;
    if (i - first >= LONGEST) return i + 1;
    const { flags, lower } = tokens.lexemes[i];
    const terminal = (flags & LexemeFlag.SentenceEnd) !== 0;
    if (!terminal && !(flags & LexemeFlag.Word && lower.charCodeAt(lower.length - 1) === 0x2e)) continue;
    if (terminal && i === first + 1 && lower === '.' && ENUMERATORS.test(tokens.lexemes[first].text)) continue;
    const next = afterClosers(tokens, i + 1, end);
    if (next === end || (terminal ? opensAfterStop(tokens, i, next) : next === i + 1 && opensAfterAbbreviation(tokens, i))) return next;
  }
  return end;
}

/** Skips quotation marks and brackets that close right behind a full stop. */
function afterClosers(tokens: Tokens, i: number, end: number): number {
  while (i < end && tokens.starts[i] === tokens.ends[i - 1]
    && (tokens.lexemes[i].flags & LexemeFlag.CloseQuote || CLOSERS.has(tokens.lexemes[i].text) || tokens.lexemes[i].flags & LexemeFlag.SentenceEnd)) i++;
  return i;
}

/** Whether the token at `next` can open a sentence after the full stop, question or exclamation mark at `stop`. */
function opensAfterStop(tokens: Tokens, stop: number, next: number): boolean {
  const { flags, text } = tokens.lexemes[next];
  if (flags & LexemeFlag.Capitalised) return true;
  if (flags & LexemeFlag.Word) return !hasCase(text) || (flags & LexemeFlag.Digit) !== 0;
  if (flags & LexemeFlag.Digit) return tokens.lexemes[stop].text.length === 1;
  if (!(flags & LexemeFlag.Punctuation)) return true;
  if (!(flags & LexemeFlag.OpenQuote) && text !== '(' && text !== '[' && text !== '•') return false;
  const inner = tokens.lexemes[next + 1]?.flags ?? 0;
  return (inner & (LexemeFlag.Capitalised | LexemeFlag.Digit)) !== 0 || !(inner & LexemeFlag.Word);
}

/** Whether a sentence opens after the abbreviation at `i`, whose full stop then ends the one before as well. */
function opensAfterAbbreviation(tokens: Tokens, i: number): boolean {
  const { text, lower } = tokens.lexemes[i];
  if (PREFIXES.has(text.slice(0, -1)) || text.length === 2) return false;
  const next = tokens.lexemes[i + 1];
  if (!(next.flags & LexemeFlag.Capitalised)) return false;
  if (OPENERS.has(next.lower)) return true;
  return CLOCK.has(lower) && !CALENDAR.test(next.lower);
}

/** Whether a script tells capitals from small letters: Chinese and Arabic open sentences with any letter. */
const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
