/** The months of a history as a chart shows them: as they are, or by years where there are too many. */
import type { MonthCount, SourceHistory } from './history';

/** A month `YYYY-MM` or year `YYYY` of a source, with what it counts. */
export interface PeriodCount extends Omit<MonthCount, 'month'> {
  readonly period: string;
}

export interface Lane {
  readonly source: string;
  /** In order; only those with releases. */
  readonly periods: readonly PeriodCount[];
}

export interface Lanes {
  readonly by: 'month' | 'year';
  readonly lanes: readonly Lane[];
  /** First and last period of all lanes; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** The most that any period counts of the phrase and similar wordings; at least 1. */
  readonly most: number;
  /** Sources that use the phrase and have no lane. */
  readonly others: number;
}

/** Months that a chart shows as such. */
const MOST_MONTHS = 36;

/** @param most lanes, for the sources that use the phrase most */
export function lanesOf(sources: readonly SourceHistory[], most: number): Lanes {
  const using = sources.filter(({ exact, similar, months }) => exact + similar > 0 && months.length > 0);
  const shown = using.slice(0, most);
  const all = shown.flatMap(({ months }) => months.map(({ month }) => month)).sort();
  const by = all.length > 0 && monthNumber(all[all.length - 1]) - monthNumber(all[0]) >= MOST_MONTHS ? 'year' : 'month';
  const lanes = shown.map(({ name, months }): Lane => ({ source: name, periods: by === 'month' ? months.map(({ month, ...counts }) => ({ period: month, ...counts })) : years(months) }));
  const periods = lanes.flatMap(({ periods: own }) => own.map(({ period }) => period)).sort();
  return {
    by, lanes, from: periods[0] ?? null, to: periods.at(-1) ?? null, others: using.length - shown.length,
    most: Math.max(1, ...lanes.flatMap(({ periods: own }) => own.map(({ exact, similar }) => exact + similar))),
  };
}

/** The first day of a period and that of the next one, in milliseconds since 1970, UTC. */
export function boundsOf(period: string): readonly [number, number] {
  const [year, month] = period.split('-').map(Number);
  return month === undefined ? [Date.UTC(year, 0), Date.UTC(year + 1, 0)] : [Date.UTC(year, month - 1), Date.UTC(year, month)];
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

function years(months: readonly MonthCount[]): PeriodCount[] {
  const byYear = new Map<string, PeriodCount>();
  for (const { month, releases, exact, similar, instead } of months) {
    const period = month.slice(0, 4);
    const before = byYear.get(period) ?? { period, releases: 0, exact: 0, similar: 0, instead: 0 };
    byYear.set(period, { period, releases: before.releases + releases, exact: before.exact + exact, similar: before.similar + similar, instead: before.instead + instead });
  }
  return [...byYear.values()];
}
