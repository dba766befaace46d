/** Finds the words that say by when or when: "by the end of 2028", "within two weeks", "next month"; not how long or how often. */
import type { TokenRange } from '../clauses/clauses';
import type { Context } from './context';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const MONTHS = set('january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.');
const DAYS = set('monday tuesday wednesday thursday friday saturday sunday');
const UNITS = set('day days week weeks month months quarter quarters year years spring summer autumn fall winter weekend morning afternoon evening night decade semester season century fortnight hours');
/** Units that say when only behind "this", "next", "the end of" and the like, never bare. */
const LINKS = set('the this next coming following current same end beginning start middle half part first second third fourth last early late later mid of to in fiscal calendar academic financial and or , working business a.m. p.m. am pm q1 q2 q3 q4 h1 h2 summer spring turn close time eastern pacific gmt utc local at on -');
const POINTERS = set('this next coming following later early late end beginning start middle half mid mid- current same first second third fourth close turn');
const OPENERS = set('by before in on within during from starting beginning effective until no not at with after as following');
/** Adverbs that say when; "now" and "today" only where the clause or a phrase ends with them. */
const SOON = set('immediately promptly soon shortly forthwith tomorrow tonight today imminently swiftly-by');
const FIXED = ['as soon as possible', 'as soon as practicable', 'as early as possible', 'at an early date', 'at the earliest opportunity', 'at the earliest', 'at the earliest possible date', 'at the earliest possible time', 'in the near future', 'in due course', 'without delay', 'without further delay',
  'without any delay', 'without undue delay', 'at an early opportunity', 'at the earliest convenience', 'in the days ahead', 'in the coming period', 'with immediate effect', 'in the short term', 'at a later date', 'at once'].map((phrase) => phrase.split(' '));
/** Longest run of words that can say when. */
const MAX_TIME = 16;

/** The first expression of when in `[first, end)`, or null. */
export function findDeadline(context: Context, { first, end }: TokenRange): TokenRange | null {
  for (let i = first; i < end; i++) {
    const stop = timeAt(context, i, end);
    if (stop > i && !belongsToNoun(context, i, first)) return { first: i, end: extended(context, stop, end) };
  }
  return null;
}

/** @returns the token after the expression that begins at `i`, or 0 where none does */
function timeAt(context: Context, i: number, end: number): number {
  const { reading } = context;
  const lower = reading.lower(i);
  for (const words of FIXED) if (words[0] === lower && words.every((word, k) => reading.lower(i + k) === word) && i + words.length <= end) return i + words.length;
  if (SOON.has(lower)) return reading.lower(i + 1) === "'s" || reading.lower(i + 1) === '’s' ? 0 : i + 1;
  if (lower === 'now') return i + 1 >= end || /^[,.;]$/.test(reading.lower(i + 1)) ? i + 1 : 0;
  if (lower === 'before') return before(context, i, end);
  if (/^(?:this|next|later|early|late|the)$/.test(lower)) return lower === 'the' || isPremodifier(context, i) ? 0 : timeRun(context, i, end, false);
  if (!OPENERS.has(lower)) return 0;
  return openedTime(context, i, lower, end);
}

function openedTime(context: Context, i: number, lower: string, end: number): number {
  const { reading } = context;
  if (lower === 'no' || lower === 'not') return reading.lower(i + 1) === 'later' && reading.lower(i + 2) === 'than' ? timeRun(context, i + 3, end, true) : 0;
  if (lower === 'at' && reading.lower(i + 1) === 'the' && reading.lower(i + 2) === 'latest') return afterLatest(context, i + 3, end);
  if (lower === 'with') return reading.lower(i + 1) === 'effect' && reading.lower(i + 2) === 'from' ? timeRun(context, i + 3, end, true) : 0;
  if (lower === 'as') return /^(?:of|from)$/.test(reading.lower(i + 1)) ? timeRun(context, i + 2, end, true) : 0;
  if (lower === 'starting' || lower === 'beginning' || lower === 'effective') return timeRun(context, /^(?:in|on|from)$/.test(reading.lower(i + 1)) ? i + 2 : i + 1, end, true);
  if (lower === 'until' || lower === 'after' || lower === 'following') return 0;
  if (lower === 'within') return within(context, i, end);
  if (lower === 'in' && /^(?:the)$/.test(reading.lower(i + 1)) && /^(?:coming|next|following)$/.test(reading.lower(i + 2))) return timeRun(context, i + 1, end, true);
  if (lower === 'at') return /^(?:the)$/.test(reading.lower(i + 1)) && /^(?:end|beginning|start|turn|close)$/.test(reading.lower(i + 2)) ? timeRun(context, i + 1, end, true) : 0;
  return timeRun(context, i + 1, end, lower !== 'in' || !reading.isTag(i + 1, 'CD') || /^(?:19|20)\d\d/.test(reading.lower(i + 1)));
}

