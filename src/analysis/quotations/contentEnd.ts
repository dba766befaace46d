/** Where reported content ends: before the next report, the verb that the source goes on with, or the end of the sentence. */
import type { TokenRange, VerbGroup } from '../clauses/clauses';
import { LexemeFlag } from '../document';
import { quotingCue } from './attribution';
import { readComplement } from './complement';
import type { Reading } from './reading';

/**
 * @param start the content's first token
 * @param end the last token (exclusive) that it may reach
 * @param cue the reporting verb's group
 * @param clause whether the content is a clause of its own
 * @returns the token after the content's last one, past no closing full stop; `start` where nothing is left
 */
export function contentEnd(reading: Reading, start: number, end: number, cue: VerbGroup, clause: boolean): number {
  const { verbGroups } = reading.clauses;
  const cueIndex = reading.verbAt[cue.head];
  let contentPast: boolean | null = null;
  for (let g = cueIndex + 1; g < verbGroups.length && verbGroups[g].first < end; g++) {
    const group = verbGroups[g];
    if (group.first < start || reading.markedAt[group.head] !== reading.markedAt[cue.head]) continue;
    if (isReturn(reading, group, g, cue, cueIndex, clause, contentPast, end)) {
      end = trimBoundary(reading, start, group.subject && group.subject.first > start ? subjectStart(reading, group.subject, start) : group.first);
      break;
    }
    if (group.form === 'finite' && group.modal === null) contentPast ??= group.past && !group.perfect;
    else if (group.form === 'finite' || reading.lower(group.first) === 'be') contentPast ??= false;
  }
  end = beforeMarks(reading, start, end, reading.markedAt[cue.head]);
  end = beforeAside(reading, start, end);
  end = beforeSemicolon(reading, start, beforeAccordingTo(reading, start, end), reading.markedAt[cue.head]);
  return trimEnd(reading, { first: start, end });
}

/** Whether a verb group takes the sentence back from the content to the narrative. */
function isReturn(reading: Reading, group: VerbGroup, g: number, cue: VerbGroup, cueIndex: number, clause: boolean, contentPast: boolean | null, end: number): boolean {
  // The subject of the main clause began before the cue: "X, who said that …, has left".
  if (group.subject !== null && group.subject.first < cue.first) return group.form === 'finite';
  let before = group.first - 1;
  while (reading.isAdverb(before)) before--;
  if (reading.isQuoteMark(before)) before--;
  if (group.form === 'gerund') return (/^(?:,|[-–—]+)$/.test(reading.lower(reading.isTag(before, 'CC') ? before - 1 : before)) || (reading.lower(before) === 'while' && reading.lower(before - 1) === ',')) && readComplement(reading, group, end) !== null;
  if (group.form !== 'finite') return false;
  if (group.subject === null) {
    if (!reading.isTag(before, 'CC') && reading.lower(before) !== ',') return false;
    // "Lund, who said the plan was sound, left": the comma closes the relative clause that the report stands in.
    if (reading.lower(before) === ',' && cue.subject !== null && (reading.isTag(cue.subject.first, 'WP') || reading.isTag(cue.subject.first, 'WDT'))) return true;
    if (group.past !== cue.past || (group.modal !== null) !== (cue.modal !== null)) return false;
    if (!clause) return !reading.isTag(group.head, 'VB') && (!reading.isTag(group.head, 'VBP') || readComplement(reading, group, end) !== null);
    const comma = reading.lower(before) === ',' || reading.lower(before - 1) === ',';
    return (comma || contentPast !== group.past) && cue.past && (readComplement(reading, group, end) !== null || (comma && contentPast === false && g > cueIndex + 1));
  }
  before = subjectStart(reading, group.subject, cue.end) - 1;
  // "Sharing these concerns, they urged …": the comma ends what opened the sentence.
  if (cue.form === 'gerund' && reading.lower(before) === ',' && cue.first <= reading.document.sentences[reading.sentenceAt[cue.first]].firstToken + 1) return true;
  const comma = reading.lower(before) === ',' || reading.lower(before - 1) === ',';
  // "While X said that …, Y did …": the comma ends the subordinate clause that the report stands in.
  if (reading.lower(before) === ',' && opensSubordinate(reading, cueIndex)) return true;
  // "…, Lund said it would": a new report behind a comma cannot be part of the content.
  if (reading.lower(before) === ',' && group.past === cue.past && (readComplement(reading, group, end) !== null || (quotingCue(reading, g) !== null && /^[,.]$/.test(reading.lower(group.end))))) return true;
  // ", and he raised them again": the narrative's tense comes back.
  if (comma && reading.isTag(before, 'CC') && group.modal === null && group.past === cue.past && cue.past && (contentPast === false || !clause)) return true;
  // "One in three said it was late and one in four said it was early": the second report is as good as the first.
  if (reading.isTag(before, 'CC') && group.past === cue.past && clause && !reading.isTag(group.subject.first, 'PRP') && readComplement(reading, group, end)?.clause === true) return true;
  // Another source takes over: ", but Y said …".
  return /^(?:but|and|while|whereas|although|though|;)$/.test(reading.lower(before)) && reading.lower(before - 1) === ',' && group.past === cue.past && readComplement(reading, group, end) !== null;
}

