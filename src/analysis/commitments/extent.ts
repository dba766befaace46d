/** How far a commitment's clause reaches: up to the next clause that somebody else, or another verb of the same subject, begins. */
import { trimEnd } from '../quotations/contentEnd';
import { readComplement } from '../quotations/complement';
import type { Candidate } from './candidate';
import type { Context } from './context';

/** Conjunctions behind a comma that begin a condition, a contrast or a reason of its own. */
const BREAKS: ReadonlySet<string> = new Set(['but', 'although', 'though', 'whereas', 'because', 'since', 'unless', 'if', 'provided', 'which', 'who', 'whom', 'whose', 'where', 'subject', 'yet']);

/** The token after a commitment's last one, where the context knows all cues. */
export function clauseEnd(context: Context, candidate: Candidate): number {
  const { reading, clauses: { verbGroups } } = context;
  const first = candidate.content;
  // A point of a list stands in a sentence of its own, behind its cue's.
  const own = Math.max(candidate.cue.first, candidate.start);
  let end = context.sentenceEnd(own);
  end = markEnd(context, own, end);
  // A list behind "agreed to:" runs to the end of its sentence.
  if (reading.lower(first - 1) === ':') return trimEnd(reading, { first, end });
  for (let i = first; i < end; i++) {
    if (endsClause(context, i, end)) end = i;
  }
  for (let g = candidate.verb + 1; g < verbGroups.length && verbGroups[g].first < end; g++) {
    const group = verbGroups[g];
    if (group.first < first || g === candidate.action || group.form !== 'finite' && !(context.isCue(group.first) || context.isReport(group.head))) continue;
    const boundary = boundaryBefore(context, candidate, g);
    if (boundary > first) {
      end = boundary;
      break;
    }
  }
  return trimEnd(reading, { first, end });
}

/** Speech in marks ends where its marks do. */
function markEnd(context: Context, cue: number, end: number): number {
  const mark = context.reading.markedAt[cue];
  let i = cue;
  while (i < end && context.reading.markedAt[i] === mark) i++;
  return mark < 0 ? end : i;
}

function endsClause(context: Context, i: number, end: number): boolean {
  const { reading } = context;
  const lower = reading.lower(i);
  if (lower === ';' || (lower === ':' && !reading.hasFlag(i - 1, 4))) return true;
  if (lower !== ',') return false;
  let next = i + 1;
  if (BREAKS.has(reading.lower(next)) && reading.lower(next) !== 'subject') return !(reading.lower(next) === 'but' && reading.lower(next + 1) === 'also');
  while (next < end && reading.isAdverb(next)) next++;
  const v = reading.verbAt[next];
  if (v >= 0 && reading.verb(v).form === 'gerund') return readComplement(reading, reading.verb(v), end) !== null || context.isReport(reading.verb(v).head);
  if (reading.lower(next) === 'as' || reading.lower(next) === 'while') return clauseFollows(context, next, end);
  // ", the first of which …": a relative clause with its noun before it.
  for (let k = next; k < Math.min(end, next + 5); k++) if (/^(?:which|whom)$/.test(reading.lower(k)) && reading.lower(k - 1) === 'of') return true;
  // ", said the Minister": the attribution of speech without marks.
  return v >= 0 && context.isReport(reading.verb(v).head) && reading.verb(v).form === 'finite';
}

function clauseFollows(context: Context, from: number, end: number): boolean {
  const { reading } = context;
  for (let k = from + 1; k < Math.min(end, from + 12) && reading.lower(k) !== ','; k++) {
    const v = reading.verbAt[k];
    if (v >= 0) return reading.verb(v).form === 'finite' || context.isReport(reading.verb(v).head) || reading.lower(from) === 'as';
  }
  return false;
}

/** Where the clause ends because verb group `g` begins another one; 0 where `g` is part of the clause. */
function boundaryBefore(context: Context, candidate: Candidate, g: number): number {
  const { reading } = context;
  const group = reading.verb(g);
  const { subject } = group;
  if (subject !== null && subject.first >= candidate.content) {
    let before = subject.first - 1;
    while (reading.isAdverb(before) || reading.isQuoteMark(before)) before--;
    if (reading.lower(before) === 'that' && reading.isTag(before - 1, 'CC')) return back(context, before - 1);
    const joined = reading.isTag(before, 'CC');
    if (reading.lower(before) === ',') return before;
    if (joined && (reading.lower(before - 1) === ',' || !subordinated(context, candidate, before))) return back(context, before);
    return 0;
  }
  let before = group.first - 1;
  while (reading.isAdverb(before)) before--;
  const joined = reading.isTag(before, 'CC') || reading.lower(before) === ',';
  if (group.form !== 'finite') return joined && context.isCue(group.first) ? back(context, before) : 0;
  if (!joined) return 0;
  const shared = context.subject(g);
  const outer = shared === null || shared.first < candidate.cue.first || (candidate.subject !== null && shared.first === candidate.subject.first);
  if (!outer && !context.isCue(group.first)) return 0;
  const isBase = reading.lower(group.head) === group.lemma && group.modal === null;
  if (isBase && !context.isCue(group.first) && !context.isReport(group.head)) return 0;
  return back(context, before);
}

/** Whether a "that" or relative clause has begun since the cue: what is joined then may be joined to it. */
function subordinated(context: Context, candidate: Candidate, before: number): boolean {
  for (let i = candidate.content; i < before; i++) if (/^(?:that|which|who|whether)$/.test(context.reading.lower(i))) return true;
  return false;
}

function back(context: Context, token: number): number {
  let end = token;
  while (context.reading.lower(end - 1) === ',' || context.reading.isTag(end - 1, 'CC')) end--;
  return end;
}
