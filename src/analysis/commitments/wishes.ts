/** Wishes without obligation: "hopes that", "It is hoped that", "expressed the hope that", "looks forward to". */
import type { TokenRange } from '../clauses/clauses';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { HOPE_NOUNS, VOICING } from './cues';
import { isOwn } from './modals';
import { afterAdverbs } from './undertakings';

export function wishCue(context: Context, v: number): Candidate | null {
  return lookForward(context, v) ?? hopeThat(context, v);
}

function lookForward(context: Context, v: number): Candidate | null {
  const { reading } = context;
  const group = reading.verb(v);
  if (group.lemma !== 'look' || reading.lower(group.end) !== 'forward' || reading.lower(group.end + 1) !== 'to') return null;
  if (group.form === 'participle' || group.form === 'infinitive' || group.negated || (group.past && !context.isReported(group.first) && context.subject(v) === null)) return null;
  const subject = group.form === 'finite' ? context.subject(v) : null;
  if (subject !== null && !context.agency.isAgent(subject)) return null;
  const content = group.end + 2;
  return {
    cue: { first: group.head, end: content }, force: 'hoped', verb: v, action: context.actionAt(content, true), start: subject && isOwn(context, v) ? subject.first : group.first, content,
    subject, actor: subject, certainty: 0.85, why: '“look forward to” what is to come',
  };
}

/** "hopes that X will", "hopes X can", "It is hoped that", "expressed the hope that". */
function hopeThat(context: Context, v: number): Candidate | null {
  const { reading } = context;
  const group = reading.verb(v);
  if (group.negated || group.form === 'infinitive' || group.form === 'participle' && !group.passive) return null;
  let cueEnd: number;
  let bare = false;
  if (group.lemma === 'hope') {
    cueEnd = afterAdverbs(context, group.end);
    bare = reading.lower(cueEnd) !== 'that';
  } else if (VOICING.has(group.lemma)) {
    const phrase = reading.phraseAt[group.end];
    if (phrase < 0) return null;
    const { head, end } = reading.clauses.nounPhrases[phrase];
    if (!HOPE_NOUNS.has(reading.lower(head))) return null;
    if (reading.isTag(end, 'TO')) return hopeTo(context, v, end);
    if (reading.lower(end) !== 'that') return null;
    cueEnd = end;
  } else return null;
  const action = finiteAfter(context, v, cueEnd);
  if (action < 0) return null;
  const doer = reading.verb(action).subject;
  if (doer === null || (bare && doer.first !== cueEnd)) return null;
  const subject = group.form === 'finite' ? context.subject(v) : null;
  const content = bare ? cueEnd : cueEnd + 1;
  const impersonal = group.passive && subject !== null;
  return {
    cue: { first: impersonal ? subject.first : group.first, end: content }, force: 'hoped', verb: v, action, start: subject && isOwn(context, v) ? subject.first : group.first, content, subject,
    actor: actorOf(context, action, doer), certainty: 0.88, why: `“${reading.lower(group.head)}” before what is wished for`,
  };
}

/** "expressed its hope to strengthen ties": whoever hopes is to act. */
function hopeTo(context: Context, v: number, to: number): Candidate | null {
  const group = context.reading.verb(v);
  const action = context.actionAt(to);
  const subject = group.form === 'finite' ? context.subject(v) : null;
  if (action < 0 || subject === null || group.passive || !context.agency.isAgent(subject)) return null;
  return {
    cue: { first: group.first, end: to + 1 }, force: 'hoped', verb: v, action, start: isOwn(context, v) ? subject.first : group.first, content: to + 1, subject, actor: subject, certainty: 0.85,
    why: `“${context.reading.lower(to - 1)}” before what is wished for`,
  };
}

function actorOf(context: Context, action: number, doer: TokenRange): TokenRange | null {
  const group = context.reading.verb(action);
  if (group.passive) return null;
  return context.agency.isAgent(doer) ? doer : helped(context, action);
}

/** "the entry of new members will help the Council play a bigger role": whoever is enabled is to act. */
function helped(context: Context, action: number): TokenRange | null {
  const { reading } = context;
  const { lemma, end } = reading.verb(action);
  const phrase = reading.phraseAt[end] ?? -1;
  if (!/^(?:help|enable|allow|let|lead|encourage)$/.test(lemma) || phrase < 0) return null;
  const object = reading.clauses.nounPhrases[phrase];
  const next = reading.verbAt[object.end] ?? -1;
  if (next < 0) return null;
  // A bare infinitive reads like the present.
  const { form, past, modal } = reading.verb(next);
  return (form === 'infinitive' || (form === 'finite' && !past && modal === null)) && context.agency.isAgent(object) ? { first: object.first, end: object.end } : null;
}

/** The verb of the clause that starts at `from`: the first finite one that is not in a relative clause. */
function finiteAfter(context: Context, v: number, from: number): number {
  const { verbGroups } = context.clauses;
  const end = context.sentenceEnd(verbGroups[v].first);
  for (let g = v + 1; g < verbGroups.length && verbGroups[g].first < end; g++) {
    const { subject, form, first } = verbGroups[g];
    if (form !== 'finite' || first < from) continue;
    if (subject !== null && (context.reading.isTag(subject.first, 'WDT') || context.reading.isTag(subject.first, 'WP'))) continue;
    return subject !== null && subject.first >= from ? g : -1;
  }
  return -1;
}
