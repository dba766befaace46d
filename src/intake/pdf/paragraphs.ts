/** Paragraphs, from the lines of a text in the order of reading. */
import { Hyphenation } from '../hyphenation';
import type { Region } from './columns';
import { joined, type Line } from './lines';

/** Parts of a line's size. */
const INDENT = 0.7;
const MORE_GAP = 0.22;
const CHARACTER = 0.5;
const NEAR_CELLS = 3;
/** Parts of another line's size, or of a column's width. */
const SAME_SIZE = 0.06;
const LARGE = 1.12;
const SHORT = 0.25;
/** Lines are this near in half of the text, where nothing says more. */
const USUAL_LEADING = 1.25;
const LEADING_SHARE = 0.2;

const BULLET = /^(?:[•‣▪●○◦■□➢➤✓\u00b7\uf0b7\uf0a7\uf0d8]|[-–—*o](?=\s))\s*/;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])\s/;
const SENTENCE_END = /[.!?:;…]["'”’»)\]]{0,3}$/;
const SOFT_HYPHEN = '\u00ad';

interface Placed extends Line {
  readonly region: Region;
  /** Whether it is a row of a table. */
  readonly isRow: boolean;
}

interface Paragraph {
  readonly lines: Placed[];
  readonly kind: 'text' | 'item' | 'row';
}

/** The text of regions in the order of reading: paragraphs with empty lines between them, items of lists and rows of tables on lines of their own. */
export function paragraphsOf(regions: readonly Region[], textSize: number): string {
  const lines = regions.flatMap(placed);
  const leading = usualLeading(lines, textSize);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && continues(paragraph, line, leading, textSize)) paragraph.lines.push(line);
    else paragraphs.push({ lines: [line], kind: line.isRow ? 'row' : BULLET.test(line.text) || NUMBER.test(line.text) ? 'item' : 'text' });
  }
  const hyphenation = new Hyphenation(lines.map(({ text }) => text).join('\n'));
  return paragraphs.map((paragraph, i) => {
    const isClose = i > 0 && paragraph.kind !== 'text' && paragraphs[i - 1].kind === paragraph.kind;
    return `${i === 0 ? '' : isClose ? '\n' : '\n\n'}${words(paragraph, hyphenation)}`;
  }).join('');
}

/** Rows that follow one another with several cells each are a table; cells that stand alone are lines of their own. */
function placed(region: Region): Placed[] {
  return region.rows.flatMap((cells, i) => {
    const isRow = cells.length > 1 && [region.rows[i - 1], region.rows[i + 1]].some((next) => next !== undefined && next.length > 1);
    return (isRow ? [joined(cells, ' | ')] : apart(cells)).map((line) => ({ ...line, region, isRow }));
  });
}

/** Cells that stand alone, joined where they are near to one another. */
const apart = (cells: readonly Line[]): Line[] => cells.reduce<Line[]>((lines, cell) => {
  const before = lines.at(-1);
  return before && cell.left - before.right < NEAR_CELLS * cell.size ? [...lines.slice(0, -1), joined([before, cell], ' ')] : [...lines, cell];
}, []);

/** From line to line within a paragraph, in parts of the size. */
function usualLeading(lines: readonly Placed[], textSize: number): number {
  const gaps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]];
    const gap = (line.y - before.y) / line.size;
    if (line.region === before.region && isNear(line.size, textSize) && isNear(before.size, textSize) && gap > 0.8) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * LEADING_SHARE)] ?? USUAL_LEADING;
}

function continues({ lines, kind }: Paragraph, line: Placed, leading: number, textSize: number): boolean {
  const before = lines[lines.length - 1];
  if (kind === 'row' || line.isRow || !isNear(line.size, before.size) || line.isMarked || BULLET.test(line.text)) return false;
  const isLarge = line.size > LARGE * textSize;
  const slack = before.region.right - before.right - (firstWord(line.text).length + 1) * CHARACTER * line.size;
  const wouldHaveFit = slack > 0;
  const endsSentence = SENTENCE_END.test(before.text);
  if (NUMBER.test(line.text) && (wouldHaveFit || endsSentence)) return false;
  if (line.region !== before.region) return !isLarge && goesOn(before, line, wouldHaveFit, endsSentence);
  const gap = (line.y - before.y) / line.size;
  // Cells that stood in one row.
  if (gap <= 0 || gap > Math.max(leading, isLarge ? USUAL_LEADING : 0) + MORE_GAP) return false;
  // A headline breaks where it looks best.
  if (isLarge && before.font !== null && before.font === line.font && !endsSentence) return true;
  if (wouldHaveFit && (endsSentence || slack > SHORT * (before.region.right - before.region.left) || (before.font !== null && line.font !== null && before.font !== line.font))) return false;
  const indent = INDENT * line.size;
  // Further lines of an item hang, and those of a paragraph stand back from its first.
  const edge = lines.length > 1 ? before.left : kind === 'item' ? Infinity : lines[0].left;
  if (line.left > edge + indent) return false;
  return !(lines.length > 1 && line.left < edge - indent);
}

/** Whether a paragraph goes on in the next column, or on the next page. */
function goesOn(before: Placed, line: Placed, wouldHaveFit: boolean, endsSentence: boolean): boolean {
  if (line.left - line.region.left > INDENT * line.size && before.left - before.region.left <= INDENT * before.size) return false;
  return /^\p{Ll}/u.test(line.text) ? !endsSentence || !wouldHaveFit : !endsSentence && !wouldHaveFit;
}

function words({ lines, kind }: Paragraph, hyphenation: Hyphenation): string {
  const text = lines.slice(1).reduce((sum, { text: next }) => {
    if (sum.endsWith(SOFT_HYPHEN)) return sum.slice(0, -1) + next;
    if (!/[\p{L}\p{N}][-\u2010]$/u.test(sum.slice(-3))) return `${sum} ${next}`;
    return hyphenation.isSoft(sum.slice(-60).replace(/\u2010$/, '-'), next) ? sum.slice(0, -1) + next : sum + next;
  }, lines[0].text);
  return kind === 'item' ? text.replace(BULLET, '• ') : text;
}

const isNear = (size: number, other: number): boolean => Math.abs(size - other) <= SAME_SIZE * other;
const firstWord = (text: string): string => text.split(/[\s\u00a0-]/, 1)[0];
