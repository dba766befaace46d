/**
 * Stance in journalism: "X opposes the bill", "X refused to comment", "X talked about jobs". Where several speakers are reported, what one backs,
 * refuses or dwells on is what one is reported to have said or thought (PolNeAR counts it so); in a release it is the issuer's own act, and no quotation.
 */
import type { ReportingClass } from '../annotation';
import type { TokenRange, VerbGroup } from '../clauses/clauses';
import { governingSubject } from './attribution';
import { contentEnd } from './contentEnd';
import type { Found, Reading } from './reading';
import type { SectionKind } from '../document';

/** What only a release has; news pages too end with lines on their author. */
const FURNITURE: ReadonlySet<SectionKind> = new Set(['safeHarbour', 'contact']);
/** A text with fewer speakers is somebody's statement, not a report on what several said. */
const MIN_SPEAKERS = 3;

/** Verbs by the class of what they report, for each shape of the words that follow; after ":" the prepositions. */
const OBJECT: Partial<Record<ReportingClass, string>> = {
  assert: 'cite mention discuss describe recall note tweet list detail outline disclose reveal recount report quote invoke announce share explain present release publish confirm predict promote repeat retweet',
  argue: `defend dismiss mock tout blame oppose endorse question rebut assail lament bemoan chide credit propose claim accuse attack support back criticize criticise blast slam denounce condemn reject praise
    challenge ridicule deride rip hammer target downplay debunk champion recommend suggest`,
  agree: 'acknowledge echo concede',
  deny: 'deny dispute',
  express: 'express prefer fear deem favor favour want welcome appreciate regret love hate like',
  think: 'consider expect',
  urge: 'urge propose',
  emphasise: 'highlight emphasise emphasize stress',
};
const TO_DO: Partial<Record<ReportingClass, string>> = {
  promise: 'pledge vow promise threaten offer agree plan intend',
  deny: 'refuse decline',
  express: 'hope seek prefer look want wish',
  think: 'expect decide',
  argue: 'claim',
};
const PREPOSITION: Partial<Record<ReportingClass, string>> = {
  assert: 'talk:about,of speak:about,of refer:to write:about comment:on touch:on hint:at allude:to dwell:on joke:about report:on boast:about,of',
  argue: 'rail:against argue:for push:for vouch:for advocate:for campaign:for,against lobby:for,against disagree:with agree:with',
  urge: 'call:for',
  express: 'apologise:for apologize:for complain:about worry:about hope:for',
};

/** What shows or finds something: a text or a count, which stands for those who made it. */
export const SHOWING: ReadonlySet<string> = new Set('poll polls survey surveys study studies data number numbers figure figures result results email emails e-mail document documents record records report research analysis statistics filing filings'.split(' '));
const SHOWS = new Set('show find put give suggest indicate reveal have'.split(' '));

const index = (table: Partial<Record<ReportingClass, string>>): ReadonlyMap<string, readonly [ReportingClass, readonly string[]]> =>
  new Map(Object.entries(table).flatMap(([reportingClass, list]) => list.trim().split(/\s+/).map((item) => {
    const [lemma, prepositions = ''] = item.split(':');
    return [lemma, [reportingClass as ReportingClass, prepositions.split(',')] as const] as const;
  })));
const objects = index(OBJECT), infinitives = index(TO_DO), prepositional = index(PREPOSITION);

/**
 * Finds stances in a text that reports several speakers: call it where {@link isJournalism} says so.
 * @param found what the other rules found; no stance is read inside it
 */
export function findStances(reading: Reading, found: readonly Found[]): Found[] {
  const { sentences } = reading.document;
  const { verbGroupOf } = reading.clauses;
  const taken = new Uint8Array(reading.document.tokens.length);
  for (const one of found) {
    for (const range of one.content) taken.fill(1, range.first, range.end);
    if (one.cue !== null) taken.fill(1, one.cue.first, one.cue.end);
  }
  const stances: Found[] = [];
  for (let s = 0; s < sentences.length; s++) {
    if (!reading.isRead(s)) continue;
    for (let v = verbGroupOf[s]; v < verbGroupOf[s + 1]; v++) {
      const group = reading.verb(v);
      if (taken[group.head] || group.passive || reading.markedAt[group.head] >= 0 || !(reading.isFinite(group) || group.form === 'gerund')) continue;
      const source = governingSubject(reading, v, sentences[s].firstToken);
      const stance = stanceOf(reading, group, sentences[s].endToken) ?? showing(reading, group, source, sentences[s].endToken);
      if (stance === null) continue;
      if (source === null || /^(?:i|we|you|it|that|which|this)$/.test(reading.lower(source.first))) continue;
      const end = contentEnd(reading, stance.start, sentences[s].endToken, group, false);
      if (end <= stance.start) continue;
      const content = { first: stance.start, end };
      stances.push({
        kind: reading.holdsMarks(content) ? 'mixed' : 'indirect', source, goesOn: null, cue: { first: group.head, end: stance.cueEnd }, reportingClass: stance.reportingClass,
        content: [content], certainty: 0.6, why: 'verb of stance in a report on several speakers',
      });
      taken.fill(1, stance.start, end);
    }
  }
  return stances;
}

/** Whether a text reports on several speakers and has nothing that only a release has. */
export function isJournalism(reading: Reading, found: readonly Found[]): boolean {
  const { sections, genre } = reading.document.structure;
  if (genre === 'readout' || genre === 'joint' || genre === 'corporate' || sections.some((section) => FURNITURE.has(section.kind))) return false;
  const speakers = new Set<string>();
  for (const { source } of found) {
    // Pronouns and parts of a name are no further speakers.
    if (source === null || /^(?:he|she|it|they|we|i)$/.test(reading.lower(source.first))) continue;
    speakers.add(reading.referents.resolve(source.first, source.end) ?? reading.lower(source.end - 1));
  }
  return speakers.size >= MIN_SPEAKERS;
}

interface Stance {
  readonly cueEnd: number;
  readonly start: number;
  readonly reportingClass: ReportingClass;
}

/** "The poll shows Lund leading", "the documents give a date". */
function showing(reading: Reading, group: VerbGroup, source: TokenRange | null, end: number): Stance | null {
  if (source === null || !SHOWS.has(group.lemma)) return null;
  const phrase = reading.phraseAt[source.first];
  const i = group.end;
  if (phrase < 0 || i + 1 >= end || reading.phraseAt[i] < 0 || !SHOWING.has(reading.lower(reading.clauses.nounPhrases[phrase].head))) return null;
  return { cueEnd: group.end, start: i, reportingClass: 'learn' };
}

function stanceOf(reading: Reading, group: VerbGroup, end: number): Stance | null {
  let i = group.end;
  while (i < end && reading.isAdverb(i)) i++;
  if (i + 1 >= end) return null;
  const preposition = prepositional.get(group.lemma);
  if (preposition?.[1].includes(reading.lower(i))) return { cueEnd: i + 1, start: i + 1, reportingClass: preposition[0] };
  const infinitive = infinitives.get(group.lemma);
  if (infinitive !== undefined && reading.isTag(i, 'TO')) return { cueEnd: group.end, start: i, reportingClass: infinitive[0] };
  const object = objects.get(group.lemma);
  if (object !== undefined && reading.phraseAt[i] >= 0) return { cueEnd: group.end, start: i, reportingClass: object[0] };
  return null;
}
