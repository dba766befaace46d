/** Quoted words with their attribution: “…,” said X, “…”; X said: “…”. */
import { LexemeFlag } from '../document';
import type { TokenRange } from '../clauses/clauses';
import { attributionAfter, attributionBefore, quotingCue, type Attribution } from './attribution';
import { readComplement } from './complement';
import { opensWithPredicate, parenthetical } from './parenthetical';
import type { Marked } from './quoteMarks';
import type { Found, Reading } from './reading';
import { isOnePerson } from './source';

/** How long, in tokens, the attribution between two halves of a quotation may be. */
const MAX_INTERRUPTION = 60;

/** Finds direct quotations in marks. */
export function findDirectSpeech(reading: Reading): Found[] {
  const found: Found[] = [];
  let last: { quotation: Found; marked: Marked; sentence: number } | null = null;
  reading.marks.forEach((marked, m) => {
    const sentence = reading.sentenceAt[marked.parts[0].first];
    if (reading.isQuoted[m] || sentence < 0 || !reading.isRead(sentence)) return;
    const paragraph = reading.document.sentences[sentence].paragraph;
    const samePlace = last !== null && reading.document.sentences[last.sentence].paragraph === paragraph;
    const previousEnd = last === null ? 0 : last.marked.close + 1;
    const range = reading.paragraphRange(sentence);
    const whole = isWholeSentence(reading, marked, range);
    const before = attributionBefore(reading, marked.open, Math.max(reading.document.sentences[sentence].firstToken, reading.sentenceAt[marked.open] >= 0 ? reading.document.sentences[reading.sentenceAt[marked.open]].firstToken : 0));
    const after = attributionFollows(reading, marked, whole);
    const content = marked.parts.map((part) => trimmed(reading, part)).filter((part) => part.end > part.first);
    if (content.length === 0) return;
    // The second half of an interrupted quotation: “…,” said X, “…”.
    if (samePlace && (before === null || before.cue.first === last!.quotation.cue?.first) && after?.cue === undefined && continues(reading, last!.marked, marked, whole)) {
      last!.quotation.content.push(...content);
      last = { ...last!, marked, sentence: reading.sentenceAt[marked.parts.at(-1)!.first] };
      reading.isQuoted[m] = 1;
      return;
    }
    const attribution = speaks(reading, marked, before, after, whole) ?? (whole ? signature(reading, marked) : null);
    // 'The plan, she said, "is dead"': what the marks say is said of what stands before the attribution.
    const cue = attribution !== null && attribution === before && opensWithPredicate(reading, marked) ? reading.verbAt[attribution.cue.first] : -1;
    const put = cue >= 0 ? parenthetical(reading, cue, sentence) : null;
    if (put !== null) {
      found.push(put);
      reading.isQuoted[m] = 1;
      last = { quotation: put, marked, sentence };
      return;
    }
    if (attribution !== null) {
      const lead = attribution === after && !whole ? leadingWords(reading, marked) : null;
      if (lead !== null) content.splice(0, content.length, lead);
      const quotation: Found = { kind: lead === null ? 'direct' : 'mixed', source: attribution.source, goesOn: null, cue: attribution.cue, reportingClass: attribution.reportingClass, content, certainty: attribution.source ? 0.95 : 0.7, why: attribution.why };
      found.push(quotation);
      reading.isQuoted[m] = 1;
      last = { quotation, marked, sentence: reading.sentenceAt[marked.parts.at(-1)!.first] };
      return;
    }
    if (!whole || last === null) return;
    // Whole sentences in marks with no attribution of their own go on with the speaker before them.
    const near = samePlace || (nextParagraph(reading, last.marked, marked) && !followsNarrative(reading, marked));
    const reporter = reporterBefore(reading, marked, last.marked.close);
    if (reporter !== null) {
      const quotation: Found = { kind: 'direct', source: reporter, goesOn: null, cue: null, reportingClass: last.quotation.reportingClass, content, certainty: 0.65, why: 'marks that go on with the speaker before them' };
      found.push(quotation);
      last = { quotation, marked, sentence: reading.sentenceAt[marked.parts.at(-1)!.first] };
      reading.isQuoted[m] = 1;
      return;
    }
    if (!near) return;
    if (samePlace && onlyMarksBetween(reading, previousEnd, marked.open)) last.quotation.content.push(...content);
    else {
      const quotation: Found = { kind: 'direct', source: null, goesOn: last.quotation, cue: null, reportingClass: last.quotation.reportingClass, content, certainty: 0.7, why: 'marks that go on with the speaker before them' };
      found.push(quotation);
      last = { ...last, quotation };
    }
    reading.isQuoted[m] = 1;
    last = { ...last, marked, sentence: reading.sentenceAt[marked.parts.at(-1)!.first] };
  });
  return found;
}