/** A run of words of time that holds a month, weekday, year or pointed-to unit. */
function timeRun(context: Context, from: number, end: number, opened: boolean): number {
  const { reading } = context;
  let core = 0;
  let pointed = false;
  let i = from;
  for (; i < Math.min(end, from + MAX_TIME); i++) {
    const lower = reading.lower(i);
    const capital = /^\p{Lu}/u.test(context.document.tokens.lexemes[i].text);
    const number = /^\d[\d:.\-–]*(?:st|nd|rd|th)?$/.test(lower);
    if ((MONTHS.has(lower) && capital) || DAYS.has(lower) || /^(?:19|20)\d\d(?:[-–/]\d{2,4})?$/.test(lower) && (opened || core > 0) || /^mid-/.test(lower) || (UNITS.has(lower) && (pointed || core > 0 || (opened && /^(?:spring|summer|autumn|fall|winter)$/.test(lower)))) || (core > 0 && number)) core = i + 1;
    else if (/^(?:today|tomorrow)$/.test(lower) && opened) core = i + 1;
    else if (POINTERS.has(lower)) pointed = true;
    else if (!(LINKS.has(lower) || number || reading.isTag(i, 'CD'))) break;
    else if (core > 0 && (lower === 'and' || lower === 'or' || lower === 'at' || lower === 'on' || lower === 'in') && !continues(context, i + 1)) break;
    if (core === i + 1 && /^(?:a\.m\.|p\.m\.)$/.test(reading.lower(i + 1))) core = i + 2;
  }
  if (core === 0) return 0;
  // "next year's budget", "the 2026 consultation": the words only modify a noun.
  if (/^(?:'s|’s|'|’)$/.test(reading.lower(core))) return 0;
  if (reading.phraseAt[core] >= 0 && reading.phraseAt[core] === reading.phraseAt[core - 1] && !/^(?:this|next|last|later)$/.test(reading.lower(core)) && !reading.isTag(core, 'CD')) return 0;
  return core;
}

function continues(context: Context, i: number): boolean {
  const lower = context.reading.lower(i);
  return MONTHS.has(lower) || DAYS.has(lower) || /^\d/.test(lower);
}

/** "within two weeks", "within three working days of …", "within this year". */
function within(context: Context, i: number, end: number): number {
  const { reading } = context;
  let k = i + 1;
  while (k < Math.min(end, i + 7) && !UNITS.has(reading.lower(k))) {
    if (!(reading.isTag(k, 'CD') || reading.isTag(k, 'DT') || reading.isTag(k, 'JJ') || reading.isTag(k, 'HYPH') || reading.isTag(k, 'NN'))) return 0;
    k++;
  }
  return k < end && UNITS.has(reading.lower(k)) ? k + 1 : timeRun(context, i + 1, end, true);
}

/** "at the latest six months after this meeting", "at the latest by March". */
function afterLatest(context: Context, i: number, end: number): number {
  const { reading } = context;
  const time = timeAt(context, i, end) || timeRun(context, i, end, true);
  if (time > 0) return time;
  let k = i;
  while (k < end && (reading.isTag(k, 'CD') || UNITS.has(reading.lower(k)))) k++;
  if (k > i && /^(?:after|from|before)$/.test(reading.lower(k)) && reading.phraseAt[k + 1] >= 0) return reading.clauses.nounPhrases[reading.phraseAt[k + 1]].end;
  return k;
}

/** "before January", "before the end of the year", and with a clause: "before Parliament has seen it". */
function before(context: Context, i: number, end: number): number {
  const { reading } = context;
  const time = timeRun(context, i + 1, end, true);
  if (time > 0) return time;
  const phrase = reading.phraseAt[i + 1] ?? -1;
  if (phrase < 0) return 0;
  const after = reading.clauses.nounPhrases[phrase].end;
  const v = reading.verbAt[after] ?? -1;
  if (v < 0 || reading.verb(v).form !== 'finite') return 0;
  let k = reading.verb(v).end;
  while (k < end && !/^[,;]$/.test(reading.lower(k)) && !reading.isTag(k, 'CC')) k++;
  return k;
}

/** "today at 8:30 a.m. Eastern Time", "on Monday, 6 May": times that follow one another are one. */
function extended(context: Context, stop: number, end: number): number {
  const { reading } = context;
  if (reading.lower(stop) === 'at' && /^\d/.test(reading.lower(stop + 1))) {
    let k = stop + 2;
    while (k < Math.min(end, stop + 7) && (/^(?:a\.m\.|p\.m\.|am|pm|time|gmt|utc|et|cet|pt|est|edt|bst)$/.test(reading.lower(k)) || (/^\p{Lu}/u.test(context.document.tokens.lexemes[k].text) && reading.lower(k + 1) === 'time'))) k++;
    return k;
  }
  const next = reading.lower(stop) === ',' ? stop + 1 : stop;
  const more = /^(?:on|in|at|by)$/.test(reading.lower(next)) ? timeAt(context, next, end) : 0;
  return more > 0 && next === stop ? more : stop;
}

/** "the later stage", "a late harvest": an adjective of a noun that is no time. */
function isPremodifier(context: Context, i: number): boolean {
  return context.reading.isTag(i, 'JJ') && context.reading.isTag(i - 1, 'DT');
}

/** "the meeting in May", "the plan announced in 2024": the time of what is named, not of the deed. */
function belongsToNoun(context: Context, i: number, first: number): boolean {
  const { reading } = context;
  const v = i > first ? reading.verbAt[i - 1] ?? -1 : -1;
  return v >= 0 && reading.verb(v).form === 'participle' && reading.verb(v).first > first;
}
