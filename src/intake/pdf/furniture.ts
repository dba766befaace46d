/** What pages have at their edges and the text has not: running heads and feet, numbers of pages, and notes at the foot. */
import { inRows, type Line } from './lines';

/** Rows from the edge that are looked at. */
const DEPTH = 4;
/** Points by which the same line may be elsewhere on another page. */
const SAME_PLACE = 4;
const PAGE_NUMBER = /^[-–—|\s]{0,4}(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-–—|\s]{0,4}$/i;
/** "Council opens gates – page 2" */
const NAMES_PAGE = /\bpage\s+\d{1,3}(?:\s+of\s+\d{1,3})?$|^page\s+\d{1,3}\b/i;
const TIME_OF_PRINT = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?:\s?[AP]M)?$/i;
const ADDRESS = /^(?:https?|file):\S+$/i;
/** What tells editors that the next page goes on. */
const MORE = /^[-–—(\s]{0,4}(?:more|continued|continues on next page)[-–—)\s.…]{0,4}$/i;
/** "1 The fund is open to …" */
const NOTE = /^(?:\(?\d{1,3}[).]?\s?|\[\d{1,3}\]\s?|[*†‡§]{1,3}\s?)\p{L}/u;
/** Part of the size of the text. */
const NOTE_SIZE = 0.92;

/** Pages without running heads and feet: rows that are at the same place of several pages with the same words, numbers aside. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const edges = pages.map((page) => {
    const rows = inRows(page);
    return { head: rows.slice(0, DEPTH), foot: rows.slice(-DEPTH).reverse() };
  });
  const places = new Map<string, number[]>();
  for (const { head, foot } of edges) {
    for (const line of new Set([...head, ...foot].flat())) places.set(words(line), [...(places.get(words(line)) ?? []), line.y]);
  }
  // The first page often has a head of its own.
  const enough = Math.max(2, Math.ceil((pages.length - 1) / 2));
  const repeats = (line: Line): boolean => (places.get(words(line)) ?? []).filter((y) => Math.abs(y - line.y) <= SAME_PLACE).length >= enough;
  return pages.map((page, index) => {
    const dropped = new Set<Line>();
    for (const [edge, own] of [[edges[index].head, isPrintedHead], [edges[index].foot, isPrintedFoot]] as const) {
      const isFurniture = (line: Line): boolean => repeats(line) || PAGE_NUMBER.test(line.text) || (index > 0 && NAMES_PAGE.test(line.text)) || (index + 1 < pages.length && MORE.test(line.text));
      // What stands between the edge and the text goes; behind the first row of the text nothing does.
      for (const row of edge) {
        if (!row.every(isFurniture) && !own(row)) break;
        for (const line of row) dropped.add(line);
      }
    }
    return page.filter((line) => !dropped.has(line));
  });
}

/** What browsers print above a page: when, and its title. */
const isPrintedHead = (row: readonly Line[]): boolean => TIME_OF_PRINT.test(row[0].text);
/** And below it: its address, and which of how many pages. */
const isPrintedFoot = (row: readonly Line[]): boolean => ADDRESS.test(row[0].text) && row.length === 2 && PAGE_NUMBER.test(row[1].text);

/** Parts the notes at the foot of a page from its text. @param size of the letters of the text */
export function withoutNotes(page: readonly Line[], size: number): { readonly text: readonly Line[]; readonly notes: readonly Line[] } {
  const sorted = inRows(page).flat();
  let at = sorted.length;
  while (at > 0 && sorted[at - 1].size < NOTE_SIZE * size) at--;
  while (at < sorted.length && !NOTE.test(sorted[at].text)) at++;
  const marked = sorted.findIndex(({ isMarked }) => isMarked);
  if (marked >= 0) at = Math.min(at, marked);
  return at === 0 ? { text: page, notes: [] } : { text: sorted.slice(0, at), notes: sorted.slice(at) };
}

const words = ({ text }: Line): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