function trimmed(reading: Reading, part: TokenRange): TokenRange {
  let { end } = part;
  while (end > part.first && reading.lower(end - 1) === '.') end--;
  return { first: part.first, end };
}

/** Whether the marks hold one or more whole sentences: a capital at the head and a stop at the end, at the start of a sentence. */
function isWholeSentence(reading: Reading, marked: Marked, paragraph: TokenRange): boolean {
  const { first } = marked.parts[0];
  const before = marked.open - 1;
  const starts = before < paragraph.first || reading.hasFlag(before, LexemeFlag.SentenceEnd) || reading.isQuoteMark(before);
  const lastInside = marked.parts.at(-1)!.end - 1;
  const stops = reading.hasFlag(lastInside, LexemeFlag.SentenceEnd) || (marked.close >= paragraph.end - 2 && marked.close - marked.open > 5);
  return starts && stops && marked.close - first >= 2;
}

/** The attribution after the closing mark; after a full stop inside the marks a new sentence starts, so only one that says nothing else counts. */
function attributionFollows(reading: Reading, marked: Marked, whole: boolean): Attribution | null {
  if (!marked.closed) return null;
  const lastInside = marked.parts.at(-1)!.end - 1;
  const next = marked.close + 1;
  const sentence = next < reading.document.tokens.length ? reading.sentenceAt[next] : -1;
  if (sentence < 0 || reading.document.sentences[sentence].paragraph !== reading.document.sentences[reading.sentenceAt[lastInside]].paragraph) return null;
  const stop = lastWordMark(reading, marked);
  const joined = /^(?:,|\?|!|…|\.\.\.|[-–—]+)$/.test(stop) || reading.lower(next) === ',';
  const attribution = attributionAfter(reading, next, reading.sentenceEnd(sentence));
  if (attribution === null) return null;
  const opensSentence = marked.open <= reading.document.sentences[reading.sentenceAt[marked.open]].firstToken;
  // 'On "This Week," Lund said that …': the verb has its own clause, and the marks hold a title.
  if (!opensSentence) {
    const complement = readComplement(reading, reading.verb(reading.verbAt[attribution.cue.first]), reading.sentenceEnd(sentence));
    if (complement !== null && !reading.isQuoteMark(complement.start)) return null;
  }
  if (joined) return attribution;
  if (!(whole || stop === '.')) return attribution.cue.first === next ? attribution : null;
  const after = attribution.end;
  return after >= reading.sentenceEnd(sentence) || (/^[.,]$/.test(reading.lower(after)) && !reading.isQuoteMark(after + 1)) ? attribution : null;
}

/** 'The plan is a "turning point," said X': the words of the sentence before the marks belong to the content, where they hold its verb or its subject. */
function leadingWords(reading: Reading, marked: Marked): TokenRange | null {
  const { firstToken } = reading.document.sentences[reading.sentenceAt[marked.open]];
  if (marked.open <= firstToken + 1 || marked.parts.length > 1) return null;
  const subject = opensWithPredicate(reading, marked);
  for (let i = marked.open - 1; i >= firstToken; i--) {
    if (reading.isQuoteMark(i) || /^[:;]$/.test(reading.lower(i))) return null;
    const v = reading.verbAt[i];
    if ((v >= 0 && reading.isFinite(reading.verb(v))) || (subject && reading.phraseAt[i] >= 0)) return { first: firstToken, end: marked.closed ? marked.close + 1 : marked.close };
  }
  return null;
}

/** The last token inside the marks, past marks that close within them: its comma or stop tells what follows. */
function lastWordMark(reading: Reading, marked: Marked): string {
  const { first, end } = marked.parts.at(-1)!;
  let i = end - 1;
  while (i > first && reading.isQuoteMark(i)) i--;
  return reading.lower(i);
}

