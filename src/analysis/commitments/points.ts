/** Points of a list below the verb that governs them: "The two sides agreed to:" and then a line for each deed. */
import { APPEALS, DECISIONS, UNDERTAKINGS } from '../clauses/governingVerbs';
import type { TokenRange } from '../clauses/clauses';
import type { Force } from '../annotation';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { APPEAL_PREPOSITIONS, MODAL_FORCE } from './cues';
import { isOwn } from './modals';

/** The most points of one list. */
const MOST_POINTS = 40;
/** How many tokens number or mark a point: "(a)", "1.", "-". */
const LONGEST_MARK = 3;
/** What may stand between the verb and the colon. */
const BEFORE_COLON = /^(?:to|on|in|also|the|following|further)$/;

interface Governor {
  readonly force: Force;
  readonly cue: TokenRange;
  readonly actor: TokenRange | null;
}

/** The points of the list that the sentence of a verb opens with its last word, a colon; empty where it opens none. */
export function readPoints(context: Context, v: number): readonly Candidate[] {
  const { reading, document: { sentences } } = context;
  const group = reading.verb(v);
  const own = reading.sentenceAt[group.first];
  const colon = reading.sentenceEnd(own) - 1;
  if (reading.lower(colon) !== ':' || group.form !== 'finite' || group.negated || group.passive) return [];
  const subject = context.subject(v);
  const governor = subject === null || !context.agency.isAgent(subject) ? null : governorOf(context, v, colon, subject);
  if (governor === null) return [];
  const points: Candidate[] = [];
  for (let s = own + 1; s < sentences.length && points.length < MOST_POINTS && reading.isBody(s); s++) {
    if (sentences[s].paragraph === sentences[s - 1].paragraph) continue;
    const first = pointStart(context, s);
    if (first < 0) break;
    points.push({
      cue: governor.cue, force: governor.force, verb: v, action: reading.verbAt[first], start: first, content: first, subject, actor: governor.actor, certainty: 0.8,
      why: `“${reading.lower(group.head)} to” before a list`,
    });
  }
  return points;
}

function governorOf(context: Context, v: number, colon: number, subject: TokenRange): Governor | null {
  const { reading } = context;
  const group = reading.verb(v);
  const cue = { first: group.first, end: colon };
  if (APPEALS.has(group.lemma) && isOwn(context, v) && reading.lower(colon - 1) === 'to') {
    const object = group.end + (APPEAL_PREPOSITIONS.get(group.lemma)?.has(reading.lower(group.end)) ? 1 : 0);
    return reading.phraseAt[object] >= 0 && object < colon - 1 ? { force: 'called-for', cue: { first: group.first, end: object }, actor: { first: object, end: colon - 1 } } : null;
  }
  for (let i = group.end; i < colon; i++) if (!BEFORE_COLON.test(reading.lower(i))) return null;
  const modal = group.modal === null ? undefined : MODAL_FORCE.get(group.modal);
  if (modal !== undefined) return group.lemma === group.modal ? { force: modal, cue, actor: subject } : null;
  return DECISIONS.has(group.lemma) ? { force: 'agreed', cue, actor: subject } : UNDERTAKINGS.has(group.lemma) ? { force: 'pledged', cue, actor: subject } : null;
}

/** The first word of a sentence that is a point, past its mark: one with a mark, or one that begins in small letters; else -1. */
function pointStart(context: Context, sentence: number): number {
  const { reading, document: { sentences } } = context;
  const { firstToken, endToken } = sentences[sentence];
  let first = firstToken;
  while (first < endToken && first < firstToken + LONGEST_MARK && (!reading.isWord(first) || /^(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]?$/.test(reading.lower(first)))) first++;
  if (first >= endToken || !reading.isWord(first)) return -1;
  const isSmall = reading.lower(first) === context.document.tokens.lexemes[first].text;
  // A deed: its verb begins the point, in whichever form the governor asks for.
  const isDeed = reading.verbAt[first] >= 0 ? reading.verb(reading.verbAt[first]).form !== 'participle' : isSmall;
  return isDeed && (isSmall || first > firstToken) ? first : -1;
}
