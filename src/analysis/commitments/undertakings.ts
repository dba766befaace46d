/** Verbs and adjectives by which their own subject binds itself: "agreed to", "plans to", "stands ready to", "was agreed that". */
import { DECISIONS, UNDERTAKINGS, WISHES } from '../clauses/governingVerbs';
import type { Force } from '../annotation';
import type { TokenRange } from '../clauses/clauses';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { ARRANGED, CONFIRMING, COPULAS, PERFORMED, READY, STATES_OF_MIND } from './cues';
import { isOwn } from './modals';

/** Verbs of planned events, for "is set to" with no actor and for "expects to". */
const PLANNED = new Set('open launch begin start commence complete close deliver publish release ship hold meet visit present announce conclude'.split(' '));

/** "agreed to establish", "intends to open", "committed to publishing", "concurred in continuing", "hopes to". */
export function controlCue(context: Context, v: number): Candidate | null {
  const { reading } = context;
  const group = reading.verb(v);
  const { lemma } = group;
  const wish = WISHES.has(lemma) || (group.modal === 'would' && lemma === 'like');
  const decision = DECISIONS.has(lemma), undertaking = UNDERTAKINGS.has(lemma), expects = lemma === 'expect';
  if (!(wish || decision || undertaking || expects) || group.negated || group.form === 'infinitive' || group.form === 'gerund') return null;
  if (group.form === 'participle' && context.subject(v) === null) return null;
  if (group.modal !== null && lemma !== 'like') return null;
  if (group.past && group.perfect || isPluperfect(context, v)) return null;
  if (STATES_OF_MIND.has(lemma) && group.past && !context.isReported(group.first)) return null;
  const impersonal = group.passive;
  const to = pastReflexive(context, lemma, afterAdverbs(context, group.end));
  const joined = decision && /^(?:on|upon|in)$/.test(reading.lower(to)) || (lemma === 'commit' && reading.isTag(to, 'TO')) || (lemma === 'commit' && reading.lower(to) === 'to');
  let action = context.actionAt(to);
  if (action < 0 && joined) action = context.actionAt(to + 1, true);
  if (action < 0 && lemma === 'propose') return null;
  const subject = context.subject(v);
  if (action < 0) return decision || undertaking ? toList(context, v, to, decision ? 'agreed' : 'pledged', subject) ?? (decision ? decidedThat(context, v, to) : null) : null;
  if (impersonal && !(decision && subject !== null && reading.lower(subject.first) === 'it')) return null;
  if (subject === null && v !== sentenceOpener(context, v)) return null;
  if (subject !== null && !impersonal && reading.lower(subject.first) !== 'it' && !context.agency.isAgent(subject)) return null;
  const deed = reading.verb(action);
  if (wish && PERFORMED.has(deed.lemma)) return null;
  if (expects && !PLANNED.has(deed.lemma)) return null;
  const cueEnd = reading.isTag(deed.first, 'TO') ? deed.first + 1 : to + 1;
  return {
    cue: { first: group.first, end: cueEnd }, force: wish ? 'hoped' : decision ? 'agreed' : 'pledged', verb: v, action, start: subject && isOwn(context, v) ? subject.first : group.first, content: cueEnd,
    subject, actor: impersonal ? null : subject, certainty: expects ? 0.6 : wish ? 0.8 : 0.92, why: `“${reading.lower(group.head)} to” with ${subject ? 'its subject' : 'no subject'} bound by it`,
  };
}

/** "committed themselves to publishing", "has bound itself to pay". */
function pastReflexive({ reading }: Context, lemma: string, i: number): number {
  return (lemma === 'commit' || lemma === 'pledge') && /^(?:themselves|itself|himself|herself|ourselves|myself)$/.test(reading.lower(i)) ? i + 1 : i;
}

/** "agreed to: (a) launch …; (b) establish …": one decision with its points. */
function toList(context: Context, v: number, to: number, force: Force, subject: TokenRange | null): Candidate | null {
  const { reading } = context;
  const group = reading.verb(v);
  if (reading.lower(to) !== 'to' || reading.lower(to + 1) !== ':' || group.passive || subject === null || !context.agency.isAgent(subject)) return null;
  return {
    cue: { first: group.first, end: to + 1 }, force, verb: v, action: -1, start: isOwn(context, v) ? subject.first : group.first, content: to + 2,
    subject, actor: subject, certainty: 0.85, why: `“${reading.lower(group.head)} to” before a list`,
  };
}

/** "agreed that the dates would be set", "confirmed that they would": decided where the clause has "will" or "would". */
function decidedThat(context: Context, v: number, from: number): Candidate | null {
  const { reading } = context;
  if (reading.lower(from) !== 'that') return null;
  const action = modalAfter(context, v);
  const subject = context.subject(v);
  if (action < 0 || subject === null) return null;
  const group = reading.verb(v);
  const doer = reading.verb(action).subject;
  const impersonal = reading.lower(subject.first) === 'it';
  const theirs = doer !== null && /^(?:they|we|it)$/.test(reading.lower(doer.first));
  const acts = doer !== null && !reading.verb(action).passive && context.agency.isAgent(doer);
  return {
    cue: { first: impersonal ? subject.first : group.first, end: from + 1 }, force: 'agreed', verb: v, action, start: isOwn(context, v) ? subject.first : group.first, content: from + 1, subject,
    actor: !acts ? null : theirs && !impersonal ? subject : doer, certainty: 0.85, why: `“${reading.lower(group.head)} that” before a clause with “${reading.verb(action).modal}”`,
  };
}

