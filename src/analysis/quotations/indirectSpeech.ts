/** Reported speech by its verb: X said that …, X urged Y to …, X expressed condolences over …, …, adding that …. */
import type { TokenRange, VerbGroup } from '../clauses/clauses';
import { attitudeEnd, LONGEST_STANCE } from './attitudeEnd';
import { governingSubject, quotingCue } from './attribution';
import { isTime, readComplement } from './complement';
import { contentEnd, trimEnd } from './contentEnd';
import { extracted } from './extraction';
import type { Found, Reading } from './reading';
import { Frame, mayReport } from './reportingVerbs';

/** Verbs of a group before an infinitive that really says it: "went on to stress", "used the meeting to reiterate". */
const HYPOTHETICAL = new Set(['refuse', 'decline', 'fail', 'ask', 'urge', 'tell', 'need', 'have', 'want', 'try', 'be', 'seem', 'appear', 'expect', 'allow', 'force', 'hesitate']);

/** Modals of what may be said and has not been. */
const POSSIBLE = new Set(['may', 'might', 'can', 'could']);

/** Finds indirect and mixed quotations. */
export function findIndirectSpeech(reading: Reading, blocks: readonly Found[]): Found[] {
  const found: Found[] = [];
  const { sentences } = reading.document;
  const { verbGroupOf } = reading.clauses;
  const inBlock = new Uint8Array(sentences.length);
  for (const block of blocks) for (const range of block.content) inBlock.fill(1, reading.sentenceAt[range.first], reading.sentenceAt[range.end - 1] + 1);
  for (let s = 0; s < sentences.length; s++) {
    if (!reading.isRead(s)) continue;
    let covered = sentences[s].firstToken;
    for (let v = verbGroupOf[s]; v < verbGroupOf[s + 1]; v++) {
      const group = reading.verb(v);
      // A report inside what is reported already is part of it, except in marks or a block.
      if (group.first < covered || !mayReport(group.lemma)) continue;
      const one = report(reading, v, s, inBlock[s] === 1) ?? parenthetical(reading, v, s) ?? extracted(reading, v, sentences[s].endToken);
      if (one === null) continue;
      found.push(one);
      covered = one.content.at(-1)!.end;
    }
  }
  return found;
}

function reportsHere(reading: Reading, group: VerbGroup, v: number, first: number): boolean {
  if (group.passive) return false;
  if (group.negated) return false;
  if (group.modal !== null && POSSIBLE.has(group.modal)) return false;
  if (group.form === 'participle') return reading.isFinite(group);
  if (group.form === 'infinitive') {
    const governor = v > 0 ? reading.verb(v - 1) : null;
    return governor !== null && governor.first >= first && governor.form === 'finite' && !HYPOTHETICAL.has(governor.lemma) && group.first - governor.end < 12;
  }
  return true;
}

