/** Nouns that carry a force behind a verb that voices or seals them: "expressed its readiness to", "signed an agreement to". */
import type { Candidate } from './candidate';
import type { TokenRange } from '../clauses/clauses';
import type { Context } from './context';
import { APPEAL_NOUNS, BARGAIN_NOUNS, READINESS, RENEWING, SEALING, STRESSING, UNDERTAKING_NOUNS, VOICING } from './cues';
import { isOwn } from './modals';
import { isPluperfect } from './undertakings';

/** How many tokens may stand between whoever is called on and what they are to do. */
const LONGEST_COMPLEMENT = 12;

export function nounCue(context: Context, v: number): Candidate | null {
  const { reading } = context;
  const group = reading.verb(v);
  const seals = SEALING.has(group.lemma), voices = VOICING.has(group.lemma), stresses = STRESSING.has(group.lemma);
  if (!(seals || voices || stresses) || group.negated || group.passive || group.form === 'infinitive' || group.form === 'participle' || isPluperfect(context, v)) return null;
  if (group.modal !== null) return null;
  const phrase = nounBehind(context, group.end + (reading.lower(group.end) === 'into' ? 1 : 0));
  if (phrase === null) return null;
  const { noun, end } = phrase;
  if (RENEWING.has(group.lemma) && APPEAL_NOUNS.has(noun)) return appealNoun(context, v, end);
  const bargain = seals && BARGAIN_NOUNS.has(noun);
  if (!bargain && !(voices && UNDERTAKING_NOUNS.has(noun)) && !(stresses && READINESS.has(noun)) && !(group.lemma === 'announce' && UNDERTAKING_NOUNS.has(noun))) return null;
  if (reading.isTag(phrase.first, 'DT') && reading.lower(phrase.first) === 'no') return null;
  let action = context.actionAt(end);
  if (action < 0 && noun === 'commitment' && reading.lower(end) === 'to') action = context.actionAt(end + 1, true);
  const subject = group.form === 'gerund' ? null : context.subject(v);
  if (action < 0 || (subject !== null && !context.agency.isAgent(subject))) return null;
  const deed = reading.verb(action);
  const owner = ownerOf(context, phrase);
  const content = reading.isTag(deed.first, 'TO') ? deed.first + 1 : end + 1;
  return {
    cue: { first: group.first, end: content }, force: bargain ? 'agreed' : 'pledged', verb: v, action, start: subject && isOwn(context, v) ? subject.first : group.first, content,
    subject, actor: owner ?? subject, certainty: 0.85, why: `“${reading.lower(group.head)} … ${noun} to” with its subject bound by it`,
  };
}

/** "reiterated their call on all parties to …", "renewed its call for …", "repeated its demand that …". */
function appealNoun(context: Context, v: number, end: number): Candidate | null {
  const { reading } = context;
  const group = reading.verb(v);
  const link = reading.lower(end);
  const subject = group.form === 'gerund' ? null : context.subject(v);
  if (!/^(?:on|upon|to|for|that)$/.test(link) || (subject !== null && !context.agency.isAgent(subject))) return null;
  const object = reading.phraseAt[end + 1] ?? -1;
  if (object < 0) return null;
  const { first, end: objectEnd } = reading.clauses.nounPhrases[object];
  // "on all parties to lay down …", "that Iran cease": whoever is to act, and the verb that says what.
  let action = -1;
  for (let i = objectEnd; action < 0 && i < Math.min(context.sentenceEnd(group.first), objectEnd + LONGEST_COMPLEMENT); i++) action = link === 'that' ? reading.verbAt[i] : context.actionAt(i);
  if (action < 0 && link !== 'for' && link !== 'that') return null;
  const actor = action < 0 || reading.verb(action).passive ? null : { first, end: reading.verb(action).first };
  return {
    cue: { first: group.first, end: end + 1 }, force: 'called-for', verb: v, action, start: subject && isOwn(context, v) ? subject.first : group.first, content: end + 1,
    subject, actor, certainty: 0.8, why: `“${reading.lower(group.head)}” before whoever is “to …”`,
  };
}

/** "emphasised Japan's readiness to …": whose it is. */
function ownerOf({ reading }: Context, { first, end }: TokenRange): TokenRange | null {
  for (let i = first + 1; i < end; i++) if (reading.isTag(i, 'POS')) return { first, end: i };
  return null;
}

/** The noun phrase at a token, past "of Understanding" and "of intent"; in "readiness and willingness to" the last noun. */
function nounBehind(context: Context, first: number): { noun: string; first: number; end: number } | null {
  const { reading } = context;
  let index = reading.phraseAt[first];
  if (index < 0) return null;
  let { head, end } = reading.clauses.nounPhrases[index];
  let noun = reading.lower(head);
  for (let guard = 0; guard < 2; guard++) {
    const joined = reading.lower(end) === 'and';
    if (!joined && !(reading.lower(end) === 'of' && BARGAIN_NOUNS.has(noun))) break;
    index = reading.phraseAt[end + 1] ?? -1;
    if (index < 0) break;
    ({ head, end } = reading.clauses.nounPhrases[index]);
    if (joined) noun = reading.lower(head);
  }
  return { noun, first, end };
}
