/** Finds the release's own date. */
import type { Section, Span } from '../document';
import { findDate, isoDate } from './calendarDate';
import { isDateAlone, isDatelineAlone } from './dateline';
import { firstWords } from './sections';
import { singleSpaced } from '../singleSpaced';

/** UTF-16 code units of a section or paragraph that are looked at, and of the lead. */
const LOOKED_AT = 300;
const LEAD = 60;
/** Paragraphs below the head among which a line may still give the date. */
const BELOW = 6;

/**
 * ISO `YYYY-MM-DD` from the dateline, a line above the body, the lead ("On June 23, 2016 …"), a line soon below it or one at the end; null where none has a year.
 * @param words for each paragraph its first words, single-spaced
 */
export function readReleaseDate(text: string, sections: readonly Section[], paragraphs: readonly (Span & { readonly section: number })[], words: readonly string[]): string | null {
  const dateIn = (line: string): string | null => {
    const date = findDate(line);
    return date?.year ? isoDate(date.year, date.month, date.day) : null;
  };
  for (const { kind, start, end } of sections) {
    const date = kind === 'dateline' ? dateIn(singleSpaced(text, start, Math.min(end, start + LOOKED_AT))) : null;
    if (date) return date;
  }
  const body = paragraphs.findIndex(({ section }) => sections[section].kind === 'body');
  const headEnd = body < 0 ? paragraphs.length : body;
  const dateOfLine = (i: number): string | null => (sections[paragraphs[i].section].kind === 'releaseLine' ? dateIn(firstWords(text, paragraphs[i], words[i], LOOKED_AT)) : null);
  for (let i = 0; i < headEnd; i++) {
    const date = dateOfLine(i);
    if (date) return date;
  }
  if (body >= 0) {
    const lead = firstWords(text, paragraphs[body], words[body], LEAD);
    const date = findDate(lead);
    if (date?.year && /^(?:on |today,? |in the \w+ of )?(?:\w+day,? )?(?:the )?$/i.test(lead.slice(0, date.start))) return isoDate(date.year, date.month, date.day);
  }
  // "Published 12 April 2026" below a summary.
  for (let i = headEnd; i < Math.min(paragraphs.length, headEnd + BELOW); i++) {
    const date = dateOfLine(i);
    if (date) return date;
  }
  for (let i = paragraphs.length - 1; i >= Math.max(headEnd, paragraphs.length - 5); i--) {
    const line = firstWords(text, paragraphs[i], words[i], LOOKED_AT);
    const date = isDateAlone(line) || isDatelineAlone(line) ? dateIn(line) : null;
    if (date) return date;
  }
  return null;
}
