/** Finds the words that say by when or when: "by the end of 2028", "within two weeks", "next month"; not how long or how often. */
import type { TokenRange } from '../clauses/clauses';
import type { Context } from './context';
import { setPhrases, TimeWord, timeWords } from './timeWords';

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

function isTimeWord({ document: { tokens } }: Context, i: number, kind: number): boolean {
  return i < tokens.length && (timeWords.of(tokens.lexemes[i]) & kind) !== 0;
}

/** @returns the token after the expression that begins at `i`, or 0 where none does */
function timeAt(context: Context, i: number, end: number): number {
  if (!isTimeWord(context, i, TimeWord.opens)) return 0;
  const { reading } = context;
  const lower = reading.lower(i);
  for (const words of setPhrases.get(lower) ?? []) if (words.every((word, k) => reading.lower(i + k) === word) && i + words.length <= end) return i + words.length;
  if (isTimeWord(context, i, TimeWord.soon)) return reading.lower(i + 1) === "'s" || reading.lower(i + 1) === '’s' ? 0 : i + 1;
  if (lower === 'now') return i + 1 >= end || /^[,.;]$/.test(reading.lower(i + 1)) ? i + 1 : 0;
  if (lower === 'before') return before(context, i, end);
  if (/^(?:this|next|later|early|late)$/.test(lower)) return isPremodifier(context, i) ? 0 : timeRun(context, i, end, false);
  return openedTime(context, i, lower, end);
}

function openedTime(context: Context, i: number, lower: string, end: number): number {
  const { reading } = context;
  if (lower === 'no' || lower === 'not') return reading.lower(i + 1) === 'later' && reading.lower(i + 2) === 'than' ? timeRun(context, i + 3, end, true) : 0;
  if (lower === 'at' && reading.lower(i + 1) === 'the' && reading.lower(i + 2) === 'latest') return afterLatest(context, i + 3, end);
  if (lower === 'with') return reading.lower(i + 1) === 'effect' && reading.lower(i + 2) === 'from' ? timeRun(context, i + 3, end, true) : 0;
  if (lower === 'as') return /^(?:of|from)$/.test(reading.lower(i + 1)) ? timeRun(context, i + 2, end, true) : 0;
  if (lower === 'starting' || lower === 'beginning' || lower === 'effective') return timeRun(context, /^(?:in|on|from)$/.test(reading.lower(i + 1)) ? i + 2 : i + 1, end, true);
  if (lower === 'within') return within(context, i, end);
  if ((lower === 'in' || lower === 'over') && /^(?:the)$/.test(reading.lower(i + 1)) && /^(?:coming|next|following)$/.test(reading.lower(i + 2))) return timeRun(context, i + 1, end, true);
  if (lower === 'at') return /^(?:the)$/.test(reading.lower(i + 1)) && /^(?:end|beginning|start|turn|close)$/.test(reading.lower(i + 2)) ? timeRun(context, i + 1, end, true) : 0;
  if (lower === 'over') return 0;
  return timeRun(context, i + 1, end, lower !== 'in' || !reading.isTag(i + 1, 'CD') || /^(?:19|20)\d\d/.test(reading.lower(i + 1)));
}

/** A run of words of time that holds a month, weekday, year or pointed-to unit. */
function timeRun(context: Context, from: number, end: number, opened: boolean): number {
  const { reading } = context;
  const { lexemes } = context.document.tokens;
  const limit = Math.min(end, from + MAX_TIME);
  let core = 0;
  let pointed = false;
  for (let i = from; i < limit; i++) {
    const word = timeWords.of(lexemes[i]);
    if (word & TimeWord.date || (word & TimeWord.year && (opened || core > 0)) || (word & TimeWord.unit && (pointed || core > 0 || (opened && word & TimeWord.season))) || (word & TimeWord.number && core > 0)) core = i + 1;
    else if (word & TimeWord.today && opened) core = i + 1;
    else if (word & TimeWord.pointer) pointed = true;
    else if (!(word & (TimeWord.link | TimeWord.number) || reading.isTag(i, 'CD'))) break;
    else if (core > 0 && word & TimeWord.joiner && !isTimeWord(context, i + 1, TimeWord.goesOn)) break;
    if (core === i + 1 && /^(?:a\.m\.|p\.m\.)$/.test(reading.lower(i + 1))) core = i + 2;
  }
  if (core === 0) return 0;
  // "next year's budget", "the 2026 consultation": the words only modify a noun.
  if (/^(?:'s|’s|'|’)$/.test(reading.lower(core))) return 0;
  if (reading.phraseAt[core] >= 0 && reading.phraseAt[core] === reading.phraseAt[core - 1] && !/^(?:this|next|last|later)$/.test(reading.lower(core)) && !reading.isTag(core, 'CD')) return 0;
  return core;
}

/** "within two weeks", "within three working days of …", "within this year". */
function within(context: Context, i: number, end: number): number {
  const { reading } = context;
  let k = i + 1;
  while (k < Math.min(end, i + 7) && !isTimeWord(context, k, TimeWord.unit)) {
    if (!(reading.isTag(k, 'CD') || reading.isTag(k, 'DT') || reading.isTag(k, 'JJ') || reading.isTag(k, 'HYPH') || reading.isTag(k, 'NN'))) return 0;
    k++;
  }
  return k < end && isTimeWord(context, k, TimeWord.unit) ? k + 1 : timeRun(context, i + 1, end, true);
}

/** "at the latest six months after this meeting", "at the latest by March". */
function afterLatest(context: Context, i: number, end: number): number {
  const { reading } = context;
  const time = timeAt(context, i, end) || timeRun(context, i, end, true);
  if (time > 0) return time;
  let k = i;
  while (k < end && (reading.isTag(k, 'CD') || isTimeWord(context, k, TimeWord.unit))) k++;
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
