/** Verbs by which one calls on another to act: "urged Iran to release", "demands that rents be frozen", "called for restraint". */
import { APPEALS, CLAUSE_APPEALS, DUTIES } from '../clauses/governingVerbs';
import type { TokenRange, VerbGroup } from '../clauses/clauses';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { APPEAL_PREPOSITIONS, MAY_ASSERT, NEEDED } from './cues';
import { isOwn } from './modals';
import { afterAdverbs, isPluperfect } from './undertakings';

/** Words that open a clause about another deed: "that the bank keep rates unchanged until prices fall". */
const SUBORDINATORS = new Set(['until', 'till', 'when', 'if', 'unless', 'because', 'after', 'before', 'while', 'once', 'since', 'so']);
/** How far from the verb its infinitive may be. */
const MAX_TO_INFINITIVE = 40;

/** "urged Iran to release", "called on all parties to cease", "called for restraint"; "are invited to register". */
export function appealCue(context: Context, v: number): Candidate | null {
  const { reading } = context;
  const group = reading.verb(v);
  if (group.negated || isPluperfect(context, v)) return null;
  if (group.passive) return group.form === 'finite' ? passiveAppeal(context, v) : null;
  if (!(APPEALS.has(group.lemma) || CLAUSE_APPEALS.has(group.lemma) || weExpect(context, group) || wantsOthers(context, v))) return null;
  if (group.form === 'participle' || (group.modal !== null && group.modal !== 'would')) return null;
  if (group.form === 'infinitive' && !isPerformative(context, v)) return null;
  if (group.form === 'gerund' && !opensParticipleClause(context, group.first)) return null;
  const subject = group.form === 'finite' ? context.subject(v) : null;
  if (subject !== null && reading.isTag(subject.first, 'WDT')) return null;
  const prepositions = APPEAL_PREPOSITIONS.get(group.lemma);
  const preposition = prepositions === undefined ? '' : reading.lower(group.end);
  if (prepositions !== undefined && !prepositions.has(preposition)) return null;
  const cueEnd = group.end + (preposition === '' ? 0 : 1);
  const start = subject !== null && isOwn(context, v) ? subject.first : group.first;
  if (preposition === '' && CLAUSE_APPEALS.has(group.lemma)) {
    const clause = subjunctive(context, v);
    if (clause !== null) return { cue: { first: group.first, end: clause.content }, force: 'called-for', verb: v, action: clause.action, start, content: clause.content, subject, actor: clause.actor, certainty: 0.85, why: `“${reading.lower(group.head)} that” before what ought to be` };
  }
  const isExpected = group.lemma === 'expect';
  if (!APPEALS.has(group.lemma) && !isExpected && group.lemma !== 'want') return null;
  const infinitive = infinitiveOfObject(context, v, cueEnd);
  if (infinitive >= 0) {
    const actor = trimmed(context, { first: cueEnd, end: reading.verb(infinitive).first });
    if (isExpected && !context.agency.isAgent(actor)) return null;
    return { cue: { first: group.first, end: cueEnd }, force: 'called-for', verb: v, action: infinitive, start, content: cueEnd, subject, actor, certainty: isExpected ? 0.8 : 0.93, why: `“${reading.lower(group.head)}${preposition && ` ${preposition}`}” before whoever is “to …”` };
  }
  const entrusted = preposition === '' && /^(?:task|charge|entrust|mandate)$/.test(group.lemma) ? deedBehindWith(context, cueEnd) : -1;
  if (entrusted >= 0) {
    const actor = trimmed(context, { first: cueEnd, end: reading.verb(entrusted).first - 1 });
    return { cue: { first: group.first, end: cueEnd }, force: 'called-for', verb: v, action: entrusted, start, content: cueEnd, subject, actor, certainty: 0.9, why: `“${reading.lower(group.head)}” before whoever is “to …”` };
  }
  const forThing = preposition === 'for' || (group.lemma === 'ask' && reading.lower(group.end) === 'for');
  if (!forThing || subject !== null && !context.agency.isAgent(subject)) return null;
  const content = preposition === 'for' ? cueEnd : group.end + 1;
  return { cue: { first: group.first, end: content }, force: 'called-for', verb: v, action: -1, start, content, subject, actor: null, certainty: 0.7, why: `“${reading.lower(group.head)} for” before what ought to be done` };
}

/** "I expect all sides to honour the truce"; what a company "expects sales to do" is a forecast. */
const weExpect = ({ reading }: Context, { lemma, past, subject }: VerbGroup): boolean => lemma === 'expect' && !past && subject !== null && /^(?:i|we)$/.test(reading.lower(subject.first));

