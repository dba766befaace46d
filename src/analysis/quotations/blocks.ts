/** Blocks of speech after a colon: "The Minister said:" and then whole paragraphs, in marks or without. */
import type { TokenRange } from '../clauses/clauses';
import { LexemeFlag } from '../document';
import { attributionBefore, type Attribution } from './attribution';
import { trimEnd } from './contentEnd';
import type { Found, Reading } from './reading';
import { mayReport } from './reportingVerbs';

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours']);

/** Finds the block of every attribution that a colon ends. */
export function findBlocks(reading: Reading): Found[] {
  const found: Found[] = [];
  const { sentences, tokens } = reading.document;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const { flags, text } = tokens.lexemes[i];
    if ((flags & LexemeFlag.Punctuation) === 0 || text !== ':' || reading.markedAt[i] >= 0) continue;
    const s = reading.sentenceAt[i];
    if (s < 0 || !reading.isRead(s)) continue;
    const next = i + 1;
    const newParagraph = sentences[reading.sentenceAt[next]].paragraph !== sentences[s].paragraph;
    if (reading.isQuoteMark(next) && !newParagraph) continue; // the marks rule reads it
    const attribution = attributionBefore(reading, next, sentences[s].firstToken);
    if (attribution === null || attribution.source === null || attribution.cue.first === i) continue;
    // "agreed to:" opens a list of deeds, no speech.
    if (reading.lower(i - 1) === 'to' || attribution.reportingClass === 'agree') continue;
    if (!newParagraph && !startsSpeech(reading, attribution, i)) continue;
    const content = newParagraph ? paragraphsAfter(reading, reading.sentenceAt[next], attribution) : restOfParagraph(reading, next);
    if (content.length === 0) continue;
    found.push({
      kind: 'direct', source: attribution.source, goesOn: null, cue: attribution.cue, reportingClass: attribution.reportingClass, content,
      certainty: newParagraph ? 0.93 : 0.8, why: newParagraph ? 'a block after a verb of speech and a colon' : 'a verb of speech and a colon before what was said',
    });
    i = content.at(-1)!.end - 1;
  }
  return found;
}

/** Within a paragraph the colon must follow a verb of speech closely, and a capital must follow it: else it opens a list. */
function startsSpeech(reading: Reading, attribution: Attribution, colon: number): boolean {
  return attribution.cue.end < colon + 1 && colon - attribution.cue.end < 6 && /^\p{Lu}/u.test(reading.document.tokens.lexemes[colon + 1].text);
}

function restOfParagraph(reading: Reading, from: number): TokenRange[] {
  const { end } = reading.paragraphRange(reading.sentenceAt[from]);
  const range = { first: from, end };
  const stop = trimEnd(reading, range);
  return stop > from ? [{ first: from, end: stop }] : [];
}

function paragraphsAfter(reading: Reading, first: number, attribution: Attribution): TokenRange[] {
  const { sentences, tokens } = reading.document;
  const opening = sentences[first].firstToken;
  const m = reading.isQuoteMark(opening) && opening + 1 < tokens.length ? reading.markedAt[opening + 1] : -1;
  if (m >= 0 && reading.marks[m].open === opening) {
    reading.isQuoted[m] = 1;
    return reading.marks[m].parts.map((part) => ({ first: part.first, end: trimEnd(reading, part) })).filter((part) => part.end > part.first);
  }
  const content: TokenRange[] = [];
  for (let s = first; s < sentences.length; ) {
    const range = reading.paragraphRange(s);
    if (!reading.isBody(s) || (content.length > 0 && narrates(reading, range, attribution))) break;
    const stop = trimEnd(reading, range);
    if (stop > range.first) content.push({ first: range.first, end: stop });
    s = reading.sentenceAt[range.end - 1] + 1;
  }
  return content;
}

/** Whether a paragraph takes the narrative up again: it attributes speech anew, names the speaker, or sends the reader elsewhere. */
function narrates(reading: Reading, range: TokenRange, attribution: Attribution): boolean {
  if (reading.lower(range.end - 1) === ':' && attributionBefore(reading, range.end, range.first) !== null) return true;
  if (reading.isQuoteMark(range.first)) return true;
  if (/^(?:for|notes?|further|more)$/.test(reading.lower(range.first)) && /^(?:more|further|to|for|information|details)$/.test(reading.lower(range.first + 1)) && range.end - range.first < 30) return true;
  if (reportsOthers(reading, range)) return true;
  const { entityAt } = reading.referents;
  const { source } = attribution;
  if (source === null) return false;
  for (let i = source.first; i < source.end; i++) {
    const speaker = entityAt[i];
    if (speaker < 0 || reading.referents.entities[speaker].type !== 'PERSON') continue;
    for (let k = range.first; k < range.end; k++) if (entityAt[k] === speaker) return true;
    const { id } = reading.referents.entities[speaker];
    for (let k = range.first; k < range.end; k++) {
      const v = reading.verbAt[k];
      if (v < 0 || reading.verb(v).head !== k) continue;
      const { subject } = reading.verb(v);
      if (subject !== null && !/^(?:i|we)$/.test(reading.lower(subject.first)) && reading.referents.resolve(subject.first, subject.end) === id) return true;
    }
  }
  return false;
}

/** Whether a paragraph quotes others in marks and says "I" or "we" nowhere else: it is the release that speaks. */
function reportsOthers(reading: Reading, range: TokenRange): boolean {
  if (!reading.holdsMarks(range)) return false;
  let reports = false;
  for (let i = range.first; i < range.end; i++) {
    if (reading.markedAt[i] >= 0) continue;
    if (FIRST_PERSON.has(reading.lower(i))) return false;
    const v = reading.verbAt[i];
    reports ||= v >= 0 && reading.verb(v).head === i && reading.verb(v).past && mayReport(reading.verb(v).lemma) && reading.subject(v) !== null;
  }
  return reports;
}
