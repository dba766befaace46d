/** Finds the release's own date. */
import type { Section, Span } from '../document';
import { findDate, hasDigit, isoDate } from './calendarDate';
import { isDateAlone, isDatelineAlone } from './dateline';
import { singleSpaced } from '../singleSpaced';

/** UTF-16 code units of a section or paragraph that are looked at. */
const LOOKED_AT = 300;

/**
 * ISO `YYYY-MM-DD` from the dateline, a line above the body, the lead ("On June 23, 2016 …") or a line at the end; null where none has a year.
 * @param words for each paragraph its first words, single-spaced
 */
export function readReleaseDate(text: string, sections: readonly Section[], paragraphs: readonly (Span & { readonly section: number })[], words: readonly string[]): string | null {
  const dateOf = ({ start, end }: Span): string | null => {
    const date = findDate(singleSpaced(text.slice(start, Math.min(end, start + LOOKED_AT))));
    return date?.year ? isoDate(date.year, date.month, date.day) : null;
  };
  for (const section of sections) {
    const date = section.kind === 'dateline' ? dateOf(section) : null;
    if (date) return date;
  }
  const body = paragraphs.findIndex(({ section }) => sections[section].kind === 'body');
  const headEnd = body < 0 ? paragraphs.length : body;
  for (let i = 0; i < headEnd; i++) {
    const date = sections[paragraphs[i].section].kind === 'releaseLine' && hasDigit(words[i]) ? dateOf(paragraphs[i]) : null;
    if (date) return date;
  }
  if (body >= 0) {
    const lead = singleSpaced(text.slice(paragraphs[body].start, Math.min(paragraphs[body].end, paragraphs[body].start + 60)));
    const date = findDate(lead);
    if (date?.year && /^(?:on |today,? |in the \w+ of )?(?:\w+day,? )?(?:the )?$/i.test(lead.slice(0, date.start))) return isoDate(date.year, date.month, date.day);
  }
  for (let i = paragraphs.length - 1; i >= Math.max(headEnd, paragraphs.length - 5); i--) {
    if (!hasDigit(words[i])) continue;
    const paragraph = paragraphs[i];
    const line = singleSpaced(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LOOKED_AT)));
    const date = isDateAlone(line) || isDatelineAlone(line) ? dateOf(paragraph) : null;
    if (date) return date;
  }
  return null;
}
