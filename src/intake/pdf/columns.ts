/** The order in which people read a page: one column after the other, where it has several. */
import { inRows, joined, type Line } from './lines';

/** Rows of one column, or of the whole width of a page, from the top: each is one line, or several that stand side by side as the cells of a table do. */
export interface Region {
  readonly rows: readonly (readonly Line[])[];
  /** Where the column begins and ends. */
  readonly left: number;
  readonly right: number;
}

/** Lines that a column has at least. */
const FEWEST = 3;
/** UTF-16 code units that rows of a column have on average; the cells of tables have fewer. */
const PROSE = 18;
/** A bullet or a number before an item, or a label. */
const LABEL = /^[^\p{L}\p{N}]{1,3}$|^\(?[\p{L}\p{N}]{1,3}[.)]$|:$/u;
/** Parts of a line's size. */
const GUTTER = 0.6;
const SAME_EDGE = 0.4;
const LABEL_GAP = 5;
const FIRST_INDENT = 3;
const STRETCHED = 2.5;
const STRETCHED_IN_COLUMN = 6;
/** Column edges that are tried at most. */
const MOST_EDGES = 12;
/** Parts of the distance from row to row. */
const LARGER_GAP = 1.3;
const COLUMN_END = 3;

/** The regions of a page in the order of reading. */
export function readingOrder(lines: readonly Line[]): Region[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  return sorted.length === 0 ? [] : split(sorted, { ...widthOf(sorted), isColumn: false }).filter(({ lines: [first] }) => first !== undefined).map(regionOf);
}

interface Column {
  readonly left: number;
  readonly right: number;
  /** Whether it stands beside another one. */
  readonly isColumn: boolean;
}

interface Part extends Column {
  readonly lines: readonly Line[];
}

const widthOf = (lines: readonly Line[]): { left: number; right: number } => ({ left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...lines.map(({ right }) => right)) });

function split(lines: readonly Line[], column: Column): Part[] {
  for (const edge of columnEdges(lines)) {
    const band = columnsAt(lines, edge);
    if (!band) continue;
    const inside = lines.slice(band.start, band.end);
    const isRight = (line: Line): boolean => line.left >= edge - SAME_EDGE * line.size;
    const columns = [inside.filter((line) => !isRight(line)), inside.filter(isRight)];
    return [
      ...split(lines.slice(0, band.start), column),
      ...columns.flatMap((part) => split(part, { ...widthOf(part), isColumn: true })),
      ...split(lines.slice(band.end), column),
    ];
  }
  return [{ ...column, lines }];
}

/** Places at which several lines begin, but for the leftmost: those of most lines first. */
function columnEdges(lines: readonly Line[]): number[] {
  const edges: { readonly x: number; count: number }[] = [];
  for (const { left, size } of [...lines].sort((a, b) => a.left - b.left)) {
    const last = edges.at(-1);
    if (last && left - last.x < SAME_EDGE * size) last.count++;
    else edges.push({ x: left, count: 1 });
  }
  return edges.slice(1).filter(({ count }) => count >= FEWEST).sort((a, b) => b.count - a.count).slice(0, MOST_EDGES).map(({ x }) => x);
}

/** The longest run of lines that no line crosses the edge in, where both sides hold prose; null where there is none. */
function columnsAt(lines: readonly Line[], edge: number): { readonly start: number; readonly end: number } | null {
  const side = ({ left, right, size }: Line): number => (left >= edge - SAME_EDGE * size ? 1 : right <= edge - GUTTER * size ? -1 : 0);
  let best: { start: number; end: number } | null = null;
  for (let start = 0; start < lines.length; start++) {
    if (side(lines[start]) === 0) continue;
    let end = start;
    while (end < lines.length && side(lines[end]) !== 0) end++;
    const band = trimmed(lines, start, end, side);
    if (band && (!best || band.end - band.start > best.end - best.start)) best = band;
    start = end;
  }
  return best;
}

/** A run without what stands alone above or below its columns; null where these are no columns of prose. */
function trimmed(lines: readonly Line[], from: number, to: number, side: (line: Line) => number): { start: number; end: number } | null {
  const sideOf = (which: number, start: number, end: number): Line[] => lines.slice(start, end).filter((line) => side(line) === which);
  const gap = usualGap(sideOf(-1, from, to));
  const [left, right] = [sideOf(-1, from, to), sideOf(1, from, to)];
  if (left.length < FEWEST || right.length < FEWEST) return null;
  const [top, bottom] = [Math.max(left[0].y, right[0].y), Math.min(left[left.length - 1].y, right[right.length - 1].y)];
  let [start, end] = [from, to];
  // A heading above the columns, or a line below them, stands on one side alone, behind a gap. A column may also be the longer one.
  for (let i = from; i < to && lines[i].y < top; i++) {
    const next = lines.slice(i + 1, to).find((line) => side(line) === side(lines[i]));
    if (!next || next.y - lines[i].y > (from > 0 ? LARGER_GAP : COLUMN_END) * gap) start = i + 1;
  }
  for (let i = to - 1; i >= start && lines[i].y > bottom; i--) {
    const before = lines.slice(start, i).reverse().find((line) => side(line) === side(lines[i]));
    if (!before || lines[i].y - before.y > (to < lines.length ? LARGER_GAP : COLUMN_END) * gap) end = i;
  }
  const isProse = (column: readonly Line[]): boolean => column.length >= FEWEST && column.reduce((sum, { text }) => sum + text.length, 0) >= PROSE * inRows(column).length;
  return isProse(sideOf(-1, start, end)) && isProse(sideOf(1, start, end)) && top < bottom ? { start, end } : null;
}

/** From row to row of a column. */
function usualGap(column: readonly Line[]): number {
  const rows = inRows(column);
  const gaps = rows.slice(1).map((row, i) => row[0].y - rows[i][0].y).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? Infinity;
}

/** A part row by row. A label belongs to what follows it, and so do words of a line that was stretched to the width of the column. */
function regionOf({ lines, left, right, isColumn }: Part): Region {
  const rows = inRows(lines).map((row) => {
    const isWide = row[0].left - left < FIRST_INDENT * row[0].size && right - row[row.length - 1].right < SAME_EDGE * row[0].size;
    const isStretched = isWide && row.every((line, i) => i === 0 || line.left - row[i - 1].right < (isColumn ? STRETCHED_IN_COLUMN : STRETCHED) * line.size);
    if (isStretched) return [joined(row, ' ')];
    return row.reduce<Line[]>((cells, line) => {
      const before = cells.at(-1);
      if (before && line.left - before.right < LABEL_GAP * line.size && LABEL.test(before.text)) cells[cells.length - 1] = joined([before, line], ' ');
      else cells.push(line);
      return cells;
    }, []);
  });
  return { rows, left, right };
}
