/** What people type to choose dates: "2027", "2027-03", "2026..2027-06", "< 2027", "> 2027-01-31", "none". */

/** A choice of ISO dates, null for one that is not known; or null where the words are no choice of dates. */
export type DateTest = (date: string | null) => boolean;

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const RANGE = new RegExp(`^(${DATE})?\\s?\\.\\.\\s?(${DATE})?$`);
const BOUND = new RegExp(`^([<>]=?)\\s?(${DATE})$`);
const ONE = new RegExp(`^${DATE}$`);

/** Reads a choice of dates. A year or month is all its days. */
export function dateTest(words: string): DateTest | null {
  const typed = words.trim().toLowerCase();
  if (typed === 'none') return (date) => date === null;
  if (ONE.test(typed)) return (date) => date !== null && date.startsWith(typed);
  const bound = BOUND.exec(typed);
  if (bound) {
    const [, sign, limit] = bound;
    return (date) => date !== null && (sign === '<' ? date < limit : sign === '<=' ? upTo(date, limit) : sign === '>' ? !upTo(date, limit) : date >= limit);
  }
  const range = RANGE.exec(typed);
  if (!range || (range[1] === undefined && range[2] === undefined)) return null;
  const [, from = '', to] = range;
  return (date) => date !== null && date >= from && (to === undefined || upTo(date, to));
}

/** True for all days of a year or month, and before. */
const upTo = (date: string, limit: string): boolean => date < limit || date.startsWith(limit);
