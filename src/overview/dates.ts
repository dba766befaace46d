/** Dates in words, of days without a time of day. */
import { dateWords } from '../translation/locale';

/** Midnight of a day in UTC, or null where the words are no day. @param iso `YYYY-MM-DD` */
export function dayOf(iso: string): Date | null {
  const day = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(day.getTime()) ? day : null;
}

/** "31 Dec 2020". */
export const shortDate = (date: Date): string => dateWords(date, { day: 'numeric', month: 'short', year: 'numeric' });

/** "2020", "Dec 2020", "31 Dec": as much as tells ticks apart that are so many days from each other. */
export const tickDate = (date: Date, days: number): string => dateWords(date, days >= 300 ? { year: 'numeric' } : days >= 27 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' });
