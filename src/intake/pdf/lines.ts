/** Lines of a page, from its pieces. */
import type { Piece } from './pieces';

/** A line, or a part of one between wide gaps. Lengths are in points. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  /** Null where it has several. */
  readonly font: string | null;
  /** Whether it begins with a raised mark, as a note at the foot of a page does. */
  readonly isMarked: boolean;
}

/** Parts of a piece's size. */
const SAME_LINE = 0.45;
const SPACE = 0.13;
const WIDE_GAP = 0.8;
const SMALL = 0.82;
const RAISED = 0.15;

const NOTE_MARK = /^(?:\(?\d{1,3}\)?|\[\d{1,3}\]|[*†‡§¶]{1,3})(?:\s?,\s?\d{1,3}){0,9}$/;
const UNIT = /(?:^|[\s\d])(?:[kcmd]?m|ft|in|mi)$/;

/** Pieces on one baseline and near to one another, from the top. Columns side by side give lines of their own. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: { y: number; size: number; readonly pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (!row || piece.y - row.y > SAME_LINE * Math.max(piece.size, row.size)) rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    else {
      row.pieces.push(piece);
      // Raised marks come first: the larger letters say where the line is.
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    }
  }
  return rows.flatMap((row) => parted(row.pieces.sort((a, b) => a.x - b.x)).map(lineOf));
}

/** Lines by the rows that they stand in, from the top, and from left to right in each. */
export function inRows(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && line.y - row[0].y <= SAME_LINE * Math.max(line.size, row[0].size)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** Joins lines that stand side by side into one; `gap` is what goes between them. */
export const joined = (lines: readonly Line[], gap: string): Line => ({
  text: lines.map(({ text }) => text).join(gap),
  left: lines[0].left,
  right: lines[lines.length - 1].right,
  y: lines[0].y,
  size: Math.max(...lines.map(({ size }) => size)),
  font: lines.every(({ font }) => font === lines[0].font) ? lines[0].font : null,
  isMarked: lines[0].isMarked,
});

function parted(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let right = -Infinity;
  for (const piece of pieces) {
    if (piece.x - right > WIDE_GAP * piece.size) {
      parts.push([piece]);
      right = piece.x + piece.width;
    } else {
      parts[parts.length - 1].push(piece);
      right = Math.max(right, piece.x + piece.width);
    }
  }
  return parts;
}

function lineOf(pieces: readonly Piece[]): Line {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const size = [...letters].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
  const { y } = pieces.find((piece) => piece.size === size)!;
  let text = '';
  let end: Piece | null = null;
  let isMarked = false;
  for (const piece of pieces) {
    const isMark = piece.size < SMALL * size && y - piece.y > RAISED * size && NOTE_MARK.test(piece.text.trim());
    isMarked ||= isMark && end === null;
    // A mark at the beginning of a line is that of the note itself.
    const words = !isMark ? piece.text : end === null ? `${piece.text} ` : raised(text, piece.text.trim());
    const isApart = end !== null && (end.isSpaced || piece.x - (end.x + end.width) > SPACE * size);
    text += isApart && words !== '' && !/\s$/.test(text) ? ` ${words}` : words;
    end = piece;
  }
  const last = pieces.reduce((most, piece) => (piece.x + piece.width > most.x + most.width ? piece : most));
  const isOneFont = pieces.every(({ font }) => font === pieces[0].font);
  return { text: text.replace(/\s+/g, ' ').trim(), left: pieces[0].x, right: last.x + last.width, y, size, font: isOneFont ? pieces[0].font : null, isMarked };
}

/** Raised numbers are left out but behind a unit: "12 km²". */
const raised = (before: string, mark: string): string => (UNIT.test(before.slice(-4)) ? { 2: '²', 3: '³' }[mark] ?? '' : '');
