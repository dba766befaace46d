/** Splits a text into paragraphs: one a line, save where lines were cut to a width. */
import type { Span } from '../document';

/** A paragraph as far as its place goes. */
export interface Block extends Span {
  /** Whether an empty line, or the text's start, stands before it. */
  readonly apart: boolean;
}

/** Line breaks of all systems, and Unicode's own. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** The widths, in UTF-16 code units, to which mail and text programs cut lines. */
const NARROWEST = 40;
const WIDEST = 100;
/** Lines that break off in mid-sentence just where the next word would not fit: fewer are chance. */
const MIN_CUT_LINES = 2;
/** Of the lines that another follows, how many at least break off so, and of all lines, how many at most are too long for any width. */
const MIN_CUT_SHARE = 0.3;
const MAX_LONG_SHARE = 0.05;
/** Cutting leaves a line ragged by a hyphenated word's length at most. */
const RAGGED = 3;

const LIST_ITEM = /^(?:[•●○◦▪■–—·*-]\s|\(?(?:\d{1,3}|[ivx]{1,5}|[a-z])[.)]\s|\.\s)/i;

/** Whether words begin with a bullet or the number of a paragraph. */
export const isListItem = (words: string): boolean => LIST_ITEM.test(words.slice(0, 12));

/** Paragraphs in text order, without the white space around them; a text cut to a width has its lines joined again. */
export function splitParagraphs(text: string): readonly Block[] {
  const lines = splitLines(text);
  const width = cutWidth(text, lines);
  if (width === 0) return lines;
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    if (i > 0 && isCut(text, lines[i - 1], line, width)) blocks[blocks.length - 1] = { ...blocks[blocks.length - 1], end: line.end };
    else blocks.push(line);
  });
  return blocks;
}

/** Lines that hold more than white space. */
function splitLines(text: string): readonly Block[] {
  const lines: Block[] = [];
  let apart = true;
  const add = (from: number, to: number): void => {
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    const end = from + line.trimEnd().length;
    if (start < end) lines.push({ start, end, apart });
    apart = start >= end;
  };
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return lines;
}

/** The width to which a text's lines were cut, or 0 where they were not. */
function cutWidth(text: string, lines: readonly Block[]): number {
  let width = 0;
  let long = 0;
  for (const { start, end } of lines) {
    if (end - start > WIDEST) long++;
    else width = Math.max(width, end - start);
  }
  if (width < NARROWEST || long > lines.length * MAX_LONG_SHARE) return 0;
  let pairs = 0;
  let cut = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i].apart) continue;
    pairs++;
    if (/^\p{Ll}/u.test(text.slice(lines[i].start, lines[i].start + 2)) && isFull(text, lines[i - 1], lines[i], width)) cut++;
  }
  return cut >= MIN_CUT_LINES && cut >= pairs * MIN_CUT_SHARE ? width : 0;
}

/** Whether the line before `line` was cut, so that both belong to one paragraph. */
function isCut(text: string, before: Span, line: Block, width: number): boolean {
  if (line.apart || isListItem(text.slice(line.start, line.start + 12))) return false;
  if (isFull(text, before, line, width)) return true;
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)) && /[\p{L}\p{N},]$|[\p{L}\p{N}][-\u00ad]$/u.test(text.slice(before.end - 2, before.end));
}

/** Whether the next line's first word would not have fitted on the line. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const word = text.slice(next.start, Math.min(next.end, next.start + WIDEST)).search(/\s|$/);
  return line.end - line.start + 1 + word > width - RAGGED;
}
