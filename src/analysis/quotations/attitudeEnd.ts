/** Where what one backs, refuses or blames ends: it is a phrase, and what stands behind it – when, where, because of what – tells the reader more of it. */
import { isTime } from './complement';
import { trimEnd } from './contentEnd';
import { LexemeMemo } from '../tokens/lexemeMemo';
import type { Reading } from './reading';

/** The most tokens of a stance: keeps the reading of a sentence without end linear. */
export const LONGEST_STANCE = 200;
/** How far behind its first word a clause's verb may be. */
const MAX_SUBJECT = 12;
/** How many tokens what stands between a verb and its object has at most, commas included. */
const LONGEST_INSERTION = 8;
/** What goes on behind a comma that ends a phrase. */
const AFTERTHOUGHT = ['VBG', 'WDT', 'WP', 'DT'] as const;
const CONTRAST = /^(?:but|while|though|although|where|so|just|even|despite|especially)$/;
/** What a word may do at the end of a phrase: open an adverbial or be a dash, be a comma, open an adverbial where a clause follows, stand before an occasion. */
const ADVERBIAL = 1, COMMA = 2, SUBORDINATOR = 4, BEFORE_OCCASION = 8;
const endings = new LexemeMemo(({ lower }) =>
  (/^(?:when|because|during|despite|[-–—]+)$/.test(lower) ? ADVERBIAL : 0) | (lower === ',' ? COMMA : 0) |
  (/^(?:after|before|while|as|since|though|although|unless|if|until)$/.test(lower) ? SUBORDINATOR : 0) | (/^(?:in|at|on|through|via)$/.test(lower) ? BEFORE_OCCASION : 0));
/** Where things are said. */
const OCCASIONS = new Set('conference interview interviews rally rallies speech statement remarks appearance debate debates event address convention twitter facebook hearing television tv radio show meeting spokesman spokeswoman spokesperson lawyer email tweet ad ads post op-ed'.split(' '));

/**
 * @param end the last token (exclusive) that it may reach
 * @param marked the marked stretch that the cue stands in, or -1: what other marks hold stays whole
 */
export function attitudeEnd(reading: Reading, start: number, end: number, marked: number): number {
  let acts = false;
  for (let i = start + 1; i < end - 1; i++) {
    if (reading.markedAt[i] !== marked) continue;
    if (endsPhrase(reading, i, end, acts)) return trimEnd(reading, { first: start, end: i });
    const v = reading.verbAt[i];
    if (v < 0 || reading.verb(v).first !== i) continue;
    acts ||= reading.isTag(i, 'TO');
    if (reading.verb(v).form !== 'finite') continue;
    // "are furious at the firm and want their money back": with no verb in the phrase, what "and" joins is the sentence's.
    const own = reading.verb(v).subject;
    let before = (own !== null && own.first > start ? own.first : i) - 1;
    while (reading.isAdverb(before)) before--;
    if (reading.isTag(before, 'CC') && before > start) return trimEnd(reading, { first: start, end: reading.isAdverb(before - 1) ? before - 1 : before });
    return end;
  }
  return end;
}

/** @param acts whether somebody is to do something, which the words may say when */
function endsPhrase(reading: Reading, i: number, end: number, acts: boolean): boolean {
  const ending = endings.of(reading.document.tokens.lexemes[i]);
  if (ending === 0) return false;
  if (ending & ADVERBIAL) return true;
  if (ending & COMMA) return !closesInsertion(reading, i) && (AFTERTHOUGHT.some((tag) => reading.isTag(i + 1, tag)) || CONTRAST.test(reading.lower(i + 1)) || clauseFollows(reading, i + 1, end));
  return ending & SUBORDINATOR ? clauseFollows(reading, i + 1, end) : isOccasion(reading, i, acts);
}

/** "to conclude, by December, the treaty": the comma behind what stands between a verb and its object. */
function closesInsertion(reading: Reading, comma: number): boolean {
  for (let i = comma - 2; i > comma - LONGEST_INSERTION; i--) if (reading.lower(i) === ',') return reading.isTag(i + 1, 'IN') && reading.isTag(comma + 1, 'DT') && (reading.verbAt[i - 1] ?? -1) >= 0;
  return false;
}

/** Whether a clause begins here: a phrase that is the subject of the finite verb behind it. */
function clauseFollows(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + MAX_SUBJECT); i++) {
    if (reading.verbAt[i] >= 0) {
      const { form, subject } = reading.verb(reading.verbAt[i]);
      return form === 'finite' && subject?.first === first;
    }
    if (/^[,;:]$/.test(reading.lower(i))) return false;
  }
  return false;
}

/** Behind a preposition: "at a news conference", "on Tuesday", "in 2016"; not "urged them to meet on Tuesday", where they meet then; not "in May as too costly", where the verb's own complement is still to come. */
function isOccasion(reading: Reading, i: number, acts: boolean): boolean {
  // "the attack carried out on 8 June against …": the time of the deed that is blamed, with more to come of it.
  if (reading.phraseAt[i + 1] < 0 || (reading.verbAt[i - 1] >= 0 && !reading.isFinite(reading.verb(reading.verbAt[i - 1])))) return false;
  const { head, end } = reading.clauses.nounPhrases[reading.phraseAt[i + 1]];
  const word = reading.lower(head);
  return !/^(?:as|for)$/.test(reading.lower(end)) && (OCCASIONS.has(word) || (!acts && (isTime(reading, head) || /^(?:19|20)\d\d$/.test(word))));
}
