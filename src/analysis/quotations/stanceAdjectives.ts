/** Adjectives and participles of attitude in the news, with what it is about behind them: "is confident that …", "was critical of the plan", "is eager to help". */
import type { ReportingClass } from '../annotation';
import { attitudeEnd, LONGEST_STANCE } from './attitudeEnd';
import { governingSubject } from './attribution';
import { contentEnd } from './contentEnd';
import type { Found, Reading } from './reading';

/** `adjective:prepositions`; "that" also stands for a clause without it, "to" for the infinitive alone. */
const ADJECTIVES: Partial<Record<ReportingClass, string>> = {
  argue: 'critical:of supportive:of opposed:to hostile:to dismissive:of complimentary:of skeptical:of,about sceptical:of,about adamant:that,about clear:about,that insistent:that angry:at,about,with,over,that furious:at,about,with,over,that',
  express: `confident:that,of,about,in sure:that,about,of,to certain:that,of,about concerned:about,that,with,by worried:about,that eager:to,for happy:to,with,that,about unhappy:with,that,about,to glad:that,to,about proud:of,that,to
    sorry:for,that,about optimistic:about,that pessimistic:about hopeful:that,about,of afraid:that,of,to wary:of reluctant:to willing:to unwilling:to interested:in excited:about,to,that pleased:with,that,to,by
    disappointed:with,by,that,in,at upset:with,about,by,that,at,over thrilled:to,with,that,by,about uncomfortable:with comfortable:with satisfied:with,that frustrated:with,by,that,at tired:of surprised:by,that,to,at grateful:for,to,that
    alarmed:by,at,that disgusted:by,with,at outraged:by,at,that,over nervous:about anxious:about,to,that bullish:on doubtful:that,about,of impressed:by,with worthy:of enthusiastic:about ambivalent:about fearful:of,that`,
  think: 'convinced:that,of aware:of,that unaware:of,that unsure:about,of,if,whether,that undecided:about,on,between uncertain:about,of,that mindful:of,that persuaded:that,by divided:on,over,about split:on,over',
  promise: 'determined:to intent:on keen:to,on inclined:to',
};
const adjectives = new Map<string, readonly [ReportingClass, readonly string[]]>(
  (Object.entries(ADJECTIVES) as [ReportingClass, string][]).flatMap(([reportingClass, list]) => list.trim().split(/\s+/).map((item) => {
    const [adjective, prepositions] = item.split(':');
    return [adjective, [reportingClass, prepositions.split(',')]] as const;
  })));
const COPULAS: ReadonlySet<string> = new Set('be feel remain become stay grow sound seem'.split(' '));

/**
 * Finds what adjectives behind "is", "feels" or "remains" report.
 * @param taken for each token whether another report holds it; marks what is found
 */
export function findStanceAdjectives(reading: Reading, taken: Uint8Array): Found[] {
  const found: Found[] = [];
  const { verbGroupOf } = reading.clauses;
  reading.document.sentences.forEach(({ firstToken, endToken }, s) => {
    if (!reading.isRead(s)) return;
    for (let v = verbGroupOf[s]; v < verbGroupOf[s + 1]; v++) {
      const group = reading.verb(v);
      if (group.form !== 'finite' || taken[group.head] || reading.markedAt[group.head] >= 0) continue;
      let at = group.passive ? group.head : group.end;
      if (!group.passive && !COPULAS.has(group.lemma)) continue;
      while (at < endToken && reading.isAdverb(at)) at++;
      const entry = adjectives.get(reading.lower(at));
      if (entry === undefined || at + 2 >= endToken) continue;
      const next = reading.lower(at + 1);
      const bare = next !== 'that' && entry[1].includes('that') && reading.phraseAt[at + 1] >= 0 && !/^(?:which|who|what)$/.test(next);
      const infinitive = next === 'to' && reading.verbAt[at + 1] >= 0;
      if (!bare && (!entry[1].includes(next) || (next === 'to' && !infinitive && !/^(?:opposed|hostile)$/.test(reading.lower(at))))) continue;
      const source = governingSubject(reading, v, firstToken);
      if (source === null || /^(?:i|we|you|it|that|which|this|there)$/.test(reading.lower(source.first))) continue;
      const start = bare || infinitive ? at + 1 : at + 2;
      const clause = bare || next === 'that';
      let stop = contentEnd(reading, start, Math.min(endToken, start + LONGEST_STANCE), group, clause);
      if (!clause) stop = attitudeEnd(reading, start, stop, -1);
      if (stop <= start) continue;
      const content = { first: start, end: stop };
      found.push({
        kind: reading.holdsMarks(content) ? 'mixed' : 'indirect', source, goesOn: null, cue: { first: group.first, end: at + 1 }, reportingClass: entry[0],
        content: [content], certainty: 0.6, why: 'adjective of attitude in a report on several speakers',
      });
      taken.fill(1, start, stop);
    }
  });
  return found;
}