/** "confirmed that they would", of several parties: what they say they will do together. */
export function confirmedCue(context: Context, v: number): Candidate | null {
  const { reading } = context;
  const group = reading.verb(v);
  if (!CONFIRMING.has(group.lemma) || group.modal !== null || group.negated || reading.lower(group.end) !== 'that' && reading.lower(group.end + 3) !== 'that') return null;
  const subject = context.subject(v);
  if (subject === null || !severalPeople(context, subject)) return null;
  const that = reading.lower(group.end) === 'that' ? group.end : group.end + 3;
  const doer = /^(?:they|we)$/.test(reading.lower(that + 1));
  return doer ? decidedThat(context, v, that) : null;
}

function severalPeople(context: Context, subject: TokenRange): boolean {
  const head = context.agency.headOf(subject);
  return /^(?:they|both)$/.test(context.reading.lower(subject.first)) || context.reading.isTag(head, 'NNS') || context.reading.isTag(head, 'NNPS');
}

/** Index of the first finite verb group after `v`, where its modal is "will", "shall" or "would"; else -1. */
function modalAfter(context: Context, v: number): number {
  const { verbGroups } = context.clauses;
  const end = context.sentenceEnd(verbGroups[v].first);
  for (let g = v + 1; g < verbGroups.length && verbGroups[g].first < end; g++) {
    if (verbGroups[g].form !== 'finite') continue;
    if (verbGroups[g].modal !== null) return /^(?:will|shall|would)$/.test(verbGroups[g].modal!) ? g : -1;
    const subject = verbGroups[g].subject;
    if (subject === null || !(context.reading.isTag(subject.first, 'WDT') || context.reading.isTag(subject.first, 'WP'))) return -1;
  }
  return -1;
}

/** "is willing to", "stands ready to", "remains committed to upholding"; "is set to open". */
export function readyCue(context: Context, v: number): Candidate | null {
  const { reading, agency } = context;
  const group = reading.verb(v);
  if (group.form !== 'finite' || group.negated || group.modal !== null && group.modal !== 'will') return null;
  const head = reading.lower(group.head);
  const passive = group.passive && (READY.has(head) || ARRANGED.has(head));
  const adjective = passive ? group.head : afterAdverbs(context, group.end);
  if (!passive && (!COPULAS.has(group.lemma) || !(READY.has(reading.lower(adjective)) || ARRANGED.has(reading.lower(adjective))))) return null;
  if (group.past && !context.isReported(group.first) && !reading.isTag(group.first, 'VBD')) return null;
  if (group.past && ARRANGED.has(reading.lower(adjective))) return null;
  const word = reading.lower(adjective);
  const to = afterAdverbs(context, adjective + 1);
  let action = context.actionAt(to);
  if (action < 0 && reading.lower(to) === 'to' && /^(?:committed|dedicated)$/.test(word)) action = context.actionAt(to + 1, true);
  const subject = context.subject(v);
  if (action < 0 || subject === null) return null;
  const deed = reading.verb(action);
  const acts = agency.isAgent(subject);
  if (ARRANGED.has(word) ? !agency.isUndertaking(deed, subject) && !(PLANNED.has(deed.lemma) && word !== 'due') : !acts) return null;
  if (ARRANGED.has(word) && word === 'due' && !acts && !deed.passive) return null;
  return {
    cue: { first: group.first, end: to + 1 }, force: 'pledged', verb: v, action, start: isOwn(context, v) ? subject.first : group.first, content: to + 1, subject,
    actor: acts && !deed.passive ? subject : null, certainty: ARRANGED.has(word) ? 0.7 : 0.9, why: `“${reading.lower(group.head)} ${word === reading.lower(group.head) ? '' : `${word} `}to” with its subject bound by it`,
  };
}

export function afterAdverbs(context: Context, token: number): number {
  let i = token;
  while (context.reading.isAdverb(i)) i++;
  return i;
}

/** "had agreed to": what was decided before what the text tells of. */
export function isPluperfect(context: Context, v: number): boolean {
  const { first, end, modal } = context.reading.verb(v);
  return modal === null && end - first > 1 && /^(?:had|'d)$/.test(context.reading.lower(first));
}

/** The index of the verb group that opens its sentence with nothing but numbers and adverbs before it; -1 where another word does. */
export function sentenceOpener(context: Context, v: number): number {
  const { reading } = context;
  let i = context.document.sentences[reading.sentenceAt[reading.verb(v).first]].firstToken;
  while (i < reading.verb(v).first && (reading.isAdverb(i) || !reading.isWord(i) || /^\(?(?:\d+|[a-z]|[ivx]+)[.)]*$/.test(reading.lower(i)))) i++;
  const opener = reading.verbAt[i];
  if (opener === v) return v;
  // "Condemns …, and decides to": coordinated with the verb that opens the sentence.
  return opener >= 0 && reading.verb(opener).form === 'finite' && reading.verb(v).form === 'finite' && context.subject(v) === null ? v : -1;
}