function report(reading: Reading, v: number, s: number, inBlock: boolean): Found | null {
  const group = reading.verb(v);
  const sentence = reading.document.sentences[s];
  if (!reportsHere(reading, group, v, sentence.firstToken)) return null;
  const marked = reading.markedAt[group.head];
  let end = sentence.endToken;
  if (marked >= 0) for (const part of reading.marks[marked].parts) if (part.first <= group.head && group.head < part.end) end = Math.min(end, part.end);
  const complement = readComplement(reading, group, end);
  if (complement === null) return null;
  const source = governingSubject(reading, v, sentence.firstToken);
  if (source === null || !maySpeak(reading, group, source, marked >= 0 || inBlock)) return null;
  if (group.form === 'gerund' && !attaches(reading, group, sentence.firstToken)) return null;
  let start = complement.start;
  let stop = contentEnd(reading, start, complement.clause ? end : Math.min(end, start + LONGEST_STANCE), group, complement.clause);
  // What one expresses is a feeling with all that it is about.
  if (!complement.clause && !(complement.verb.frames & Frame.speechNoun)) stop = attitudeEnd(reading, start, stop, marked);
  // "ordered the Trust to: (a) …": what it is to do is in the list.
  if (stop <= start || (reading.lower(stop - 1) === 'to' && stop < end && reading.lower(stop) === ':')) return null;
  // Wholly in marks: a direct quotation, the marks left out.
  const inner = reading.markedAt[start + 1];
  if (reading.isQuoteMark(start) && inner >= 0 && reading.marks[inner].open === start && reading.marks[inner].close >= stop - 1) {
    if (reading.isQuoted[inner]) return null;
    reading.isQuoted[inner] = 1;
    start++;
    return { kind: 'direct', source, goesOn: null, cue: { first: group.head, end: complement.cueEnd }, reportingClass: complement.verb.reportingClass, content: [{ first: start, end: Math.max(start + 1, trimEnd(reading, { first: start, end: Math.min(stop, reading.marks[inner].close) })) }], certainty: complement.certainty, why: complement.why };
  }
  let mixed = false;
  for (let i = start; i < stop; i++) {
    const m = reading.markedAt[i];
    if (m >= 0 && m !== marked) {
      mixed = true;
      reading.isQuoted[m] = 1;
    }
  }
  return {
    kind: mixed ? 'mixed' : 'indirect', source, goesOn: null, cue: { first: group.head, end: complement.cueEnd }, reportingClass: complement.verb.reportingClass,
    content: [{ first: start, end: stop }], certainty: complement.certainty, why: complement.why,
  };
}

/** Whether a subject may be a source here: "I" and "we" report nothing, save in a joint statement; within speech only others' past words are reported. */
function maySpeak(reading: Reading, group: VerbGroup, source: TokenRange, inSpeech: boolean): boolean {
  if (isFirstPerson(reading, source.first)) return !inSpeech && reading.document.structure.genre === 'joint' && reading.lower(source.first) === 'we';
  if (reading.lower(source.first) === 'what' || reading.lower(source.first - 1) === 'what') return false;
  if (!inSpeech) return true;
  const phrase = reading.phraseAt[source.first];
  const head = phrase >= 0 ? reading.clauses.nounPhrases[phrase].head : source.first;
  return group.form === 'finite' && group.past && group.modal === null && (reading.isTag(head, 'NNP') || reading.isTag(head, 'NNPS'));
}

function isFirstPerson(reading: Reading, i: number): boolean {
  return /^(?:i|we|you)$/.test(reading.lower(i));
}

/** A participle reports where a comma or a noun of saying leads to it: ", adding that …". */
function attaches(reading: Reading, group: VerbGroup, first: number): boolean {
  let before = group.first - 1;
  while (before > first && (reading.isAdverb(before) || reading.isQuoteMark(before))) before--;
  return before < first || /^(?:,|and|while|in|by|before|after|[-–—]+)$/.test(reading.lower(before)) || reading.phraseAt[before] >= 0;
}

/** "The plan, he said, would work.", "The plan would work, said X." */
function parenthetical(reading: Reading, v: number, s: number): Found | null {
  const group = reading.verb(v);
  const sentence = reading.document.sentences[s];
  if (!reading.isFinite(group) || reading.markedAt[group.head] >= 0) return null;
  const cue = quotingCue(reading, v);
  if (cue === null || group.lemma === 'read') return null;
  const place = parentheticalPlace(reading, group, cue.cue.end, sentence);
  if (place === null || isFirstPerson(reading, place.source.first)) return null;
  const { first, end, source } = place;
  const content = [{ first: sentence.firstToken, end: first - 1 }];
  const resumes = reading.lower(end) === ',' && end + 2 < sentence.endToken && !(reading.verbAt[end + 1] >= 0 && reading.verb(reading.verbAt[end + 1]).form === 'gerund');
  if (resumes) {
    const stop = contentEnd(reading, end + 1, sentence.endToken, group, true);
    if (!hasFinite(reading, end + 1, stop) && !hasFinite(reading, sentence.firstToken, first - 1)) return null;
    if (stop > end + 1) content.push({ first: end + 1, end: stop });
  } else if (!hasFinite(reading, sentence.firstToken, first - 1)) return null;
  let mixed = false;
  for (const range of content)
    for (let i = range.first; i < range.end; i++) {
      if (reading.markedAt[i] < 0) continue;
      if (reading.isQuoted[reading.markedAt[i]]) return null; // direct speech with an attribution of its own
      mixed = true;
    }
  return { kind: mixed ? 'mixed' : 'indirect', source, goesOn: null, cue: cue.cue, reportingClass: cue.reportingClass, content, certainty: 0.85, why: 'a clause with a verb of speech put in or after it' };
}

