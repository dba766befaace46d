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

/** A place of the axis that has a label. */
export interface Tick {
  readonly period: string;
  /** Whether a month is told with its year. */
  readonly withYear: boolean;
}

/** Periods of which each n-th has a label, so that labels are at round ones. */
const MONTHS_APART = [1, 2, 3, 6, 12];
const YEARS_APART = [1, 2, 5, 10, 20, 50, 100];

/** The periods that have labels, of those from the first to the last. @param most labels that there is room for */
export function ticksOf(from: string, to: string, most: number): Tick[] {
  const isMonth = from.length > 4;
  const number = isMonth ? monthNumber : Number;
  const [first, last] = [number(from), number(to)];
  const apart = (isMonth ? MONTHS_APART : YEARS_APART).find((step) => (last - first) / step < most) ?? Infinity;
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((n) => (isMonth ? n - 1 : n) % apart === 0);
  return (numbers.length > 0 ? numbers : [first]).map((n, i) => ({ period: isMonth ? monthOf(n) : String(n), withYear: !isMonth || i === 0 || n % 12 === 1 }));
}

const monthOf = (number: number): string => `${Math.floor((number - 1) / 12)}-${String(((number - 1) % 12) + 1).padStart(2, '0')}`;
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
