/** Clean Up: takes out of a copied text what is not the release's own, and changes none of its words. */
import type { Span } from '../analysis/document';
import { splitParagraphs } from '../analysis/structure/paragraphs';
import { singleSpaced } from '../analysis/singleSpaced';
import { Hyphenation } from './hyphenation';
import { isLeftover } from './leftovers';

/** What takes the place of a piece of text. Offsets are UTF-16 code units, the end exclusive. */
export interface Change extends Span {
  readonly text: '' | ' ';
}

export interface CleanUp {
  /** In text order; none overlap. */
  readonly changes: readonly Change[];
  /** How many lines of web pages go. */
  readonly leftovers: number;
  /** How many line breaks within paragraphs go, those behind a hyphen included. */
  readonly joined: number;
}

/** A line: its words without the white space around them, empty where there are none, and where the next line begins. */
interface Line extends Span {
  readonly from: number;
  /** Where the line's break begins, and where the next line does. */
  readonly breakAt: number;
  readonly next: number;
  readonly kind: 'words' | 'leftover' | 'blank';
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const SOFT_HYPHEN = '\u00ad';
/** UTF-16 code units of a line that are looked at. */
const LOOKED_AT = 60;

/** What to change so that leftovers of web pages, soft line breaks, hyphenation and needless white space are gone. Takes any string, and time linear in it. */
export function cleanUp(text: string): CleanUp {
  const lines = linesOf(text);
  const kept = lines.filter(({ kind }) => kind === 'words');
  if (kept.length === 0) return { changes: [], leftovers: 0, joined: 0 };
  const joins = joinedLines(text, lines);
  const changes: Change[] = [];
  const drop = (start: number, end: number): void => void (start < end && changes.push({ start, end, text: '' }));
  let hyphenation: Hyphenation | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line.kind === 'words') {
      if (joins.has(i)) changes.push(joint(text, line, lines[i + 1], () => (hyphenation ??= new Hyphenation(text))));
      else drop(line.end, line.breakAt);
      continue;
    }
    const first = i;
    while (i + 1 < lines.length && lines[i + 1].kind !== 'words') i++;
    const { next } = lines[i];
    // One empty line stays, but not at the edges of the text; where a leftover alone stood between two lines, none comes.
    const blank = first === 0 || i === lines.length - 1 ? undefined : lines.slice(first, i + 1).find(({ kind }) => kind === 'blank');
    drop(line.from, blank ? blank.breakAt : next);
    if (blank) drop(blank.next, next);
  }
  return { changes, leftovers: lines.filter(({ kind }) => kind === 'leftover').length, joined: joins.size };
}

/** The lines of a text that a web page left in it, without the white space around them. */
export const leftoversOf = (text: string): Span[] => linesOf(text).filter(({ kind }) => kind === 'leftover').map(({ start, end }) => ({ start, end }));

/** A text with changes made. */
export function changed(text: string, changes: readonly Change[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text: instead } of changes) {
    result += text.slice(at, start) + instead;
    at = end;
  }
  return result + text.slice(at);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const add = (from: number, breakAt: number, next: number): void => {
    const line = text.slice(from, breakAt);
    const words = line.trim();
    const start = words === '' ? from : from + line.length - line.trimStart().length;
    const kind = words === '' ? 'blank' : isLeftover(singleSpaced(words)) ? 'leftover' : 'words';
    lines.push({ from, start, end: start + words.length, breakAt, next, kind });
  };
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    add(from, index, index + mark.length);
    from = index + mark.length;
  }
  if (from < text.length) add(from, text.length, text.length);
  return lines;
}

/** The lines that belong to one paragraph with the line after them. */
function joinedLines(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const joined = new Set<number>();
  const paragraphs = splitParagraphs(text);
  let p = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    while (p < paragraphs.length && paragraphs[p].end <= lines[i].start) p++;
    if (p < paragraphs.length && lines[i].kind === 'words' && lines[i + 1].kind === 'words' && lines[i + 1].start < paragraphs[p].end) joined.add(i);
  }
  return joined;
}

/** What takes the place of the break between two lines: a space, or nothing at a hyphen, which goes where it only parted a word. */
function joint(text: string, { start, end }: Line, next: Line, hyphenation: () => Hyphenation): Change {
  const before = text.slice(Math.max(start, end - LOOKED_AT), end);
  if (before.endsWith(SOFT_HYPHEN)) return { start: end - 1, end: next.start, text: '' };
  // A dash between spaces is no hyphen.
  if (!/[\p{L}\p{N}]-$/u.test(before)) return { start: end, end: next.start, text: ' ' };
  const isSoft = hyphenation().isSoft(before, text.slice(next.start, next.start + LOOKED_AT));
  return { start: isSoft ? end - 1 : end, end: next.start, text: '' };
}