/** "The union wants the City to pay": somebody named or a body, in the present, and another who can act. */
function wantsOthers(context: Context, v: number): boolean {
  const group = context.reading.verb(v);
  if (group.lemma !== 'want' || group.past || group.form !== 'finite') return false;
  const subject = context.subject(v), object = context.reading.phraseAt[group.end];
  if (subject === null || object < 0 || !context.agency.isAgent(subject) || context.reading.isTag(subject.first, 'PRP')) return false;
  const { first, end, pronoun } = context.clauses.nounPhrases[object];
  return !pronoun && context.agency.isAgent({ first, end });
}

/** "I would like to urge", "we wish to call on": the infinitive does what it says. */
function isPerformative(context: Context, v: number): boolean {
  const before = context.clauses.verbGroups[v - 1] as { end: number; lemma: string } | undefined;
  return before !== undefined && before.end === context.reading.verb(v).first && /^(?:like|wish|want)$/.test(before.lemma);
}

/** ", urging all sides to …", "while requesting that …": a participle that goes on with what its subject said. */
function opensParticipleClause(context: Context, first: number): boolean {
  const before = context.reading.lower(first - 1);
  return /^(?:,|while|and|;|by)$/.test(before) || context.reading.isAdverb(first - 1);
}

/** "Shipyards are invited to register", "operators will be required to report": the subject is to act. */
function passiveAppeal(context: Context, v: number): Candidate | null {
  const { reading } = context;
  const group = reading.verb(v);
  const action = context.actionAt(afterAdverbs(context, group.end));
  const subject = context.subject(v);
  if (action < 0 || subject === null || group.past || group.perfect || !isLaidOn(context, group) || !context.agency.isAgent(subject)) return null;
  const end = reading.verb(action).first + 1;
  return { cue: { first: group.first, end }, force: 'called-for', verb: v, action, start: subject.first, content: end, subject, actor: subject, certainty: 0.8, why: `“${reading.lower(group.head)} to” in the passive, with whoever is to act as its subject` };
}

/** Whether the passive asks something of its subject: what one is "expected" to do foretells, what one "will be expected" to do binds. */
function isLaidOn({ reading }: Context, { lemma, modal, first }: VerbGroup): boolean {
  const asks = APPEALS.has(lemma) || DUTIES.has(lemma) || lemma === 'advise';
  if (modal === 'will' || modal === 'would') return asks || lemma === 'expect';
  return asks && /^(?:are|is|should)$/.test(reading.lower(first));
}

/** Index of the infinitive behind the verb's object, or -1. */
function infinitiveOfObject(context: Context, v: number, from: number): number {
  const { reading } = context;
  const { verbGroups } = context.clauses;
  if (reading.phraseAt[from] < 0 && !/^(?:all|both|those|everyone|that)$/.test(reading.lower(from))) return -1;
  const limit = Math.min(context.sentenceEnd(reading.verb(v).first), from + MAX_TO_INFINITIVE);
  for (let g = v + 1; g < verbGroups.length && verbGroups[g].first < limit; g++) {
    const group = verbGroups[g];
    if (group.form === 'infinitive' && reading.isTag(group.first, 'TO')) return separated(context, from, group.first) ? -1 : g;
    if (group.form === 'finite' && !(group.subject !== null && (reading.isTag(group.subject.first, 'WDT') || reading.isTag(group.subject.first, 'WP')))) return -1;
  }
  return -1;
}

/** "tasked officials with preparing": index of the gerund behind "with", or -1. */
function deedBehindWith(context: Context, object: number): number {
  const { reading } = context;
  const phrase = reading.phraseAt[object];
  if (phrase < 0) return -1;
  const { end } = reading.clauses.nounPhrases[phrase];
  return reading.lower(end) === 'with' ? context.actionAt(end + 1, true) : -1;
}

function separated(context: Context, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (/^[;:]$/.test(context.reading.lower(i))) return true;
  return false;
}

interface Clause {
  readonly action: number;
  readonly content: number;
  readonly actor: TokenRange | null;
}

