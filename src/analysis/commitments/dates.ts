/** Resolves the words of a deadline to a day. */
import { daysIn, findDate, isoDate, MONTH, monthNumber } from '../structure/calendarDate';
import { singleSpaced } from '../singleSpaced';

/** Longer words are no deadline: UTF-16 code units that are looked at. */
const LONGEST = 160;
const DAY = 86_400_000;

/** A stretch of the calendar: its first and its last day, in days since 1970. */
interface Period {
  readonly first: number;
  readonly last: number;
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, sixty: 60, ninety: 90 };
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 };
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** The month in which a season of the northern half of the world ends, as meteorologists count. */
const SEASON_ENDS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11, winter: 2 };

const DIGIT = /\d/;
const UNTIMED = /\b(?:last|past|previous) (?:year|month|week|decade|quarter|\w+day)\b/;
const SPAN_OF_TIME = /\b(\d{1,4}|[a-z]+)[ -](?:(?:calendar|working|business|more|full) )?(hour|day|week|month|year)s?\b['’]?/;
const BUSINESS_DAYS = /\b(?:working|business)[ -]days?\b/;
const SPAN_OPENER = /\b(?:within|in|over|during|for|after|inside)(?: (?:the|about|around|up|to|next|coming|following|first|less|than|no|more|a|maximum|of|at|most|just|under))* $/;
const FROM_NOW = /^\s*(?:$|[,;)]|time\b|from (?:now|today|this)\b|(?:of|after|from|following) (?:this|today|the (?:date of (?:this )?)?(?:present )?(?:release|meeting|announcement|statement|communiqu[eé]|declaration|summit)))/;
const MONTH_AND_YEAR = new RegExp(`${MONTH}(?:,? (?:of )?(\\d{4}))?`, 'i');
const YEAR = /\b(?:(?:19|20|21)\d{2}\s?[-–/]\s?(\d{2}|\d{4})|((?:19|20|21)\d{2}))(?![\ds'’-]|s\b)/;
const HALF = /\b(first|second|1st|2nd) half\b|\bh([12])\b/;
const QUARTER = /\b(first|second|third|fourth|last|final|1st|2nd|3rd|4th)[ -]quarter\b|\bq([1-4])\b/;

/**
 * The last day that still meets a deadline.
 * @param words the words of the text ("by mid-2026", "within 90 days", "next month")
 * @param releaseDate ISO `YYYY-MM-DD`: what "next month" and a day with no year count from, the first that is not past being meant; without it, they give nothing
 * @returns ISO `YYYY-MM-DD`, or null where the words name no time ("at an early date"). Weeks end on Sunday; seasons are those of the north;
 *   a fiscal year is taken for the calendar year of its number, which hardly any outlasts
 */
export function resolveDate(words: string, releaseDate: string | null): string | null {
  // Without the day of the release, figures alone say when.
  if (words.length > LONGEST || (releaseDate === null && !DIGIT.test(words))) return null;
  const said = singleSpaced(words.toLowerCase()).trim();
  if (UNTIMED.test(said)) return null;
  const period = new Resolver(said, releaseDate).period();
  if (period === null) return null;
  const isBefore = /\b(?:before|ahead of|prior to)\b/.test(said) && !/\b(?:end|close|year-end|expiry)\b/.test(said);
  const day = isBefore ? period.first - 1 : period.last;
  return Number.isSafeInteger(day) && Math.abs(day) < 2_900_000 ? new Date(day * DAY).toISOString().slice(0, 10) : null;
}

class Resolver {
  /** The day of the release, in days since 1970; null where it is not known. */
  private readonly today: number | null;

  constructor(private readonly said: string, releaseDate: string | null) {
    const ms = releaseDate === null ? Number.NaN : Date.parse(`${releaseDate}T00:00:00Z`);
    this.today = Number.isNaN(ms) ? null : ms / DAY;
  }

  period(): Period | null {
    return this.day() ?? this.spanOfTime() ?? this.nearDay() ?? this.week() ?? this.partOf(this.monthOrYear());
  }

  /** "on July 21, 2016", "by April 1". */
  private day(): Period | null {
    const date = DIGIT.test(this.said) ? findDate(this.said) : null;
    if (date === null) return null;
    const year = date.year ?? this.yearNamed() ?? this.nextYearWith((y) => dayNumber(y, date.month, date.day));
    return year === null ? null : one(dayNumber(year, date.month, Math.min(date.day, daysIn(year, date.month))));
  }

  /** "within 90 days", "over the next five years", "six months after this meeting". */
  private spanOfTime(): Period | null {
    if (this.today === null) return null;
    const match = SPAN_OF_TIME.exec(this.said);
    if (match === null) return null;
    const amount = /^\d/.test(match[1]) ? Number(match[1]) : NUMBERS[match[1]] ?? Number.NaN;
    const after = this.said.slice(match.index + match[0].length);
    const opened = SPAN_OPENER.test(this.said.slice(0, match.index));
    if (Number.isNaN(amount) || !FROM_NOW.test(after) || (!opened && after.trim() === '')) return null;
    if (match[2] === 'hour') return one(this.today + Math.ceil(amount / 24));
    if (BUSINESS_DAYS.test(match[0])) return one(afterWorkingDays(this.today, amount));
    if (match[2] === 'day' || match[2] === 'week') return one(this.today + amount * (match[2] === 'week' ? 7 : 1));
    return one(addMonths(this.today, amount * (match[2] === 'year' ? 12 : 1)));
  }

  /** "today", "tomorrow", "next Friday". */
  private nearDay(): Period | null {
    if (this.today === null) return null;
    if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(this.said)) return one(this.today);
    if (/\btomorrow\b/.test(this.said)) return one(this.today + (this.said.includes('day after tomorrow') ? 2 : 1));
    const named = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/.exec(this.said);
    if (named === null) return null;
    const ahead = (WEEKDAYS.indexOf(named[0]) - weekday(this.today) + 7) % 7;
    return one(this.today + (ahead === 0 && this.said.includes('next') ? 7 : ahead));
  }

  /** "this week", "by the end of next week", "at the weekend". */
  private week(): Period | null {
    if (this.today === null || !/\bweek(?:end)?\b/.test(this.said) || !/\b(?:this|the|next|coming|following)\b/.test(this.said)) return null;
    const sunday = this.today + (7 - weekday(this.today)) % 7 + (/\b(?:next|following|coming) week\b/.test(this.said) ? 7 : 0);
    return { first: sunday - 6, last: sunday };
  }

  /** The month, season, quarter or year that is named. */
  private monthOrYear(): Period | null {
    const year = this.yearNamed();
    const month = MONTH_AND_YEAR.exec(this.said);
    if (month && !/\bmay (?:have|be)\b/.test(this.said)) {
      const number = monthNumber(month[1]);
      return this.months(year, number, number);
    }
    const season = /\b(spring|summer|autumn|fall|winter)\b/.exec(this.said);
    if (season) return this.months(year === null || season[1] !== 'winter' ? year : year + 1, SEASON_ENDS[season[1]] - 2, SEASON_ENDS[season[1]]);
    const quarter = QUARTER.exec(this.said);
    if (quarter) {
      const number = quarter[2] ? Number(quarter[2]) : ORDINALS[quarter[1]];
      return this.months(year, number * 3 - 2, number * 3);
    }
    const half = HALF.exec(this.said);
    if (half) {
      const number = half[2] ? Number(half[2]) : ORDINALS[half[1]];
      return this.months(year, number * 6 - 5, number * 6);
    }
    if (year !== null) return monthsOf(year, 1, 12);
    if (this.today === null) return null;
    const now = new Date(this.today * DAY);
    const thisMonth = now.getUTCMonth() + 1;
    const isNext = /\b(?:next|coming|following) (?:month|quarter)\b/.test(this.said);
    if (isNext || /\b(?:this|the|current) month\b/.test(this.said)) {
      const number = this.said.includes('quarter') ? (Math.ceil(thisMonth / 3) + 1) * 3 : thisMonth + (isNext ? 1 : 0);
      return monthsOf(now.getUTCFullYear(), this.said.includes('quarter') ? number - 2 : number, number);
    }
    if (/\b(?:this|the|current) quarter\b/.test(this.said)) return monthsOf(now.getUTCFullYear(), Math.ceil(thisMonth / 3) * 3 - 2, Math.ceil(thisMonth / 3) * 3);
    if (/\b(?:end of|this|current) (?:the )?decade\b/.test(this.said)) return monthsOf(Math.ceil((now.getUTCFullYear() + 1) / 10) * 10, 1, 12);
    return /\b(?:the|this|current) year\b|\b(?:year[- ]end|end[- ]of[- ]year|mid-?year)\b/.test(this.said) ? monthsOf(now.getUTCFullYear(), 1, 12) : null;
  }

  /** Months of a year; of the year in which they are not past yet, where none is named. */
  private months(year: number | null, from: number, to: number): Period | null {
    const meant = year ?? this.nextYearWith((y) => monthsOf(y, from, to)[this.said.includes('next ') ? 'first' : 'last']);
    return meant === null ? null : monthsOf(meant, from, to);
  }

  /** "mid-2026", "early June", "the second half of April", "the start of 2027". */
  private partOf(period: Period | null): Period | null {
    if (period === null) return null;
    const { first, last } = period;
    const days = last - first + 1;
    const half = days > 31 ? null : HALF.exec(this.said);
    if (half && ORDINALS[half[1]] === 1) return { first, last: first + 14 };
    if (half) return { first: first + 15, last };
    if (/\bmid(?:[- ]|dle\b|year\b)/.test(this.said)) return { first, last: days > 300 ? addMonths(first, 6) - 1 : first + Math.floor((days - 1) / 2) };
    if (/\b(?:early|beginning|start|first (?:days|weeks))\b/.test(this.said) && !/\b(?:early warning|start(?:ing)? (?:from|in))\b/.test(this.said)) return { first, last: days > 300 ? addMonths(first, 3) - 1 : first + Math.floor(days / 3) - 1 };
    return period;
  }

  /** The year that is named, in figures or as "this year" and "next year". */
  private yearNamed(): number | null {
    const match = YEAR.exec(this.said);
    if (match?.[2]) return Number(match[2]);
    if (match) return match[1].length === 4 ? Number(match[1]) : Number(match[0].slice(0, 2) + match[1]);
    if (this.today === null) return null;
    const now = new Date(this.today * DAY).getUTCFullYear();
    if (/\b(?:next|following|coming) (?:\w+ )?year\b/.test(this.said)) return now + 1;
    return /\b(?:this|the current) (?:\w+ )?year\b/.test(this.said) ? now : null;
  }

  /** The first year from the release's on in which a day is not past. */
  private nextYearWith(dayIn: (year: number) => number): number | null {
    if (this.today === null) return null;
    const year = new Date(this.today * DAY).getUTCFullYear();
    return dayIn(year) >= this.today ? year : year + 1;
  }
}

const dayNumber = (year: number, month: number, day: number): number => Date.parse(`${isoDate(year, month, day)}T00:00:00Z`) / DAY;
const one = (day: number): Period => ({ first: day, last: day });
const weekday = (day: number): number => new Date(day * DAY).getUTCDay();

/** Months of a year, where 0 is the December before it and 13 the January after. */
const monthsOf = (year: number, from: number, to: number): Period => ({ first: Date.UTC(year, from - 1, 1) / DAY, last: Date.UTC(year, to, 0) / DAY });

/** The same day so many months later, or the last of a shorter month. */
function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  const target = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY;
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return target + Math.min(date.getUTCDate(), length) - 1;
}

/** The day after so many from Monday to Friday, holidays unknown. */
function afterWorkingDays(day: number, amount: number): number {
  let end = day + Math.floor(amount / 5) * 7;
  for (let left = amount % 5; left > 0;) if (weekday(++end) % 6 !== 0) left--;
  return end;
}
