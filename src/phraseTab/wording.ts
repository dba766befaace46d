/** What the page says of counts, dates and kinds. */
import * as l10n from '@vscode/l10n';
import type { EntryKind } from '../phrases/history';
import type { PeriodCount, Tick } from '../phrases/periods';
import { monthWords, shortMonth } from '../translation/locale';

/** "March 2024", or "2024" for a year. */
export const periodName = (period: string): string => (period.length === 4 ? period : monthWords(period));
/** "Mar 2024", "Mar", or "2024" for a year. */
export const tickName = ({ period, withYear }: Tick): string => (period.length === 4 ? period : shortMonth(period, withYear));
export const sourceLabel = (name: string): string => name || l10n.t('source not known');

/** The marks of kinds, told apart by shape. */
export const KIND_MARKS: Readonly<Record<EntryKind, string>> = { exact: '■', similar: '□', instead: '◇' };
export const kindName = (kind: EntryKind): string => ({ exact: l10n.t('the phrase'), similar: l10n.t('similar wording'), instead: l10n.t('in its place') })[kind];

/** "3 times, 1 similar, in 4 releases". */
export function countsOf({ exact, similar, instead, releases }: Omit<PeriodCount, 'period'>): string {
  return [
    exact === 1 ? l10n.t('once') : l10n.t('{0} times', exact), ...(similar > 0 ? [l10n.t('{0} similar', similar)] : []), ...(instead > 0 ? [l10n.t('{0} other in its place', instead)] : []),
    releases === 1 ? l10n.t('1 release') : l10n.t('{0} releases', releases),
  ].join(', ');
}