/** "that rents be frozen", "that the parties should meet": a clause of what ought to be, or null. */
function subjunctive(context: Context, v: number): Clause | null {
  const { reading } = context;
  const { verbGroups } = context.clauses;
  const that = afterAdverbs(context, reading.verb(v).end);
  const lemma = reading.verb(v).lemma;
  if (reading.lower(that) !== 'that') return null;
  const end = context.sentenceEnd(reading.verb(v).first);
  for (let g = v + 1; g < verbGroups.length && verbGroups[g].first < end; g++) {
    const group = verbGroups[g];
    const head = reading.lower(group.first);
    const base = group.modal === null && verbForm(head) && !reading.isTag(group.first, 'VBN') && !reading.isTag(group.first, 'VBG');
    if (group.form === 'gerund' || group.form === 'participle' || reading.isTag(group.first, 'TO')) continue;
    if (group.subject !== null && SUBORDINATORS.has(reading.lower(group.subject.first - 1))) break;
    const phrase = reading.phraseAt[that + 1];
    const doer = group.subject ?? (phrase >= 0 ? { first: that + 1, end: group.first } : null);
    if (doer === null) return null;
    const sure = group.modal === 'should' || head === 'be' || (base && (!MAY_ASSERT.has(lemma) || isSingular(context, doer)));
    if (!sure) return null;
    const passive = group.passive || (head === 'be');
    return { action: g, content: that + 1, actor: !passive && context.agency.isAgent(doer) ? trimmed(context, doer) : null };
  }
  // The tagger may miss the bare verb; a clause that cannot be an assertion is a call all the same.
  return MAY_ASSERT.has(lemma) || lemma === 'ask' ? null : { action: -1, content: that + 1, actor: nameAt(context, that + 1) };
}

/** The name that begins at a token, or null. */
function nameAt(context: Context, first: number): TokenRange | null {
  const { entityAt } = context.referents;
  if (first >= entityAt.length || entityAt[first] < 0) return null;
  let end = first;
  while (end < entityAt.length && entityAt[end] === entityAt[first]) end++;
  return { first, end };
}

/** Whether a verb stands in its base form as far as its spelling tells. */
const verbForm = (lower: string): boolean => !/(?:ed|s|ing)$/.test(lower) || /(?:ss|ceed|need)$/.test(lower);

function isSingular(context: Context, doer: TokenRange): boolean {
  const head = context.agency.headOf(doer);
  return context.reading.isTag(head, 'NN') || context.reading.isTag(head, 'NNP');
}

/** "It is necessary for the two sides to …", "it is essential that all parties cease …". */
export function neededCue(context: Context, v: number): Candidate | null {
  const { reading } = context;
  const group = reading.verb(v);
  const adjective = afterAdverbs(context, group.end);
  if (group.lemma !== 'be' || group.negated || group.form !== 'finite' || !NEEDED.has(reading.lower(adjective)) || reading.lower(group.first - 1) !== 'it') return null;
  const next = reading.lower(adjective + 1);
  if (next !== 'that' && next !== 'for' && next !== 'to') return null;
  const first = adjective + 2;
  const { verbGroups } = context.clauses;
  const end = context.sentenceEnd(group.first);
  let action = next === 'to' ? context.actionAt(adjective + 1) : -1;
  for (let g = v + 1; action < 0 && g < verbGroups.length && verbGroups[g].first < end; g++) if (next === 'for' ? reading.isTag(verbGroups[g].first, 'TO') : verbGroups[g].form !== 'participle') action = g;
  if (action < 0) return null;
  const doer = next === 'to' ? null : trimmed(context, { first, end: verbGroups[action].first });
  const acts = doer !== null && reading.phraseAt[first] >= 0 && !verbGroups[action].passive && context.agency.isAgent(doer);
  return { cue: { first: group.first - 1, end: first }, force: 'called-for', verb: v, action, start: group.first - 1, content: first, subject: null, actor: acts ? doer : null, certainty: 0.65, why: `“it is ${reading.lower(adjective)}” before what ought to be done` };
}

/** "Let us work together". */
export function letUsCue(context: Context, v: number): Candidate | null {
  const { reading } = context;
  const { first, lemma } = reading.verb(v);
  if (lemma !== 'let' || !/^(?:us|'s)$/.test(reading.lower(first + 1))) return null;
  const action = reading.verbAt[afterAdverbs(context, first + 2)];
  if (action < 0) return null;
  return { cue: { first, end: first + 2 }, force: 'called-for', verb: v, action, start: first, content: first + 2, subject: null, actor: { first: first + 1, end: first + 2 }, certainty: 0.75, why: '“let us” before what is to be done' };
}

/** Takes commas, adverbs and "not" off the end of a range. */
function trimmed(context: Context, { first, end }: TokenRange): TokenRange {
  let last = end;
  while (last > first + 1 && (context.reading.isAdverb(last - 1) || context.reading.lower(last - 1) === ',')) last--;
  return { first, end: last };
}
