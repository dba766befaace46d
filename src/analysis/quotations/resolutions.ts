/** The operative paragraphs of resolutions and communiqués: "The Council, … 1. Strongly condemns …; 2. Calls upon …". */
import type { TokenRange } from '../clauses/clauses';
import { readComplement } from './complement';
import { contentEnd } from './contentEnd';
import type { Found, Reading } from './reading';

/**
 * Finds what a body says in paragraphs that begin with a present-tense verb and no subject.
 * @returns quotations whose source is the body named in the paragraph that opens the resolution: a noun phrase and a comma
 */
export function findResolutions(reading: Reading): Found[] {
  const found: Found[] = [];
  const { sentences } = reading.document;
  let body: TokenRange | null = null;
  for (let s = 0; s < sentences.length; s++) {
    if (!reading.isFirstInParagraph(s)) continue;
    const { firstToken, endToken } = sentences[s];
    body = opensResolution(reading, firstToken, endToken) ?? body;
    if (body === null || !reading.isRead(s)) continue;
    const verb = operativeVerb(reading, firstToken, endToken);
    if (verb >= 0) operativeClauses(reading, body, verb, endToken, found);
  }
  return found;
}

/** "The Security Council," alone in its paragraph. */
function opensResolution(reading: Reading, first: number, end: number): TokenRange | null {
  if (reading.lower(end - 1) !== ',' || reading.lower(first) !== 'the' || reading.phraseAt[first] < 0) return null;
  for (let i = first; i < end - 1; i++) if (reading.verbAt[i] >= 0 || !reading.isWord(i)) return null;
  return { first, end: end - 1 };
}

/** The verb group that opens a paragraph, past its number and adverbs; -1 where another word does. */
function operativeVerb(reading: Reading, first: number, end: number): number {
  let i = first;
  while (i < end && i < first + 5 && (reading.isTag(i, 'CD') || reading.isTag(i, 'LS') || reading.isAdverb(i) || !reading.isWord(i) || /^\d+\.?$/.test(reading.lower(i)))) i++;
  const v = i < end ? reading.verbAt[i] : -1;
  return v >= 0 && reading.verb(v).form === 'finite' && !reading.verb(v).past && reading.lower(reading.verb(v).head).endsWith('s') ? v : -1;
}

/** The verb and those coordinated with it: "condemns … and extends …". */
function operativeClauses(reading: Reading, body: TokenRange, verb: number, end: number, found: Found[]): void {
  const { verbGroups } = reading.clauses;
  let from = verbGroups[verb].first;
  for (let v = verb; v < verbGroups.length && verbGroups[v].first < end; v++) {
    const group = verbGroups[v];
    if (group.first < from || group.form !== 'finite' || group.past || (v > verb && (group.subject !== null || !reading.isTag(group.first - 1, 'CC')))) continue;
    const complement = readComplement(reading, group, end);
    if (complement === null) continue;
    const stop = contentEnd(reading, complement.start, end, group, complement.clause);
    if (stop <= complement.start) continue;
    found.push({
      kind: 'indirect', source: body, goesOn: null, cue: { first: group.head, end: complement.cueEnd }, reportingClass: complement.verb.reportingClass,
      content: [{ first: complement.start, end: stop }], certainty: 0.88, why: 'operative paragraph of a resolution',
    });
    from = stop;
  }
}
