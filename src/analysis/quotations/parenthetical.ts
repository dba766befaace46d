/** Attributions put into what was said or behind it, with no marks around it: "The plan, he said, would work.", "The plan would work, said X." */
import type { TokenRange, VerbGroup } from '../clauses/clauses';
import { LexemeFlag } from '../document';
import { quotingCue } from './attribution';
import { isTime } from './complement';
import { contentEnd } from './contentEnd';
import type { Marked } from './quoteMarks';
import { isFirstPerson, type Found, type Reading } from './reading';
import { Frame, reportingVerb } from './reportingVerbs';

/** Whether marks hold the predicate of a subject that stands before them: 'The plan, she said, "is dead"'. */
export function opensWithPredicate(reading: Reading, marked: Marked): boolean {
  const { first } = marked.parts[0];
  let i = first;
  while (reading.isAdverb(i)) i++;
  const v = reading.verbAt[i];
  if (v < 0 || reading.hasFlag(first, LexemeFlag.Capitalised)) return false;
  const { form, subject } = reading.verb(v);
  return form === 'finite' && (subject === null || subject.first < marked.open);
}

/** Reads the verb group at an index as an attribution put into its sentence, or at the end of it; null where it is none. */
export function parenthetical(reading: Reading, v: number, s: number): Found | null {
  const group = reading.verb(v);
  const sentence = reading.document.sentences[s];
  if (!reading.isFinite(group) || reading.markedAt[group.head] >= 0) return null;
  const cue = quotingCue(reading, v, Frame.marks | Frame.bare);
  // "The letter, it read, …": what only stands beside marks takes no clause.
  if (cue === null || quotingCue(reading, v, Frame.that | Frame.bare) === null) return null;
  const place = parentheticalPlace(reading, group, cue.cue.end, sentence);
  if (place === null || isFirstPerson(reading, place.source.first)) return null;
  const { first, end, source } = place;
  // ", said X": only what stands beside marks stands before its subject, not ", shows X".
  if (source.first > group.head && quotingCue(reading, v) === null) return null;
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
  if ((reportingVerb(group.lemma)?.frames ?? 0) & Frame.addressee) end = pastAddressee(reading, end);
  end = skipAdjuncts(reading, end, sentence.endToken);
  if (end < sentence.endToken && !/^[,.;]$/.test(reading.lower(end)) && !reading.isQuoteMark(end)) return null;
  return { first, end, source: { first, end: last } };
}

/** "told reporters", "told the head of the port": past whom it was said to. */
function pastAddressee(reading: Reading, from: number): number {
  let i = from;
  while (reading.phraseAt[i] >= 0 && (i === from || reading.lower(i - 1) === 'of')) {
    i = reading.clauses.nounPhrases[reading.phraseAt[i]].end;
    if (reading.lower(i) === 'of') i++;
  }
  return i;
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
