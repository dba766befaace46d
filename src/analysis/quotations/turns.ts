/** The turns of a transcript or an interview: "QUESTION: …", "SPOKESPERSON: …", "Ana Lund: …". */
import type { TokenRange } from '../clauses/clauses';
import { LexemeFlag } from '../document';
import { trimEnd } from './contentEnd';
import type { Found, Reading } from './reading';

/** The longest label before the colon, in tokens. */
const LONGEST_LABEL = 8;
/** Fewer turns are a list with labels, or a single statement. */
const MIN_TURNS = 3;

const ASKS = new Set('q question journalist reporter correspondent interviewer moderator'.split(' '));
const ANSWERS = new Set('a answer spokesperson spokesman spokeswoman minister president secretary ambassador chair chairman chairwoman chairperson premier chancellor governor mayor commissioner director'.split(' '));

/** Labels that name nobody: with no others, only what stands before the turns tells a conversation from the questions that a leaflet answers. */
const NAMELESS = /^(?:q|question|a|answer)$/;
const CONVERSATIONS = new Set('interview briefing conference transcript encounter availability stakeout'.split(' '));

interface Turn {
  readonly label: TokenRange;
  readonly sentence: number;
  readonly asks: boolean;
}

/** Finds the turns of all speakers, each a direct quotation with a span for each of its paragraphs. */
export function findTurns(reading: Reading): Found[] {
  const turns = readTurns(reading);
  return isConversation(reading, turns) ? turns.flatMap((turn, t) => quotation(reading, turn, turns[t + 1]?.sentence ?? null) ?? []) : [];
}

function readTurns(reading: Reading): Turn[] {
  const turns: Turn[] = [];
  const { sentences } = reading.document;
  for (let s = 0; s < sentences.length; s++) {
    if (!reading.isFirstInParagraph(s) || !reading.isBody(s)) continue;
    const turn = turnAt(reading, s);
    if (turn !== null) turns.push(turn);
  }
  return turns;
}

function turnAt(reading: Reading, sentence: number): Turn | null {
  const { firstToken: first } = reading.document.sentences[sentence];
  const { end } = reading.paragraphRange(sentence);
  let colon = first;
  while (colon < end && colon - first <= LONGEST_LABEL && reading.lower(colon) !== ':') colon++;
  if (colon === first || colon + 1 >= end || reading.lower(colon) !== ':' || reading.isQuoteMark(colon + 1)) return null;
  const last = reading.lower(colon - 1);
  const asks = ASKS.has(last) || ASKS.has(reading.lower(first));
  return asks || ANSWERS.has(last) || isSpeaker(reading, first, colon) ? { label: { first, end: colon }, sentence, asks } : null;
}

/** A person or body named alone, with a title or not; or, as transcripts have them, words all in capitals. */
function isSpeaker({ referents, document }: Reading, first: number, end: number): boolean {
  const entity = referents.entityAt[end - 1];
  if (entity >= 0 && /^(?:PERSON|ORG)$/.test(referents.entities[entity].type)) return true;
  for (let i = first; i < end; i++) if ((document.tokens.lexemes[i].flags & LexemeFlag.Word) !== 0 && (document.tokens.lexemes[i].flags & LexemeFlag.AllCaps) === 0) return false;
  return true;
}

/** Whether the turns are those of people who talk: somebody asks and somebody else answers, and one of them more than once. */
function isConversation(reading: Reading, turns: readonly Turn[]): boolean {
  if (turns.length < MIN_TURNS || turns.every(({ asks }) => asks) || !turns.some(({ asks }) => asks)) return false;
  const labels = turns.map(({ label }) => reading.lower(label.end - 1));
  if (new Set(labels).size === labels.length) return false;
  if (!labels.every((label) => NAMELESS.test(label))) return true;
  for (let i = 0; i < turns[0].label.first; i++) if (CONVERSATIONS.has(reading.lower(i))) return true;
  return false;
}

/** "MS. DANE": the name without its title, where there is one. */
function speaker({ referents: { entityAt } }: Reading, { first, end }: TokenRange): TokenRange {
  const entity = entityAt[end - 1];
  let name = end;
  while (entity >= 0 && name > first && entityAt[name - 1] === entity) name--;
  return entity >= 0 ? { first: name, end } : { first, end };
}

/** @param next the sentence that the next turn starts with; null for the last one, which ends with its paragraph */
function quotation(reading: Reading, { label, sentence, asks }: Turn, next: number | null): Found | null {
  const { sentences } = reading.document;
  const content: TokenRange[] = [];
  for (let s = sentence; s < sentences.length && (s === sentence || (next !== null && s < next)); ) {
    const range = reading.paragraphRange(s);
    if (!reading.isBody(s)) break;
    const first = s === sentence ? label.end + 1 : range.first;
    const end = trimEnd(reading, { first, end: range.end });
    if (end > first) content.push({ first, end });
    s = reading.sentenceAt[range.end - 1] + 1;
  }
  return content.length === 0 ? null : {
    kind: 'direct', source: speaker(reading, label), goesOn: null, cue: { first: label.end, end: label.end + 1 }, reportingClass: asks ? 'ask' : 'assert', content, certainty: 0.9, why: 'a name and a colon before what was said',
  };
}
