/** Where the pieces of text of a page are: the one form that all after it works on. */
import type { TextItem } from './document';

/** Text in one font on one baseline. Lengths are in points; x grows to the right and y downwards, as reading does. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Whether white space follows. */
  readonly isSpaced: boolean;
}

/** How a page is turned so that most of its text can be read: what (x, y) becomes. */
const TURNS: readonly ((x: number, y: number) => readonly [number, number])[] = [(x, y) => [x, -y], (x, y) => [y, x], (x, y) => [-x, y], (x, y) => [-y, -x]];

/** What slopes more than this part of its length is a stamp across the page. */
const MOST_SLOPE = 0.1;

/** The pieces that run as most of the page's text does. Stamps across the page and words along its edge are left out, and what is printed twice to look bold counts once. */
export function piecesOf(items: readonly TextItem[]): Piece[] {
  const letters = TURNS.map(() => 0);
  const turnOf = ({ transform: [a, b] }: TextItem): number => TURNS.findIndex((turn) => isLevel(turn(a, b)));
  for (const item of items) {
    const turn = turnOf(item);
    if (turn >= 0) letters[turn] += item.str.trim().length;
  }
  const main = letters.indexOf(Math.max(...letters));
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    const { str, transform, width, height, fontName } = item;
    const text = str.trim();
    const last = pieces.at(-1);
    if (text === '') {
      if (last && str !== '') pieces[pieces.length - 1] = { ...last, isSpaced: true };
      continue;
    }
    if (turnOf(item) !== main || !(height > 0)) continue;
    const [x, y] = TURNS[main](transform[4], transform[5]);
    // Numbers too large to be numbers stand nowhere on a page.
    if (![x, y, width, height].every(Number.isFinite)) continue;
    // Shadows and false bold are shifted by a fraction of a point.
    const place = `${Math.round(x / 2)} ${Math.round(y / 2)} ${text}`;
    if (seen.has(place)) continue;
    seen.add(place);
    pieces.push({ text: str, x, y, width, size: height, font: fontName, isSpaced: /\s$/.test(str) });
  }
  return pieces;
}

const isLevel = ([x, y]: readonly [number, number]): boolean => x > 0 && Math.abs(y) < MOST_SLOPE * x;
