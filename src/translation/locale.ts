/** Dates and numbers as the display language writes them. */
import * as l10n from '@vscode/l10n';

/** A language tag, such as "en-GB". */
export const locale = (): string => l10n.t({ message: 'en-GB', comment: ['the language tag by which dates and numbers are written'] });

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in UTC. Makes each format once: that takes longer than to use it. */
export function dateWords(day: Date, options: Intl.DateTimeFormatOptions): string {
  const key = [locale(), options.day, options.month, options.year].join(' ');
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(day);
}

function formatted(iso: string, options: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : dateWords(new Date(time), options);
}

/** "31 Dec 2020" for "2020-12-31"; what is no date stays as it is. */
export const shortDate = (iso: string): string => formatted(iso, { day: 'numeric', month: 'short', year: 'numeric' });

/** "31 December 2020" for "2020-12-31"; what is no date stays as it is. */
export const longDate = (iso: string): string => formatted(iso, { day: 'numeric', month: 'long', year: 'numeric' });

/** "December 2020" for "2020-12"; what is no month stays as it is. */
export const monthWords = (iso: string): string => formatted(iso, { month: 'long', year: 'numeric' });

/** "Dec 2020" for "2020-12", or "Dec" without its year; what is no month stays as it is. */
export const shortMonth = (iso: string, withYear: boolean): string => formatted(iso, { month: 'short', ...(withYear && { year: 'numeric' }) });

/** "12,345" for 12345. */
export const numberWords = (number: number): string => number.toLocaleString(locale());
