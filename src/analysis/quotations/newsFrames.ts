/** Frames of the news alone: "Lund: The plan is dead" in a headline, "In a new poll, four in ten say …". Releases use them for other things. */
import type { TokenRange } from '../clauses/clauses';
import { trimEnd } from './contentEnd';
import type { Found, Reading } from './reading';
import { SHOWING } from './stance';

/** Paragraphs at the head of a text that can be its headlines. */
const HEADLINES = 3;
/** The longest name before the colon, in tokens. */
const LONGEST_LABEL = 6;

/** Counts of opinions: papers, by contrast, only hold what somebody writes in the main clause. */
const POLLS = new Set('poll polls survey surveys'.split(' '));

/** Finds what headlines and polls report: call it for texts that report several speakers. */
export function findNewsFrames(reading: Reading): Found[] {
  const found: Found[] = [];
  reading.document.sentences.forEach(({ paragraph, firstToken, endToken }, s) => {
    const one = (paragraph < HEADLINES && reading.isFirstInParagraph(s) ? label(reading, firstToken, endToken) : null) ?? (reading.isRead(s) ? inPoll(reading, firstToken, endToken) : null);
    if (one !== null) found.push(one);
  });
  return found;
}

/** "Lund: The plan is dead". */
function label(reading: Reading, first: number, end: number): Found | null {
  let colon = first + 1;
  while (colon < end && colon - first <= LONGEST_LABEL && reading.lower(colon) !== ':') colon++;
  if (reading.lower(colon) !== ':' || colon + 3 >= end ) return null;
  const marked = reading.isQuoteMark(colon + 1) ? reading.markedAt[colon + 2] : -1;
  if (reading.isQuoteMark(colon + 1) && (marked < 0 || reading.isQuoted[marked])) return null;
  for (let i = first; i < colon; i++) if (!reading.isWord(i) && reading.lower(i) !== ',') return null;
  const named = reading.referents.entityAt[colon - 1] >= 0 || SHOWING.has(reading.lower(colon - 1)) || reading.isTag(colon - 1, 'NNS') || reading.isTag(colon - 1, 'NNP');
  return named ? quotation(reading, { first, end: colon }, { first: colon, end: colon + 1 }, { first: colon + 1, end }, 'a name and a colon at the head of a headline') : null;
}

/** "In a new poll, four in ten say …". */
function inPoll(reading: Reading, first: number, end: number): Found | null {
  if (reading.lower(first) !== 'in' || reading.phraseAt[first + 1] < 0) return null;
  const phrase = reading.clauses.nounPhrases[reading.phraseAt[first + 1]];
  if (!POLLS.has(reading.lower(phrase.head))) return null;
  let comma = phrase.end;
  while (comma < end && comma - phrase.end < 12 && reading.lower(comma) !== ',') comma++;
  // "In the new poll, conducted in May, …": past when it was made.
  if (reading.isTag(comma + 1, 'VBN') || reading.isTag(comma + 1, 'VBD')) for (comma++; comma < end && reading.lower(comma) !== ','; comma++);
  if (reading.lower(comma) !== ',' || comma + 3 >= end) return null;
  return quotation(reading, { first: first + 1, end: comma }, { first, end: first + 1 }, { first: comma + 1, end }, 'what a poll says, behind “in”');
}

function quotation(reading: Reading, source: TokenRange, cue: TokenRange, range: TokenRange, why: string): Found | null {
  const end = trimEnd(reading, range);
  if (end <= range.first) return null;
  const content = { first: range.first, end };
  return { kind: reading.holdsMarks(content) ? 'mixed' : 'indirect', source, goesOn: null, cue, reportingClass: 'assert', content: [content], certainty: 0.6, why };
}
