/** Reported speech by its verb: X said that …, X urged Y to …, X expressed condolences over …, …, adding that …. */
import type { VerbGroup } from '../clauses/clauses';
import { governingSubject, quotingCue } from './attribution';
import { readComplement } from './complement';
import { contentEnd, trimEnd } from './contentEnd';
import type { Found, Reading } from './reading';
import { Frame } from './reportingVerbs';

/** Verbs of a group before an infinitive that really says it: "went on to stress", "used the meeting to reiterate". */
const HYPOTHETICAL = new Set(['refuse', 'decline', 'fail', 'ask', 'urge', 'tell', 'need', 'have', 'want', 'try', 'be', 'seem', 'appear', 'expect', 'allow', 'force', 'hesitate']);

/** Finds indirect and mixed quotations. `used` tells which marked stretches are direct quotations already. */
export function findIndirectSpeech(reading: Reading, used: Uint8Array): Found[] {
  const found: Found[] = [];
  const { sentences } = reading.document;
  const { verbGroupOf } = reading.clauses;
  for (let s = 0; s < sentences.length; s++) {
    if (!reading.isRead(s)) continue;
    let covered = sentences[s].firstToken;
    for (let v = verbGroupOf[s]; v < verbGroupOf[s + 1]; v++) {
      const group = reading.verb(v);
      // A report inside what is reported already is part of it, except in marks or a block.
      if (group.first < covered) continue;
      const one = report(reading, v, s, used) ?? parenthetical(reading, v, s);
      if (one === null) continue;
      found.push(one);
      covered = one.content.at(-1)!.end;
    }
  }
  return found;
}

function mayReport(reading: Reading, group: VerbGroup, v: number, first: number): boolean {
  if (group.passive) return false;
  if (group.negated) return false;
  if (group.form === 'participle') return false;
  if (group.form === 'infinitive') {
    const governor = v > 0 ? reading.verb(v - 1) : null;
    return governor !== null && governor.first >= first && governor.form === 'finite' && !HYPOTHETICAL.has(governor.lemma) && group.first - governor.end < 12;
  }
  return true;
}

function report(reading: Reading, v: number, s: number, used: Uint8Array): Found | null {
  const group = reading.verb(v);
  const sentence = reading.document.sentences[s];
  if (!mayReport(reading, group, v, sentence.firstToken)) return null;
  const marked = reading.markedAt[group.head];
  let end = sentence.endToken;
  if (marked >= 0) for (const part of reading.marks[marked].parts) if (part.first <= group.head && group.head < part.end) end = Math.min(end, part.end);
  const complement = readComplement(reading, group, end);
  if (complement === null) return null;
  const source = governingSubject(reading, v, sentence.firstToken);
  if (source === null || isFirstPerson(reading, source.first)) return null;
  if (group.form === 'gerund' && !attaches(reading, group, sentence.firstToken)) return null;
  let start = complement.start;
  const stop = contentEnd(reading, start, end, group, complement.clause);
  if (stop <= start) return null;
  // Wholly in marks: a direct quotation, the marks left out.
  const inner = reading.markedAt[start + 1];
  if (reading.isQuoteMark(start) && inner >= 0 && reading.marks[inner].open === start && reading.marks[inner].close >= stop - 1) {
    if (used[inner]) return null;
    used[inner] = 1;
    start++;
    return { kind: 'direct', source, goesOn: null, cue: { first: group.head, end: complement.cueEnd }, reportingClass: complement.verb.reportingClass, content: [{ first: start, end: Math.max(start + 1, trimEnd(reading, { first: start, end: Math.min(stop, reading.marks[inner].close) })) }], certainty: complement.certainty, why: complement.why };
  }
  let mixed = false;
  for (let i = start; i < stop; i++) {
    const m = reading.markedAt[i];
    if (m >= 0 && m !== marked) {
      mixed = true;
      used[m] = 1;
    }
  }
  return {
    kind: mixed ? 'mixed' : 'indirect', source, goesOn: null, cue: { first: group.head, end: complement.cueEnd }, reportingClass: complement.verb.reportingClass,
    content: [{ first: start, end: stop }], certainty: complement.certainty, why: complement.why,
  };
}

function isFirstPerson(reading: Reading, i: number): boolean {
  return /^(?:i|we|you)$/.test(reading.lower(i));
}

/** A participle reports where a comma or a noun of saying leads to it: ", adding that …". */
function attaches(reading: Reading, group: VerbGroup, first: number): boolean {
  let before = group.first - 1;
  while (before > first && reading.isAdverb(before)) before--;
  return /^(?:,|and|while|in|by)$/.test(reading.lower(before)) || reading.phraseAt[before] >= 0;
}

/** "The plan, he said, would work.", "The plan would work, said X." */
function parenthetical(reading: Reading, v: number, s: number): Found | null {
  const group = reading.verb(v);
  const sentence = reading.document.sentences[s];
  if (group.form !== 'finite' || reading.markedAt[group.head] >= 0) return null;
  const cue = quotingCue(reading, v);
  if (cue === null || group.lemma === 'read') return null;
  let end = cue.cue.end;
  let source = group.subject;
  let first: number;
  if (source !== null && source.first < group.first) {
    first = source.first;
    while (end < sentence.endToken && (reading.isAdverb(end) || isAdjunctWord(reading, end))) end++;
  } else {
    first = group.first;
    const phrase = reading.phraseAt[end];
    if (phrase < 0) return null;
    source = reading.clauses.nounPhrases[phrase];
    end = source.end;
    for (let i = end; i < sentence.endToken; i++) end = i + 1;
  }
  if (reading.lower(first - 1) !== ',' || first - 1 <= sentence.firstToken + 1) return null;
  const next = reading.lower(end);
  if (end < sentence.endToken && !/^[,.;]$/.test(next)) return null;
  if (isFirstPerson(reading, source.first)) return null;
  // What stands before must be a clause with its own verb, unless the sentence takes it up again.
  let hasVerb = false;
  for (let g = v - 1; g >= 0 && reading.verb(g).first >= sentence.firstToken; g--) if (reading.verb(g).form === 'finite') hasVerb = true;
  for (let i = sentence.firstToken; i < first - 1; i++) if (reading.isQuoteMark(i)) return null;
  const content = [{ first: sentence.firstToken, end: first - 1 }];
  const resumes = next === ',' && end + 2 < sentence.endToken;
  if (resumes && !hasVerb) {
    const stop = trimEnd(reading, { first: end + 1, end: sentence.endToken });
    if (stop > end + 1) content.push({ first: end + 1, end: stop });
  } else if (!hasVerb) return null;
  return { kind: 'indirect', source, goesOn: null, cue: cue.cue, reportingClass: cue.reportingClass, content, certainty: 0.85, why: 'a clause with a verb of speech put in or after it' };
}

function isAdjunctWord(reading: Reading, i: number): boolean {
  return !/^[,.;:]$/.test(reading.lower(i)) && reading.verbAt[i] < 0 && !reading.isQuoteMark(i);
}

export { Frame };
