/** Nouns of saying and of stance in the news, with what was said behind them: "her criticism of the plan", "made the case that …", "is a supporter of the bill". */
import type { ReportingClass } from '../annotation';
import type { TokenRange } from '../clauses/clauses';
import { attitudeEnd, LONGEST_STANCE } from './attitudeEnd';
import { governingSubject } from './attribution';
import { trimEnd } from './contentEnd';
import type { Found, Reading } from './reading';

/** `noun:prepositions`, "that" and the infinitive's "to" among them; the plural's "s" is left out. */
const NOUNS: Partial<Record<ReportingClass, string>> = {
  assert: `claim:that assertion:that suggestion:that insistence:that,on contention:that prediction:that,of comment:on,about remark:about mention:of description:of reference:to assessment:of explanation:of
    joke:about assurance:that admission:that,of word:for thought:on`,
  argue: `argument:that,for,against case:that,for allegation:that accusation:that criticism:of attack:on critique:of praise:for defense:of defence:of endorsement:of support:for,to condemnation:of complaint:about,that
    issue:with swipe:at jab:at dig:at embrace:of rejection:of denunciation:of disapproval:of dislike:of disdain:for contempt:for credit:for blame:for favor:of favour:of`,
  promise: 'promise:to,of,that pledge:to,of,that vow:to,that proposal:to,for offer:to decision:to plan:to refusal:to willingness:to determination:to',
  express: 'hope:that,to,of fear:that,of concern:about,that desire:to,for wish:to confidence:in,that faith:in regret:about reluctance:to frustration:with enthusiasm:for interest:in passion:for distaste:for inclination:to',
  urge: 'call:for,to demand:for,that recommendation:that,to plea:for,to request:for,to',
  think: 'belief:that,in view:that,on opinion:that,of,on conviction:that conclusion:that understanding:of expectation:that interpretation:of',
};
/** Nouns of who stands for or against something, behind "is". */
const AGENTS: ReadonlySet<string> = new Set('advocate proponent supporter critic opponent fan backer foe champion defender skeptic'.split(' '));
/** Verbs that add nothing to the noun behind them: "made a promise to …". */
const LIGHT: ReadonlySet<string> = new Set('make take give have offer raise show voice issue renew signal launch file seek deliver express repeat reiterate push announce get reject find state declare pay place put cast post'.split(' '));
/** Verbs behind which one stands for something. */
const STANDING: ReadonlySet<string> = new Set('be remain vote speak argue come lean'.split(' '));
const IN_FAVOUR = /^favou?r$/;
const nouns = new Map<string, readonly [ReportingClass, readonly string[]]>(
  (Object.entries(NOUNS) as [ReportingClass, string][]).flatMap(([reportingClass, list]) => list.trim().split(/\s+/).map((item) => {
    const [noun, prepositions] = item.split(':');
    return [noun, [reportingClass, prepositions.split(',')]] as const;
  })));

/**
 * Finds what nouns report whose author stands before them, as a possessive or as the subject of the verb.
 * @param taken for each token whether another report holds it; marks what is found
 */
export function findStanceNouns(reading: Reading, taken: Uint8Array): Found[] {
  const found: Found[] = [];
  reading.document.sentences.forEach(({ firstToken, endToken }, s) => {
    if (!reading.isRead(s)) return;
    const { nounPhrases, nounPhraseOf } = reading.clauses;
    for (let p = nounPhraseOf[s]; p < nounPhraseOf[s + 1]; p++) {
      const { first, head, end } = nounPhrases[p];
      if (end !== head + 1 || end + 1 >= endToken || taken[head] || reading.markedAt[head] >= 0) continue;
      const lower = reading.lower(head);
      const noun = nouns.get(lower) ?? (lower.endsWith('s') ? nouns.get(lower.slice(0, -1)) : undefined);
      const agent = AGENTS.has(lower) && /^(?:of|for)$/.test(reading.lower(end));
      if (!agent && !noun?.[1].includes(reading.lower(end))) continue;
      const source = possessor(reading, first, head) ?? holder(reading, first, firstToken, agent);
      if (source === null) continue;
      const infinitive = reading.lower(end) === 'to' && reading.verbAt[end] >= 0;
      const start = infinitive ? end : end + 1;
      const stop = attitudeEnd(reading, start, clauseEnd(reading, start, Math.min(endToken, start + LONGEST_STANCE), opensClause(reading, start)), -1);
      if (stop <= start) continue;
      const content = { first: start, end: stop };
      found.push({
        kind: reading.holdsMarks(content) ? 'mixed' : 'indirect', source, goesOn: null, cue: { first: head, end: start }, reportingClass: noun?.[0] ?? 'argue',
        content: [content], certainty: 0.6, why: 'noun of saying with its author before it, in a report on several speakers',
      });
      taken.fill(1, start, stop);
    }
  });
  return found;
}

/** "Lund's criticism", "her criticism". */
function possessor(reading: Reading, first: number, head: number): TokenRange | null {
  if (reading.isTag(first, 'PRP$')) return /^(?:my|our|your|its)$/.test(reading.lower(first)) ? null : { first, end: first + 1 };
  for (let i = head - 1; i > first; i--) if (reading.isTag(i, 'POS')) return { first, end: i };
  return null;
}

/** "Lund offered praise": the subject of the verb whose object the phrase is. */
function holder(reading: Reading, first: number, sentenceStart: number, agent: boolean): TokenRange | null {
  // "is in favour of", "voted in favour of".
  const within = reading.lower(first - 1) === 'in' && IN_FAVOUR.test(reading.lower(first));
  let i = within ? first - 2 : first - 1;
  while (i > sentenceStart && reading.isAdverb(i)) i--;
  const v = i >= 0 ? reading.verbAt[i] : -1;
  if (v < 0) return null;
  const group = reading.verb(v);
  if (group.passive || (agent || within ? !STANDING.has(group.lemma) : !LIGHT.has(group.lemma))) return null;
  const source = governingSubject(reading, v, sentenceStart);
  return source === null || /^(?:i|we|you|it|there|that|which|this)$/.test(reading.lower(source.first)) ? null : source;
}

/** Whether what was said has a verb of its own. */
function opensClause(reading: Reading, start: number): boolean {
  return reading.lower(start - 1) === 'that' || /^(?:whether|how|what|why|who|where|when)$/.test(reading.lower(start));
}

/** The end of what belongs to the noun: before a comma and before the sentence's own verb. */
function clauseEnd(reading: Reading, start: number, end: number, clause: boolean): number {
  let verbs = clause ? 0 : 1;
  for (let i = start; i < end; i++) {
    if (/^[,;:.]$/.test(reading.lower(i)) && reading.markedAt[i] < 0) return trimEnd(reading, { first: start, end: i });
    const v = reading.verbAt[i];
    if (v < 0 || reading.verb(v).first !== i || reading.verb(v).form !== 'finite' || reading.markedAt[i] >= 0) continue;
    const { subject } = reading.verb(v);
    if ((subject === null || subject.first < start) && ++verbs > 1) return trimEnd(reading, { first: start, end: i });
  }
  return trimEnd(reading, { first: start, end });
}
