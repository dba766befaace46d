/** Reported speech that runs on with no new cue: "China is willing to …" after "X pointed out that …". */
import type { Found, Reading } from './reading';
import { trimEnd } from './contentEnd';

/**
 * In a readout, finds the sentences after a report that plainly go on with it: they stand in the present, the perfect or under a modal,
 * while the readout's own narrative is in the past.
 * @param found the quotations with a cue, in text order of their content
 */
export function findRunningSpeech(reading: Reading, found: readonly Found[]): Found[] {
  if (reading.document.structure.genre !== 'readout') return [];
  const { sentences } = reading.document;
  const lastIn = new Map<number, Found>();
  const occupied = new Uint8Array(sentences.length);
  for (const one of found) {
    for (const range of one.content) for (let s = reading.sentenceAt[range.first]; s <= reading.sentenceAt[range.end - 1]; s++) occupied[s] = 1;
    lastIn.set(reading.sentenceAt[one.content.at(-1)!.end - 1], one);
  }
  const running: Found[] = [];
  let speech: Found | null = null;
  for (let s = 0; s < sentences.length; s++) {
    const last = lastIn.get(s);
    if (occupied[s]) {
      speech = last !== undefined && last.kind !== 'direct' && reachesEnd(reading, last, s) && reportsInPast(reading, last) ? last : null;
      continue;
    }
    if (speech === null) continue;
    if (!reading.isBody(s) || reading.isFirstInParagraph(s) || !isReported(reading, s) || isNarrator(reading, s, speech)) {
      speech = null;
      continue;
    }
    const { firstToken, endToken } = sentences[s];
    const end = trimEnd(reading, { first: firstToken, end: endToken });
    if (end <= firstToken) continue;
    let mixed = false;
    for (let i = firstToken; i < end; i++) if (reading.markedAt[i] >= 0 && speaksInMarks(reading, i)) mixed = true;
    running.push({
      kind: mixed ? 'mixed' : 'indirect', source: null, goesOn: speech, cue: null, reportingClass: speech.reportingClass, content: [{ first: firstToken, end }],
      certainty: 0.75, why: 'goes on, in the present, with the speech reported before it',
    });
  }
  return running;
}

/** Marks around a name or a term do not make running speech mixed; marks around a clause do. */
function speaksInMarks(reading: Reading, i: number): boolean {
  const marked = reading.marks[reading.markedAt[i]];
  for (const part of marked.parts) for (let k = part.first; k < part.end; k++) if (reading.verbAt[k] >= 0) return true;
  return false;
}

function reachesEnd(reading: Reading, one: Found, s: number): boolean {
  return one.content.at(-1)!.end >= reading.sentenceEnd(s) - 3;
}

/** The report itself is narrated in the past. */
function reportsInPast(reading: Reading, one: Found): boolean {
  if (one.cue === null) return true;
  const v = reading.verbAt[one.cue.first];
  return v >= 0 && (reading.verb(v).past || reading.verb(v).perfect || reading.verb(v).form !== 'finite');
}

/** Whether a sentence is about the person who spoke ("Lund will return on Friday", "She has not been asked"), or is the issuer's own ("We regret this"): no speech of theirs. */
function isNarrator(reading: Reading, s: number, speech: Found): boolean {
  const { verbGroupOf } = reading.clauses;
  for (let v = verbGroupOf[s]; v < verbGroupOf[s + 1]; v++) {
    const { form, subject } = reading.verb(v);
    if (form !== 'finite' || subject === null) continue;
    if (/^(?:we|i)$/.test(reading.lower(subject.first))) return true;
    const { referents } = reading;
    let origin = speech;
    while (origin.goesOn !== null) origin = origin.goesOn;
    const speaker = origin.source === null ? null : referents.resolve(origin.source.first, origin.source.end);
    return speaker !== null && referents.resolve(subject.first, subject.end) === speaker && referents.entities.some(({ id, type }) => id === speaker && type === 'PERSON');
  }
  return false;
}

/** Whether a sentence's main verb is in the present, the perfect or under a modal. */
function isReported(reading: Reading, s: number): boolean {
  const { verbGroupOf } = reading.clauses;
  for (let v = verbGroupOf[s]; v < verbGroupOf[s + 1]; v++) {
    const group = reading.verb(v);
    if (group.form !== 'finite') continue;
    const { subject } = group;
    if (subject !== null && (reading.isTag(subject.first, 'WDT') || reading.isTag(subject.first, 'WP') || reading.isTag(subject.first - 1, 'IN') || reading.isTag(subject.first - 1, 'WRB'))) continue;
    return group.modal !== null || !group.past;
  }
  return false;
}
