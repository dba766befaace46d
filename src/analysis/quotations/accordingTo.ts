/** "According to X, …" and "…, according to X". */
import type { Found, Reading } from './reading';
import { trimEnd } from './contentEnd';

/** Finds quotations attributed by "according to". */
export function findAccordingTo(reading: Reading): Found[] {
  const found: Found[] = [];
  const { sentences } = reading.document;
  for (let s = 0; s < sentences.length; s++) {
    if (!reading.isRead(s)) continue;
    const { firstToken, endToken } = sentences[s];
    for (let i = firstToken; i + 2 < endToken; i++) {
      if (reading.lower(i) !== 'according' || reading.lower(i + 1) !== 'to' || reading.markedAt[i] >= 0) continue;
      const one = read(reading, i, firstToken, endToken);
      if (one !== null) found.push(one);
    }
  }
  return found;
}

function read(reading: Reading, at: number, first: number, end: number): Found | null {
  const sourceStart = at + 2;
  const phrase = reading.phraseAt[sourceStart];
  if (phrase < 0) return null;
  let sourceEnd = reading.clauses.nounPhrases[phrase].end;
  while (sourceEnd + 1 < end && /^(?:of|from|by|in|on|for|at|and)$/.test(reading.lower(sourceEnd)) && reading.phraseAt[sourceEnd + 1] >= 0) sourceEnd = reading.clauses.nounPhrases[reading.phraseAt[sourceEnd + 1]].end;
  const source = { first: sourceStart, end: sourceEnd };
  let comma = sourceEnd;
  while (comma < end && reading.lower(comma) !== ',') comma++;
  const leads = at === first || !hasClause(reading, first, at);
  // "The mayor, according to two officials, had left": what stands before is the subject.
  const subject = leads && at > first + 1 && reading.lower(at - 1) === ',' && comma < end && reading.verbAt[comma + 1] >= 0 ? { first, end: at - 1 } : null;
  let range: { first: number; end: number };
  if (leads) {
    if (comma + 1 >= end) return null;
    range = { first: comma + 1, end };
    // "According to Ana Lund, head of the agency, the figure …": the clause starts after the last comma before its subject.
    const own = clauseSubject(reading, comma + 1, end);
    if (own > comma + 1 && reading.lower(own - 1) === ',') range = { first: own, end };
    // "According to Ana Lund, who runs it, the figure …": past the relative clause.
    if (reading.isTag(range.first, 'WP') || reading.isTag(range.first, 'WDT')) {
      let next = range.first;
      while (next < end && reading.lower(next) !== ',') next++;
      if (next + 1 >= end) return null;
      range = { first: next + 1, end };
    }
  } else {
    range = { first, end: reading.lower(at - 1) === ',' ? at - 1 : at };
  }
  const stop = trimEnd(reading, range);
  if (stop <= range.first || !hasClause(reading, range.first, stop)) return null;
  return { kind: reading.holdsMarks({ first: range.first, end: stop }) ? 'mixed' : 'indirect', source, goesOn: null, cue: { first: at, end: at + 2 }, reportingClass: 'assert', content: subject === null ? [{ first: range.first, end: stop }] : [subject, { first: range.first, end: stop }], certainty: 0.92, why: '“according to” and a name' };
}

function hasClause(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (reading.verbAt[i] >= 0 && reading.verb(reading.verbAt[i]).form === 'finite') return true;
  return false;
}

function clauseSubject(reading: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const v = reading.verbAt[i];
    if (v >= 0 && reading.verb(v).form === 'finite' && reading.verb(v).subject !== null && reading.verb(v).subject!.first >= first) return reading.verb(v).subject!.first;
  }
  return first;
}
