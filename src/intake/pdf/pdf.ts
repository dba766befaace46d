/** Reads PDFs: their text, in the order in which people read it. */
import { findDate } from '../../analysis/structure/calendarDate';
import { Unreadable, type Incoming } from '../incoming';
import { readingOrder } from './columns';
import { openPdf } from './document';
import { withoutFurniture, withoutNotes } from './furniture';
import { linesOf, type Line } from './lines';
import { paragraphsOf } from './paragraphs';
import { piecesOf } from './pieces';

/** More is a book. */
const MOST_PAGES = 300;
const MOST_PIECES = 400_000;
/** UTF-16 code units at the head of a text, where a release has its date. */
const HEAD = 4000;
/** Part of the letters that may be of no script, as a font without a table of its letters gives them. */
const MOST_UNKNOWN = 0.2;

/** A title that a program made up. */
const MADE_UP = /^(?:microsoft (?:word|powerpoint) - .*|untitled.*|document\d*|.*\.(?:docx?|pdf|odt|rtf|indd|pptx?|txt|html?)|\S*)$/i;

/** A PDF: its paragraphs, items of lists and rows of tables. Running heads and feet, pictures and form fields are left out. @throws Unreadable where it has no text, is damaged, encrypted or too long */
export async function readPdf(bytes: Uint8Array): Promise<Incoming> {
  const pdf = await openPdf(bytes);
  if (pdf.pageCount > MOST_PAGES) throw new Unreadable(`It has more than ${MOST_PAGES} pages, which are the most that are read. Print the pages of the release to a PDF of their own, and import that.`);
  const pages: Line[][] = [];
  let pieceCount = 0;
  for (let page = 0; page < pdf.pageCount; page++) {
    const pieces = piecesOf(await pdf.itemsOf(page));
    pieceCount += pieces.length;
    if (pieceCount > MOST_PIECES) throw new Unreadable('It has more text than a release. Print the pages of the release to a PDF of their own, and import that.');
    pages.push(linesOf(pieces));
  }
  const size = textSize(pages.flat());
  const parts = withoutFurniture(pages).map((page) => withoutNotes(page, size));
  const text = paragraphsOf([...parts.flatMap((part) => readingOrder(part.text)), ...parts.flatMap(({ notes }) => readingOrder(notes))], size);
  checkText(text);
  return { title: titleFor(pdf.title, pages, size), date: findDate(text.slice(0, HEAD)) ? null : pdf.made, source: null, url: null, text };
}

/** The size that most letters have. */
function textSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

function checkText(text: string): void {
  const known = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const unknown = text.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.filter((letter) => letter !== '\n').length ?? 0;
  if (known + unknown === 0) throw new Unreadable('It holds no text, only pictures of it at most. Run text recognition (OCR) on it first, and import what that gives.');
  if (unknown > MOST_UNKNOWN * (known + unknown)) throw new Unreadable('Its fonts do not say which letters they show. Run text recognition (OCR) on it first, and import what that gives.');
}

/** The title that the file's properties name, where the text has neither that nor a headline of its own. */
function titleFor(named: string | null, [first = []]: readonly (readonly Line[])[], size: number): string | null {
  const title = named?.replace(/\s+/g, ' ').trim() ?? '';
  const folded = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const hasHeadline = first.some((line) => line.size > 1.12 * size) || folded(first.map(({ text }) => text).join('')).includes(folded(title));
  return title === '' || hasHeadline || MADE_UP.test(title) ? null : title;
}
