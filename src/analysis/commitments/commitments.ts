/** Finds who undertook, or is called on, to do what by when. */
import type { Commitment, Deadline, Quotation } from '../annotation';
import type { TokenRange } from '../clauses/clauses';
import type { Span } from '../document';
import type { Reading } from '../quotations/reading';
import { actorsOf } from './actors';
import type { Candidate } from './candidate';
import { Context } from './context';
import { resolveDate } from './dates';
import { findDeadline } from './deadline';
import { isExcluded } from './exclusion';
import { clauseEnd } from './extent';
import { forceOf } from './force';
import { framesOf, readFrames } from './frames';
import { readPoints } from './points';

/** Finds every commitment, in text order. */
export function findCommitments(reading: Reading, quotations: readonly Quotation[]): readonly Commitment[] {
  const context = new Context(reading, quotations);
  const candidates = findCandidates(context);
  if (candidates.length === 0) return [];
  for (const { cue } of candidates) context.addCue(cue.first);
  const delimited: Delimited[] = [];
  for (const candidate of candidates) {
    const end = clauseEnd(context, candidate);
    if (end > candidate.content) delimited.push({ candidate, end });
  }
  return joined(context, delimited).map(({ candidate, end }, i) => commitment(context, candidate, end, `c${i + 1}`));
}

/** Reads each verb of the running text in every frame; a verb that another cue governs carries none of its own. */
function findCandidates(context: Context): Candidate[] {
  const { verbGroups } = context.clauses;
  const candidates: Candidate[] = [];
  const governed = new Uint8Array(verbGroups.length);
  for (let v = 0; v < verbGroups.length; v++) {
    const frames = framesOf(verbGroups[v]);
    if (frames === 0 || governed[v]) continue;
    const sentence = context.reading.sentenceAt[verbGroups[v].first];
    if (sentence < 0 || !context.reading.isBody(sentence)) continue;
    const points = readPoints(context, v);
    if (points.length > 0) {
      for (const point of points) if (point.action >= 0) governed[point.action] = 1;
      candidates.push(...points);
      continue;
    }
    const candidate = readFrames(context, v, frames);
    if (candidate === null) continue;
    if (candidate.action >= 0) governed[candidate.action] = 1;
    if (!isExcluded(context, candidate)) candidates.push(candidate);
  }
  return candidates;
}

interface Delimited {
  readonly candidate: Candidate;
  readonly end: number;
}

/** Joins coordinated verbs under a repeated cue: "We will establish …, and will share …", "looks forward to … and hopes to …". */
function joined(context: Context, found: readonly Delimited[]): readonly Delimited[] {
  const result: Delimited[] = [];
  for (const next of found) {
    const last = result.at(-1);
    if (last !== undefined && continuesCue(context, last, next.candidate)) result[result.length - 1] = { candidate: last.candidate, end: next.end };
    else result.push(next);
  }
  return result;
}

function continuesCue(context: Context, { candidate, end }: Delimited, next: Candidate): boolean {
  const { reading } = context;
  if (next.start - end > 3 || next.start < end || next.start !== next.cue.first && next.start !== reading.verb(next.verb).first) return false;
  const a = candidate.subject, b = next.subject;
  if (a === null || b === null || a.first !== b.first) return false;
  return (candidate.force === 'hoped' && next.force === 'hoped') || (reading.lower(candidate.cue.first) === reading.lower(next.cue.first) && reading.verb(next.verb).modal !== null);
}

function commitment(context: Context, candidate: Candidate, end: number, id: string): Commitment {
  const deadline = findDeadline(context, { first: candidate.content, end }) ?? openingDeadline(context, candidate);
  const span = spanOf(context, { first: pastMarks(context, candidate.start, candidate.cue.first), end });
  return {
    id, force: forceOf(context, candidate), actors: actorsOf(context, candidate), start: span.start, end: span.end, cue: spanOf(context, candidate.cue),
    deadline: deadline && dated(context, spanOf(context, deadline)), certainty: candidate.certainty, why: candidate.why,
  };
}

/** A mark that opens the clause is no part of it. */
function pastMarks({ reading }: Context, start: number, cue: number): number {
  while (start < cue && reading.isQuoteMark(start)) start++;
  return start;
}

function dated({ document: { text, structure } }: Context, { start, end }: Span): Deadline {
  return { start, end, date: resolveDate(text.slice(start, end), structure.releaseDate) };
}

/** "By the end of 2028, Kenya will …": what says when before the subject. */
function openingDeadline(context: Context, { start, verb }: Candidate): TokenRange | null {
  const { firstToken } = context.document.sentences[context.reading.sentenceAt[start]];
  if (context.reading.verb(verb).past) return null;
  let first = firstToken;
  for (let i = start - 1; i >= firstToken; i--) if (context.reading.verbAt[i] >= 0) { first = i + 1; break; }
  const found = findDeadline(context, { first, end: start });
  return found !== null && (found.end === start || (found.end === start - 1 && context.reading.lower(found.end) === ',')) ? found : null;
}

function spanOf(context: Context, { first, end }: TokenRange): Span {
  const { starts, ends } = context.document.tokens;
  return { start: starts[first], end: ends[end - 1] };
}
