/** Which stretch of time a timeline shows. */
import type { Deadlines } from './deadlines';

const DAY = 86_400_000;
/** Days around a single date. */
const AROUND = 30;

export interface TimeSpan {
  readonly from: Date;
  readonly to: Date;
  /** Where today is: within, or too far off to be shown without squeezing the deadlines. */
  readonly today: 'before' | 'within' | 'after';
}

/** From the release to the last deadline, with today where it is not further off than the half of that. */
export function timeSpanOf({ released, today, dated }: Pick<Deadlines, 'released' | 'today' | 'dated'>): TimeSpan {
  const times = [...dated.map(({ date }) => date.getTime()), ...(released ? [released.getTime()] : [])];
  let [from, to] = [Math.min(...times), Math.max(...times)];
  if (to - from < 2 * DAY) [from, to] = [from - AROUND * DAY, to + AROUND * DAY];
  const now = today.getTime();
  const reach = (to - from) / 2;
  const where = now < from - reach ? 'before' : now > to + reach ? 'after' : 'within';
  if (where === 'within') [from, to] = [Math.min(from, now), Math.max(to, now)];
  return { from: new Date(from), to: new Date(to), today: where };
}