/** Where a parenthetical attribution stands: behind a comma, and before one or the end of the sentence. */
function parentheticalPlace(reading: Reading, group: VerbGroup, cueEnd: number, sentence: { firstToken: number; endToken: number }): { first: number; end: number; source: TokenRange } | null {
  let before = group.first - 1;
  while (reading.isAdverb(before)) before--;
  const atComma = (i: number): boolean => reading.lower(i) === ',' && i > sentence.firstToken;
  let end = cueEnd;
  if (atComma(before)) {
    // ", said X, the head of Y": the name and its apposition up to the comma that the sentence takes up again behind, or its end.
    const phrase = end < sentence.endToken ? reading.phraseAt[end] : -1;
    if (phrase < 0) return null;
    const source = reading.clauses.nounPhrases[phrase];
    end = source.end;
    if (hasFinite(reading, sentence.firstToken, before)) return hasFinite(reading, end, sentence.endToken) && reading.lower(end) !== ',' && reading.lower(end) !== '.' ? null : { first: before + 1, end: sentence.endToken, source };
    while (end < sentence.endToken && !(reading.lower(end) === ',' && hasFinite(reading, end, sentence.endToken) && reading.phraseAt[end + 1] >= 0 && reading.lower(end + 2) !== ',')) end++;
    return end < sentence.endToken ? { first: before + 1, end, source } : null;
  }
  const phrase = before >= 0 ? reading.phraseAt[before] : -1;
  if (phrase < 0) return null;
  let { first } = reading.clauses.nounPhrases[phrase];
  const last = reading.clauses.nounPhrases[phrase].end;
  // The subject may be longer than its last phrase: "officials at the ministry said".
  const subject = reading.subject(reading.verbAt[group.head]);
  if (!atComma(first - 1) && subject !== null && atComma(subject.first - 1)) ({ first } = subject);
  if (!atComma(first - 1)) return null;
  end = skipAdjuncts(reading, end, sentence.endToken);
  if (end < sentence.endToken && !/^[,.;]$/.test(reading.lower(end)) && !reading.isQuoteMark(end)) return null;
  return { first, end, source: { first, end: last } };
}

function hasFinite(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (reading.verbAt[i] >= 0 && reading.verb(reading.verbAt[i]).form === 'finite') return true;
  return false;
}

/** Past what says when, where and to whom: "on Tuesday", "in a statement", "reporters". An object of the verb's own stops it. */
function skipAdjuncts(reading: Reading, from: number, end: number): number {
  let i = from;
  while (i < end) {
    if (reading.isAdverb(i)) i++;
    else if (reading.isTag(i, 'IN') && reading.phraseAt[i + 1] >= 0) i = reading.clauses.nounPhrases[reading.phraseAt[i + 1]].end;
    else if (reading.isTag(i, 'TO') && reading.phraseAt[i + 1] >= 0) i = reading.clauses.nounPhrases[reading.phraseAt[i + 1]].end;
    else if (reading.phraseAt[i] >= 0 && isTime(reading, i)) i = reading.clauses.nounPhrases[reading.phraseAt[i]].end;
    else break;
  }
  return i;
}
