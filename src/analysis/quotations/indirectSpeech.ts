/** Reported speech by its verb: X said that …, X urged Y to …, X expressed condolences over …, …, adding that …. */
import type { TokenRange, VerbGroup } from '../clauses/clauses';
import { attitudeEnd, LONGEST_STANCE } from './attitudeEnd';
import { governingSubject, isQuotedAs } from './attribution';
import { readComplement } from './complement';
import { contentEnd, trimEnd } from './contentEnd';
import { extracted } from './extraction';
import { opensWithPredicate, parenthetical } from './parenthetical';
import { isFirstPerson, type Found, type Reading } from './reading';
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
    let last: Found | null = null;
    for (let v = verbGroupOf[s]; v < verbGroupOf[s + 1]; v++) {
      const group = reading.verb(v);
      // A report inside what is reported already is part of it, except in marks or a block.
      if (group.first < covered || !mayReport(group.lemma)) continue;
      const one: Found | null = report(reading, v, s, inBlock[s] === 1, last) ?? parenthetical(reading, v, s) ?? extracted(reading, v, sentences[s].endToken);
      if (one === null) continue;
      found.push(one);
      covered = one.content.at(-1)!.end;
      last = one;
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

/** @param last the report before it in the sentence */
function report(reading: Reading, v: number, s: number, inBlock: boolean, last: Found | null): Found | null {
  const group = reading.verb(v);
  const sentence = reading.document.sentences[s];
  if (!reportsHere(reading, group, v, sentence.firstToken)) return null;
  const marked = reading.markedAt[group.head];
  let end = sentence.endToken;
  if (marked >= 0) for (const part of reading.marks[marked].parts) if (part.first <= group.head && group.head < part.end) end = Math.min(end, part.end);
  const complement = readComplement(reading, group, end);
  if (complement === null) return null;
  const opened = reading.isQuoteMark(complement.start) && reading.lower(complement.start - 1) === ',' ? reading.markedAt[complement.start + 1] : -1;
  const put = opened >= 0 && opensWithPredicate(reading, reading.marks[opened]) ? parenthetical(reading, v, s) : null;
  if (put !== null) return put;
  const source = (last === null ? null : reporterOf(reading, v, last)) ?? governingSubject(reading, v, sentence.firstToken);
  if (source === null || !maySpeak(reading, group, source, marked >= 0 || inBlock)) return null;
  if (group.form === 'gerund' && !isQuotedAs(reading, v) && !attaches(reading, group, sentence.firstToken)) return null;
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

/** "X said that Y had closed and added that …": where the verb goes on from behind the content, its subject is the reporter's, not the content's. */
function reporterOf(reading: Reading, v: number, last: Found): TokenRange | null {
  const group = reading.verb(v);
  const cue = last.cue === null ? -1 : reading.verbAt[last.cue.first];
  if (cue < 0 || !reading.isFinite(reading.verb(cue)) || group.form !== 'finite' || group.subject !== null) return null;
  let i = last.content.at(-1)!.end;
  while (i < group.first && (reading.isAdverb(i) || reading.isTag(i, 'CC') || reading.lower(i) === ',' || reading.isQuoteMark(i))) i++;
  return i === group.first ? last.source : null;
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

/** A participle reports where a comma or a noun of saying leads to it: ", adding that …". */
function attaches(reading: Reading, group: VerbGroup, first: number): boolean {
  let before = group.first - 1;
  while (before > first && (reading.isAdverb(before) || reading.isQuoteMark(before))) before--;
  return before < first || /^(?:,|and|while|in|by|before|after|[-–—]+)$/.test(reading.lower(before)) || reading.phraseAt[before] >= 0;
}