/** Which attribution, if any, makes the marked words speech. */
function speaks(reading: Reading, marked: Marked, before: Attribution | null, after: Attribution | null, whole: boolean): Attribution | null {
  const stop = lastWordMark(reading, marked);
  if (after !== null && (before === null || stop === ',')) return after;
  if (before === null) return null;
  const next = reading.lower(marked.close + 1);
  // Words that go on after the closing mark belong to the content: the clause rule reads them.
  const closes = whole || marked.parts.length > 1 || !marked.closed || /^[.?!]$/.test(stop) || next === '.' || next === '' || reading.sentenceAt[marked.close] !== reading.sentenceAt[marked.close + 1] || (stop === ',' && marked.close - marked.open > 3);
  return closes ? before : null;
}

/** How many tokens a line has that names who is quoted above it: name, office and body. */
const LONGEST_SIGNATURE = 40;
/** How many words of office and courtesy stand before that name. */
const MAX_TITLES = 6;

/** “…” and in the next line "– Ana Lund, Minister of Trade": who is quoted, behind a dash. */
function signature(reading: Reading, marked: Marked): Attribution | null {
  const { tokens, sentences } = reading.document;
  const dash = marked.close + 1;
  if (!marked.closed || dash + 1 >= tokens.length || !/^[-–—]+$/.test(reading.lower(dash)) || reading.sentenceAt[dash] < 0 || sentences[reading.sentenceAt[dash]].firstToken !== dash) return null;
  const { end } = reading.paragraphRange(reading.sentenceAt[dash]);
  if (end - dash > LONGEST_SIGNATURE) return null;
  const { entityAt, entities } = reading.referents;
  for (let i = dash + 1; i < Math.min(end, dash + 1 + MAX_TITLES); i++) {
    if (reading.verbAt[i] >= 0 || reading.lower(i) === ',') return null;
    const speaker = entityAt[i];
    if (speaker < 0 || entities[speaker].type !== 'PERSON') continue;
    let last = i + 1;
    while (last < end && entityAt[last] === speaker) last++;
    return { cue: { first: dash, end: dash + 1 }, reportingClass: 'assert', source: { first: dash + 1, end: last }, end: last, why: 'marks, with a dash and a name below them' };
  }
  return null;
}

/** Whether the marks take the quotation up again after an interruption by its attribution. */
function continues(reading: Reading, earlier: Marked, later: Marked, whole: boolean): boolean {
  if (later.open - earlier.close > MAX_INTERRUPTION) return false;
  const between = later.open - 1;
  if (between <= earlier.close) return true;
  const sentenceBefore = reading.sentenceAt[earlier.close], sentenceNow = reading.sentenceAt[later.open];
  // A sentence of narrative between them breaks the quotation.
  if (sentenceNow - sentenceBefore > 2) return false;
  return whole || /^[,:;]$/.test(reading.lower(between));
}

/** Whether a sentence of the same paragraph stands before the marks. */
function followsNarrative(reading: Reading, { open }: Marked): boolean {
  const s = reading.sentenceAt[open], { sentences } = reading.document;
  return s > 0 && sentences[s - 1].paragraph === sentences[s].paragraph;
}

/** "His company, she said, was small. “We were nine.”": the person whose words the sentence right before tells, without marks of its own. */
function reporterBefore(reading: Reading, marked: Marked, lastClose: number): TokenRange | null {
  if (!followsNarrative(reading, marked)) return null;
  const { firstToken, endToken } = reading.document.sentences[reading.sentenceAt[marked.open] - 1];
  if (lastClose >= firstToken) return null;
  for (let i = firstToken; i < Math.min(endToken, firstToken + MAX_INTERRUPTION); i++) {
    const v = reading.verbAt[i];
    if (v < 0 || !reading.isFinite(reading.verb(v)) || reading.markedAt[i] >= 0 || quotingCue(reading, v) === null) continue;
    const { subject } = reading.verb(v);
    if (subject === null) continue;
    if (isOnePerson(reading, subject)) return subject;
  }
  return null;
}

function onlyMarksBetween(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!reading.isQuoteMark(i)) return false;
  return true;
}

function nextParagraph(reading: Reading, earlier: Marked, later: Marked): boolean {
  const { sentences } = reading.document;
  const a = sentences[reading.sentenceAt[earlier.parts.at(-1)!.first]].paragraph;
  const b = sentences[reading.sentenceAt[later.parts[0].first]].paragraph;
  return b === a + 1;
}
