/** What a party gives its word for is an amount or a number of things: "pledged $25 million to the fund", "committed two patrol boats". */
import type { Candidate } from './candidate';
import type { Context } from './context';
import { isOwn } from './modals';
import { isPluperfect } from './undertakings';

/** Lemmas of verbs that bind their subject to give their object. */
export const GIVING: ReadonlySet<string> = new Set(['pledge', 'commit', 'promise']);
/** How far behind the verb the number may stand, in tokens: "a further €12 million". */
const REACH = 4;

export function amountCue(context: Context, v: number): Candidate | null {
  const { reading } = context;
  const group = reading.verb(v);
  if (group.form !== 'finite' || group.modal !== null || group.passive || group.negated || isPluperfect(context, v)) return null;
  const subject = context.subject(v);
  if (subject === null || !context.agency.isAgent(subject) || !hasNumber(context, group.end)) return null;
  return {
    cue: { first: group.first, end: group.end }, force: 'pledged', verb: v, action: -1, start: isOwn(context, v) ? subject.first : group.first, content: group.end,
    subject, actor: subject, certainty: 0.8, why: `“${reading.lower(group.head)}” before how much is given`,
  };
}

/** Whether the verb's object opens with a number, before any preposition or other verb. */
function hasNumber({ reading }: Context, from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    if (reading.isTag(i, 'CD') || reading.isTag(i, '$')) return true;
    if (!(reading.isTag(i, 'DT') || reading.isTag(i, 'JJ') || reading.isTag(i, 'JJR') || reading.isTag(i, 'RB') || reading.isTag(i, 'NNP') || reading.isTag(i, 'IN') && /^(?:up|over|about|around)$/.test(reading.lower(i)) || reading.lower(i) === 'to')) return false;
  }
  return false;
}
