/** "In Ana Lund's view, …", "In their words, …", "In the words of Ana Lund, …". */
import type { TokenRange } from '../clauses/clauses';
import { trimEnd } from './contentEnd';
import type { Found, Reading } from './reading';

const NOUNS = new Set(['words', 'view', 'opinion', 'judgement', 'judgment', 'assessment']);
/** The longest name of whose view it is, in tokens. */
const LONGEST_SOURCE = 12;

/** Finds what a sentence says behind such words at its head. */
export function findInWords(reading: Reading): Found[] {
  const found: Found[] = [];
  reading.document.sentences.forEach(({ firstToken, endToken }, s) => {
    if (reading.lower(firstToken) !== 'in' || !reading.isRead(s)) return;
    const head = headOf(reading, firstToken, endToken);
    if (head === null || head.end + 2 >= endToken) return;
    const end = trimEnd(reading, { first: head.end + 1, end: endToken });
    if (end <= head.end + 1) return;
    const content = { first: head.end + 1, end };
    found.push({ kind: reading.holdsMarks(content) ? 'mixed' : 'indirect', source: head.source, goesOn: null, cue: head.cue, reportingClass: 'assert', content: [content], certainty: 0.85, why: 'whose words or view it is, and a comma' });
  });
  return found;
}

/** Cue and source of such words, up to the comma at `end`. */
function headOf(reading: Reading, first: number, end: number): { cue: TokenRange; source: TokenRange; end: number } | null {
  let comma = first + 2;
  while (comma < end && comma - first <= LONGEST_SOURCE && reading.lower(comma) !== ',') comma++;
  if (reading.lower(comma) !== ',') return null;
  const noun = comma - 1;
  if (NOUNS.has(reading.lower(noun))) {
    const owner = /^(?:his|her|their)$/.test(reading.lower(first + 1)) && noun === first + 2 ? noun : reading.isTag(noun - 1, 'POS') ? noun - 1 : -1;
    return owner > first + 1 ? { cue: { first: noun, end: comma }, source: { first: first + 1, end: owner }, end: comma } : null;
  }
  return reading.lower(first + 1) === 'the' && NOUNS.has(reading.lower(first + 2)) && reading.lower(first + 3) === 'of' && reading.phraseAt[first + 4] >= 0
    ? { cue: { first, end: first + 4 }, source: { first: first + 4, end: comma }, end: comma } : null;
}
