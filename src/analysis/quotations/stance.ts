/**
 * Stance in journalism: "X opposes the bill", "X refused to comment", "X talked about jobs". Where several speakers are reported, what one backs,
 * refuses or dwells on is what one is reported to have said or thought (PolNeAR counts it so); in a release it is the issuer's own act, and no quotation.
 */
import type { ReportingClass } from '../annotation';
import type { TokenRange, VerbGroup } from '../clauses/clauses';
import { attitudeEnd, LONGEST_STANCE } from './attitudeEnd';
import { governingSubject } from './attribution';
import { contentEnd } from './contentEnd';
import type { Found, Reading } from './reading';
import type { SectionKind } from '../document';
import { findStanceAdjectives } from './stanceAdjectives';
import { findStanceNouns } from './stanceNouns';
import { stanceInfinitives, stanceObjects, stancePrepositions } from './stanceVerbs';

/** What only a release has; news pages too end with lines on their author. */
const FURNITURE: ReadonlySet<SectionKind> = new Set(['safeHarbour', 'contact']);
/** A text with fewer speakers is somebody's statement, not a report on what several said; one fewer will do where a person speaks under the surname alone, as news has it. */
const MIN_SPEAKERS = 3;

/** What shows or finds something: a text or a count, which stands for those who made it. */
export const SHOWING: ReadonlySet<string> = new Set('poll polls survey surveys study studies data number numbers figure figures result results email emails e-mail document documents record records report research analysis statistics filing filings'.split(' '));
const SHOWS = new Set('show find put give suggest indicate reveal have'.split(' '));

/** Verbs behind which an infinitive tells what one did. */
const DID = new Set('try seem continue go have need decline use refuse show help manage rush'.split(' '));
/** Verbs of stance that, as an end, are something to do rather than to say. */
const DOING = new Set('support defend show offer promote claim explain back answer want announce imagine deny describe publish'.split(' '));

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
      if (taken[group.head] || reading.markedAt[group.head] >= 0) continue;
      if (group.passive) {
        const passive = passiveStance(reading, v);
        if (passive !== null) stances.push(passive);
        continue;
      }
      if (!mayTakeStance(reading, v)) continue;
      const source = antecedent(reading, governingSubject(reading, v, sentences[s].firstToken));
      const stance = stanceOf(reading, group, sentences[s].endToken) ?? showing(reading, group, source, sentences[s].endToken);
      if (stance === null) continue;
      if (source === null || /^(?:i|you|that|which|this)$/.test(reading.lower(source.first))) continue;
      const end = attitudeEnd(reading, stance.start, contentEnd(reading, stance.start, Math.min(sentences[s].endToken, stance.start + LONGEST_STANCE), group, false), reading.markedAt[group.head]);
      if (end <= stance.start) continue;
      const content = { first: stance.start, end };
      stances.push({
        kind: reading.holdsMarks(content) ? 'mixed' : 'indirect', source, goesOn: null, cue: { first: group.head, end: stance.cueEnd }, reportingClass: stance.reportingClass,
        content: [content], certainty: 0.6, why: 'verb of stance in a report on several speakers',
      });
      taken.fill(1, stance.start, end);
    }
  }
  return [...stances, ...findStanceAdjectives(reading, taken), ...findStanceNouns(reading, taken)];
}

/** A finite verb or a participle; an infinitive where it tells what one did ("continued to back"), or what one said to some end ("her visit to discuss jobs"). */
function mayTakeStance(reading: Reading, v: number): boolean {
  const group = reading.verb(v);
  if (group.form !== 'infinitive') return reading.isFinite(group) || group.form === 'gerund';
  if (!reading.isTag(group.first, 'TO')) return false;
  const before = v > 0 && reading.verb(v - 1).end === group.first ? reading.verb(v - 1) : null;
  return before === null ? reading.phraseAt[group.first - 1] >= 0 && !DOING.has(group.lemma) : DID.has(before.lemma);
}

/** What "which" or "that" stands for where that is a name: "the Herald, which backed Lund". */
function antecedent(reading: Reading, source: TokenRange | null): TokenRange | null {
  if (source === null || !/^(?:which|that)$/.test(reading.lower(source.first))) return source;
  const last = reading.lower(source.first - 1) === ',' ? source.first - 2 : source.first - 1;
  const phrase = last >= 0 ? reading.phraseAt[last] : -1;
  return phrase >= 0 && reading.referents.entityAt[last] >= 0 ? reading.clauses.nounPhrases[phrase] : null;
}

/** "The plan was backed by Lund": what is backed is the subject. */
function passiveStance(reading: Reading, v: number): Found | null {
  const group = reading.verb(v);
  const stance = stanceObjects.get(group.lemma);
  const content = stance === undefined ? null : reading.subject(v);
  const phrase = reading.phraseAt[group.end + 1];
  if (content === null || content.end > group.first || reading.lower(group.end) !== 'by' || phrase < 0) return null;
  // "X was quoted by the paper as saying …": X speaks.
  if (reading.lower(reading.clauses.nounPhrases[phrase].end) === 'as') return null;
  return {
    kind: reading.holdsMarks(content) ? 'mixed' : 'indirect', source: reading.clauses.nounPhrases[phrase], goesOn: null, cue: { first: group.head, end: group.end }, reportingClass: stance![0],
    content: [content], certainty: 0.6, why: 'passive of a verb of stance with “by” in a report on several speakers',
  };
}

/** Whether a text reports on several speakers and has nothing that only a release has. */
export function isJournalism(reading: Reading, found: readonly Found[]): boolean {
  const { sections, genre } = reading.document.structure;
  if (genre === 'readout' || genre === 'joint' || genre === 'corporate' || sections.some((section) => FURNITURE.has(section.kind))) return false;
  const speakers = new Set<string>();
  let surnameAlone = false;
  for (const { source } of found) {
    // Pronouns and parts of a name are no further speakers.
    if (source === null || /^(?:he|she|it|they|we|i)$/.test(reading.lower(source.first))) continue;
    surnameAlone ||= source.end - source.first === 1 && reading.isTag(source.first, 'NNP') && isPerson(reading, source.first);
    speakers.add(reading.referents.resolve(source.first, source.end) ?? reading.lower(source.end - 1));
    if (speakers.size >= MIN_SPEAKERS) return true;
  }
  return surnameAlone && speakers.size >= MIN_SPEAKERS - 1;
}

function isPerson({ referents }: Reading, i: number): boolean {
  const entity = referents.entityAt[i];
  return entity >= 0 && referents.entities[entity].type === 'PERSON';
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
  const preposition = stancePrepositions.get(group.lemma);
  if (preposition?.[1].includes(reading.lower(i))) return { cueEnd: i + 1, start: i + 1, reportingClass: preposition[0] };
  const infinitive = stanceInfinitives.get(group.lemma);
  if (infinitive !== undefined && reading.isTag(i, 'TO')) return { cueEnd: group.end, start: i, reportingClass: infinitive[0] };
  const object = stanceObjects.get(group.lemma);
  if (object !== undefined && (reading.phraseAt[i] >= 0 || reading.isTag(i, 'VBG') || (!group.negated && (reading.isTag(i, 'WRB') || reading.lower(i) === 'whether') && reading.lower(i + 1) !== ','))) return { cueEnd: group.end, start: i, reportingClass: object[0] };
  return null;
}
