/** A text that comes from elsewhere, and the release that is made of it. */
import { findDate } from '../analysis/structure/calendarDate';
import { singleSpaced } from '../analysis/singleSpaced';
import { changed, cleanUp } from './cleanUp';

/** What a page, a mail or a document holds; null where it does not say. */
export interface Incoming {
  readonly title: string | null;
  readonly date: string | null;
  /** Who published it, or the name of the file. */
  readonly source: string | null;
  readonly url: string | null;
  /** Paragraphs with empty lines between them. */
  readonly text: string;
}

/** A document that cannot be read: a sentence for the user that says why and what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** UTF-16 code units: a longer line would not be read as one of the header. */
const LONGEST = 110;

/**
 * The text of a release: a header of lines that the structure knows, the headline, and the text without what a web page left in it.
 * @throws Unreadable where there is no text
 */
export function releaseText({ title, date, source, url, text }: Incoming): string {
  const body = changed(text, cleanUp(text).changes).trim();
  if (!/[\p{L}\p{N}]/u.test(body)) throw new Unreadable('There is no text in it.');
  const headline = title && oneLine(title);
  const header = [
    ...labelled('Source', source && oneLine(source)),
    ...labelled('Date', date && dateIn(oneLine(date))),
    ...labelled('URL', url && /^https?:\/\/\S+$/i.test(url) ? url : null),
  ];
  // A title that the text begins with, or names among its first lines, is there already.
  const repeated = headline && body.split('\n', 8).some((line) => folded(line) === folded(headline));
  return `${[header.join('\n'), repeated ? '' : headline, body].filter(Boolean).join('\n\n')}\n`;
}

const labelled = (label: string, words: string | null): string[] => (words && words.length <= LONGEST ? [`${label}: ${words}`] : []);
const oneLine = (words: string): string => singleSpaced(words).trim();
const folded = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The day, without the time that programs write behind it; null where the words give none. */
function dateIn(words: string): string | null {
  const head = words.slice(0, LONGEST);
  const date = findDate(head);
  return date && head.slice(date.start, date.end);
}
