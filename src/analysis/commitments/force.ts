/** Settles a commitment's force: what several parties undertake together is agreed, what one decides is pledged. */
import { DECISIONS } from '../clauses/governingVerbs';
import type { Force } from '../annotation';
import type { TokenRange } from '../clauses/clauses';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { BARGAIN_NOUNS, COLLECTIVE } from './cues';
import { sentenceOpener } from './undertakings';

/** Bodies of several states, whose decisions are taken together. */
const BODIES: ReadonlySet<string> = new Set(['council', 'committee', 'commission', 'assembly', 'conference', 'summit', 'meeting', 'ministers', 'parties', 'members', 'states', 'leaders', 'heads']);

export function forceOf(context: Context, candidate: Candidate): Force {
  const { force, subject, verb } = candidate;
  if (force !== 'agreed' && force !== 'pledged') return force;
  const group = context.reading.verb(verb);
  const decides = DECISIONS.has(group.lemma);
  if (subject === null) return decides && sentenceOpener(context, verb) === verb ? 'agreed' : force;
  const head = context.reading.lower(context.agency.headOf(subject));
  if (decides) return head === 'it' || isPlural(context, subject) || (context.document.structure.genre === 'corporate' && group.lemma === 'agree') || (BODIES.has(head) && context.document.structure.genre === 'joint') ? 'agreed' : 'pledged';
  if (force === 'agreed') return force;
  return isCollective(context, candidate, subject) || (group.modal !== 'would' && /^(?:will|shall|is|are)$/.test(context.reading.lower(candidate.cue.first)) && isUnderAgreement(context, candidate)) ? 'agreed' : force;
}

/** "both sides", "the two leaders", "the Ministers" of a joint text; "they" of several; "we" in a joint statement. */
function isCollective(context: Context, candidate: Candidate, subject: TokenRange): boolean {
  const { reading } = context;
  const genre = context.document.structure.genre;
  const shared = genre === 'joint' || genre === 'readout';
  const first = reading.lower(subject.first);
  const head = reading.lower(context.agency.headOf(subject));
  if (first === 'we') return genre === 'joint' && !context.isSpoken(candidate.cue.first);
  if (first === 'they') return shared && !context.isSpoken(candidate.cue.first);
  if (/^(?:both|the|all)$/.test(first) && COLLECTIVE.has(head)) return /^(?:both|all)$/.test(first) || /^(?:two|three|four|five|\d+)$/.test(reading.lower(subject.first + 1)) || (genre === 'joint' && subject.end - subject.first <= 2);
  return false;
}

function isPlural(context: Context, { first, end }: TokenRange): boolean {
  const { reading } = context;
  const word = reading.lower(first);
  if (/^(?:they|we|both|these)$/.test(word)) return true;
  const head = context.agency.headOf({ first, end });
  if (context.referents.resolveAll(first, end).length > 1) return true;
  if (reading.isTag(head, 'NNS') || reading.isTag(head, 'NNPS')) return true;
  for (let i = head + 1; i < end; i++) {
    if (reading.lower(i) === ',' && reading.verbAt[i + 1] >= 0) return false;
    if (reading.lower(i) === 'and' && reading.phraseAt[i + 1] >= 0 && reading.lower(head + 1) !== 'of') return true;
  }
  return false;
}

/** Whether what the sentence says follows from an agreement: "Under the deal, …", and the sentences after it in its paragraph; a list under "What has been agreed". */
function isUnderAgreement(context: Context, { cue }: Candidate): boolean {
  const { reading } = context;
  const { sentences } = context.document;
  const own = reading.sentenceAt[cue.first];
  for (let s = own; s >= 0 && own - s < 4 && sentences[s].paragraph === sentences[own].paragraph; s--) if (opensUnderAgreement(context, s)) return true;
  return isAgreedList(context, own);
}

function opensUnderAgreement(context: Context, s: number): boolean {
  const { reading } = context;
  const { firstToken, endToken } = context.document.sentences[s];
  const opening = reading.lower(firstToken);
  if (opening === 'as') return /^as part of (?:that|this|the|their) (?:effort|agreement|deal|plan|partnership|arrangement)/.test(phrase(context, firstToken, 6));
  if (opening !== 'under' && opening !== 'pursuant') return false;
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + 10) && reading.lower(i) !== ','; i++) if (BARGAIN_NOUNS.has(reading.lower(i)) || /^(?:terms|partnership|arrangement)$/.test(reading.lower(i))) return true;
  return false;
}

/** How many list items may stand between a heading and one of its items. */
const MAX_ITEMS = 12;
/** How many tokens the heading of such a list has at most. */
const LONGEST_HEADING = 8;

function isAgreedList(context: Context, sentence: number): boolean {
  const { reading } = context;
  const { sentences } = context.document;
  for (let s = sentence - 1; s >= 0 && sentence - s <= MAX_ITEMS; s--) {
    if (sentences[s].paragraph === sentences[sentence].paragraph) continue;
    const { firstToken, endToken } = sentences[s];
    const count = endToken - firstToken;
    const words = count <= LONGEST_HEADING ? phrase(context, firstToken, count) : '';
    if (/\b(?:agreed|agreement|commitments)\b/.test(words) && !words.endsWith('.')) return true;
    if (!/^(?:[•·*–—-]|\(?\w{1,3}[.)])/.test(reading.lower(firstToken))) return false;
  }
  return false;
}

const phrase = (context: Context, first: number, count: number): string => context.document.tokens.lexemes.slice(first, first + count).map(({ lower }) => lower).join(' ');