/** Where a subject begins that is an apposition to the phrase behind a conjunction: in "…, but a spokesman for the port, Ana Lund, said", at "a". */
function subjectStart(reading: Reading, { first }: TokenRange, from: number): number {
  if (reading.lower(first - 1) !== ',') return first;
  let i = first - 1;
  while (i - 1 > from && reading.phraseAt[i - 1] >= 0) {
    i = reading.clauses.nounPhrases[reading.phraseAt[i - 1]].first;
    if (reading.isTag(i - 1, 'CC')) return i > from ? i : first;
    if (reading.isTag(i - 1, 'IN')) i--;
  }
  return first;
}

/** Whether the clause of a report begins with "while", "if", "although" or the like at the head of its sentence. */
function opensSubordinate(reading: Reading, cueIndex: number): boolean {
  const subject = reading.verb(cueIndex).subject;
  if (subject === null) return false;
  const { firstToken } = reading.document.sentences[reading.sentenceAt[subject.first]];
  return subject.first > firstToken && subject.first - firstToken <= 3 && /^(?:while|although|though|if|when|as|since|because|after|before|whereas|once|but|and)$/.test(reading.lower(firstToken)) && !reading.isTag(firstToken, 'CC');
}

/** Back over the conjunction, adverbs and commas that lead to the next clause. */
function trimBoundary(reading: Reading, start: number, end: number): number {
  // Adverbs between the conjunction and its verb are the next clause's; those before the conjunction are the content's own.
  while (end > start && reading.isAdverb(end - 1)) end--;
  while (end > start && (reading.isTag(end - 1, 'CC') || /^(?:,|;|while|whereas|although|though)$/.test(reading.lower(end - 1)))) end--;
  return end;
}

/** 'called it "a dig," a label that stuck': a comma inside the closing mark ends the content where the sentence goes on with a phrase that no marks follow. */
function beforeAside(reading: Reading, start: number, end: number): number {
  for (let i = start + 2; i + 1 < end; i++) {
    if (!reading.isQuoteMark(i) || reading.lower(i - 1) !== ',' || reading.markedAt[i - 1] < 0 || reading.marks[reading.markedAt[i - 1]].close !== i) continue;
    if (!reading.isTag(i + 1, 'DT') && !reading.isTag(i + 1, 'PRP') && !reading.isTag(i + 1, 'NNP')) continue;
    let next = i + 1;
    while (next < end && !reading.isQuoteMark(next)) next++;
    if (next >= end) return i + 1;
  }
  return end;
}

/** A semicolon ends the content, unless another "that" goes on with it. */
function beforeSemicolon(reading: Reading, start: number, end: number, marked: number): number {
  for (let i = start + 1; i < end; i++) if (reading.lower(i) === ';' && reading.markedAt[i] === marked && reading.lower(i + 1) !== 'that' && reading.lower(i + 2) !== 'that') return i;
  return end;
}

/** "called on the city to pay: “They promised it”": a colon before marks ends the content. */
function beforeMarks(reading: Reading, start: number, end: number, marked: number): number {
  for (let i = start + 1; i + 1 < end; i++) if (reading.lower(i) === ':' && reading.markedAt[i] === marked && reading.isQuoteMark(i + 1)) return i;
  return end;
}

function beforeAccordingTo(reading: Reading, start: number, end: number): number {
  for (let i = end - 2; i > start; i--) if (reading.lower(i) === 'according' && reading.lower(i + 1) === 'to' && reading.lower(i - 1) === ',') return i - 1;
  return end;
}

/** Takes full stops, commas and marks with no partner off the end of a range. */
export function trimEnd(reading: Reading, range: TokenRange): number {
  let { end } = range;
  while (end > range.first) {
    const last = end - 1;
    if (reading.isQuoteMark(last)) {
      // A closing mark belongs to the content where its opening mark does.
      const inside = reading.markedAt[last - 1];
      if (inside >= 0 && reading.marks[inside].close === last && reading.marks[inside].open >= range.first) {
        if (inside >= 0 && !reading.hasFlag(last, LexemeFlag.Word)) break;
      }
      end--;
      continue;
    }
    if (!/^[.,;:…]$|^[-–—]+$/.test(reading.lower(last))) break;
    end--;
  }
  return end;
}
