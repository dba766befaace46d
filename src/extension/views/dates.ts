/** Dates as the panel shows them. */

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "31 Dec 2020" for "2020-12-31"; what is no date stays as it is. */
export function shortDate(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : SHORT.format(time);
}
