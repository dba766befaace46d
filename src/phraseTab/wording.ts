/** What the page says of counts, dates and kinds. */
import { t } from '@vscode/l10n';
import type { EntryKind } from '../phrases/history';
import type { PeriodCount } from '../phrases/periods';

/** English dates are those of the panel: "14 Mar 2024". */
const LOCALE = document.documentElement.lang.replace(/^(?:en)?$/, 'en-GB');
const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
const DAY = format({ day: 'numeric', month: 'short', year: 'numeric' });
const MONTH = format({ month: 'long', year: 'numeric' });

export const dayOf = (iso: string): string => DAY.format(Date.parse(iso));
/** "March 2024", or "2024" for a year. */
export const periodName = (period: string): string => (period.length === 4 ? period : MONTH.format(Date.parse(`${period}-01`)));
export const sourceLabel = (name: string): string => name || t('source not known');

/** The marks of kinds, told apart by shape. */
export const KIND_MARKS: Readonly<Record<EntryKind, string>> = { exact: '■', similar: '□', instead: '◇' };
export const kindName = (kind: EntryKind): string => ({ exact: t('the phrase'), similar: t('similar wording'), instead: t('in its place') })[kind];

/** "3 times, 1 similar, in 4 releases". */
export function countsOf({ exact, similar, instead, releases }: Omit<PeriodCount, 'period'>): string {
  return [
    exact === 1 ? t('once') : t('{0} times', exact), ...(similar > 0 ? [t('{0} similar', similar)] : []), ...(instead > 0 ? [t('{0} other in its place', instead)] : []),
    releases === 1 ? t('1 release') : t('{0} releases', releases),
  ].join(', ');
}
