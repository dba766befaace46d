/** Modal verbs as cues: "will", "shall", "should", "must", "ought to", "need to", and "is to". */
import type { VerbGroup } from '../clauses/clauses';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { AIMS, MODAL_FORCE } from './cues';

/** What "should" and "must" only suppose where the subject cannot act: "sales should come in near". */
const SUPPOSED: ReadonlySet<string> = new Set('be come have help lead result reach rise grow fall seem mean cost allow enable provide see feel know want'.split(' '));

/** Verbs that do nothing but report. */
const SAYING: ReadonlySet<string> = new Set(['say', 'add', 'tell', 'argue', 'note', 'stress', 'explain', 'warn']);

/** Reads a verb group with a modal. */
export function modalCue(context: Context, v: number): Candidate | null {
  const { reading, agency } = context;
  const group = reading.verb(v);
  const force = group.modal === null ? undefined : MODAL_FORCE.get(group.modal);
  // A modal with no verb of its own asks or sets a condition: "should the authorities fail".
  if (force === undefined || group.perfect || (group.lemma === group.modal && group.subject === null)) return null;
  // "will have to", but what "we will have to" do binds nobody else.
  const obliges = group.lemma === 'need' || (group.lemma === 'have' && reading.isTag(group.end, 'TO') && group.subject !== null && !/^(?:i|we)$/.test(reading.lower(group.subject.first)));
  const infinitive = group.modal === 'ought' || obliges ? context.actionAt(group.end) : -1;
  if (group.modal === 'ought' && infinitive < 0) return null;
  const deed = infinitive >= 0 ? reading.verb(infinitive) : group;
  // "“We keep our word,” she will say": a report to come.
  if (SAYING.has(group.lemma) && context.isReport(group.head)) return null;
  const subject = context.subject(v);
  const acts = subject !== null && agency.isAgent(subject);
  if (group.modal === 'would' && !isShifted(context, group, acts)) return null;
  if (force === 'pledged' && !obliges && !agency.isUndertaking(group, subject)) return null;
  if (force === 'called-for' && !(acts || deed.passive) && (subject === null || SUPPOSED.has(deed.lemma))) return null;
  if (force === 'called-for' && deed.lemma === 'be' && !deed.passive && !acts) return null;
  const needs = force === 'pledged' && obliges;
  if (needs && (!acts || infinitive < 0)) return null;
  const cueEnd = infinitive >= 0 ? reading.verb(infinitive).first + 1 : modalEnd(context, group);
  return {
    cue: { first: group.first, end: cueEnd }, force: needs ? 'called-for' : force, verb: v, action: infinitive >= 0 ? infinitive : v, start: subject && isOwn(context, v) ? subject.first : group.first,
    content: cueEnd, subject, actor: acts && !deed.passive ? subject : null, certainty: acts ? 0.85 : 0.7,
    why: `“${group.modal}” ${deed.passive ? 'with what is to be done as its subject' : acts ? 'with somebody who acts as its subject' : 'with a plan as its subject'}`,
  };
}

/** "need to", "needs to", "has to" in the present; "is to" of what is arranged. */
export function semiModalCue(context: Context, v: number): Candidate | null {
  const { reading, agency } = context;
  const group = reading.verb(v);
  if (group.form !== 'finite' || group.modal !== null || group.past || group.negated || group.perfect || group.passive) return null;
  if (!/^(?:need|have|be)$/.test(group.lemma) || group.head + 1 !== group.end) return null;
  const to = group.end + (reading.isAdverb(group.end) && group.lemma === 'be' ? 1 : 0);
  const action = reading.isTag(to, 'TO') ? context.actionAt(to) : -1;
  if (action < 0) return null;
  const subject = context.subject(v);
  if (subject === null) return null;
  const deed = reading.verb(action);
  const acts = agency.isAgent(subject);
  const head = reading.lower(agency.headOf(subject));
  if (group.lemma === 'be') {
    if (AIMS.has(head.replace(/s$/, '')) || !/^(?:is|are|am|'s|'re)$/.test(reading.lower(group.head))) return null;
    if (!(acts ? agency.isUndertaking(deed, subject) : deed.passive || deed.lemma === 'follow' || agency.isUndertaking(deed, subject))) return null;
  } else if (/^(?:who|which|that|you|there)$/.test(head) || (group.lemma === 'have' && !acts) || (!acts && !deed.passive)) return null;
  return {
    cue: { first: group.first, end: to + 1 }, force: group.lemma === 'be' ? 'pledged' : 'called-for', verb: v, action, start: isOwn(context, v) ? subject.first : group.first, content: to + 1, subject,
    actor: acts && !deed.passive ? subject : null, certainty: group.lemma === 'have' ? 0.6 : 0.75, why: `“${reading.lower(group.head)} to” before what is to be done`,
  };
}

/** Whether "would" reports what somebody said they will do: in indirect speech, with one who acts or a passive, and nothing supposed. */
function isShifted(context: Context, group: VerbGroup, acts: boolean): boolean {
  if (!context.isReported(group.first) || !(acts || group.passive) || group.lemma === 'like') return false;
  const quotation = context.quotations[context.quotationAt[group.first]];
  if (quotation.cue === null) return true;
  const cue = context.reading.verbAt[context.tokensOf(quotation.cue).first] ?? -1;
  return cue < 0 || context.reading.verb(cue).past || context.reading.verb(cue).form !== 'finite';
}

/** The modal with its negation: "will not", but no adverb. */
function modalEnd(context: Context, group: VerbGroup): number {
  return /^(?:not|n't)$/.test(context.reading.lower(group.first + 1)) ? group.first + 2 : group.first + 1;
}

/** Whether a verb group has a subject of its own, not one shared with a verb before it. */
export function isOwn(context: Context, v: number): boolean {
  return context.reading.verb(v).sharesSubjectWith < 0;
}
