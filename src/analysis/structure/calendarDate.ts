/** Finds a day of the calendar in a few words of English, or in figures. */

/** A day as words give it, and where: UTF-16 offsets into those words. */
export interface CalendarDate {
  readonly start: number;
  readonly end: number;
  /** Null where the words give none. */
  readonly year: number | null;
  /** From 1 to 12. */
  readonly month: number;
  /** The last day, where the words give several ("12 to 14 January"). */
  readonly day: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A pattern that captures the English name of a month, whole or shortened. */
export const MONTH = '\\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const RANGE = '(?:\\s?[-–—/&]\\s?|\\s(?:and|to|until)\\s)';
const YEAR = '(?:,?\\s(\\d{4})\\b)?';

const DAY_FIRST = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)?${RANGE})?${DAY}(?:\\sday)?(?:\\sof)?\\s${MONTH}${YEAR}`, 'i');
const MONTH_FIRST = new RegExp(`${MONTH}\\s(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?${RANGE})?${DAY}\\b${YEAR}`, 'i');
const YEAR_FIRST = /\b(\d{4})(?:([-/.])(\d{1,2})\2|\s?年\s?(\d{1,2})\s?月\s?)(\d{1,2})(?!\d)日?/u;
const YEAR_LAST = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/u;

/** The number of a month from its English name, whole or shortened. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Whether words hold a digit, as all dates do: much sooner told than whether they hold a date. */
export const hasDigit = (words: string): boolean => /\d/.test(words);

/** How many days a month of the Gregorian calendar has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** ISO `YYYY-MM-DD`. */
export const isoDate = (year: number, month: number, day: number): string => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * The first day of the calendar that some words give.
 * @param words a line or a phrase; call it with no more than some hundred UTF-16 code units
 * @returns null where they give none; figures alone ("4/5/2026") are read day first, unless only the other order is a date
 */
export function findDate(words: string): CalendarDate | null {
  if (!hasDigit(words)) return null;
  let first: CalendarDate | null = null;
  const take = (match: RegExpExecArray | null, year: string | undefined, month: number, day: string): void => {
    if (match === null || (first !== null && first.start <= match.index)) return;
    const date = { start: match.index, end: match.index + match[0].length, year: year ? Number(year) : null, month, day: Number(day) };
    if (month >= 1 && month <= 12 && date.day >= 1 && date.day <= daysIn(date.year ?? 2000, month)) first = date;
  };
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst) take(dayFirst, dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst) take(monthFirst, monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const yearFirst = YEAR_FIRST.exec(words);
  if (yearFirst) take(yearFirst, yearFirst[1], Number(yearFirst[3] ?? yearFirst[4]), yearFirst[5]);
  const yearLast = YEAR_LAST.exec(words);
  if (yearLast) {
    const [, one, , two, year] = yearLast;
    if (Number(two) > 12) take(yearLast, year, Number(one), two);
    else take(yearLast, year, Number(two), one);
  }
  return first;
}
