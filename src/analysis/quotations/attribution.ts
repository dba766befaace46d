/** The attribution beside what was said: "said X", "he added", "X told reporters:". */
import type { ReportingClass } from '../annotation';
import type { TokenRange } from '../clauses/clauses';
import type { Reading } from './reading';
import { Frame, reportingVerb, reportingVerbWith } from './reportingVerbs';
import { isOnePerson } from './source';
import { isText } from './speechNouns';

export interface Attribution {
  readonly cue: TokenRange;
  readonly reportingClass: ReportingClass;
  readonly source: TokenRange | null;
  /** The token after the attribution's last one, appositions and adjuncts not counted. */
  readonly end: number;
  readonly why: string;
}

/** How far before its verb the subject of an attribution may start: names carry long appositions. */
const MAX_SUBJECT = 40;
/** How many verbs back a verb without a subject looks for one. */
const MAX_GOVERNORS = 30;

/** A verb of speech that can stand beside quoted words. */
interface QuotingCue {
  readonly cue: TokenRange;
  readonly reportingClass: ReportingClass;
}

/**
 * The cue of a verb group that can stand beside what was said, or null.
 * @param frames the frames of which its verb must have one
 */
export function quotingCue(reading: Reading, index: number, frames: number = Frame.marks): QuotingCue | null {
  const group = reading.verb(index);
  if (group.passive || group.negated) return null;
  const particle = reportingVerbWith(group.lemma, reading.lower(group.end));
  const verb = particle ?? reportingVerb(group.lemma);
  if (verb === null || (verb.frames & frames) === 0) return null;
  return { cue: { first: group.head, end: particle ? group.end + 1 : group.head + 1 }, reportingClass: verb.reportingClass };
}

function attribution({ cue, reportingClass }: QuotingCue, source: TokenRange | null, end: number, why: string): Attribution {
  return { cue, reportingClass, source, end, why };
}

/**
 * Reads an attribution that starts at a token: "said X" or "X said".
 * @param end the last token (exclusive) it may reach
 */
export function attributionAfter(reading: Reading, from: number, end: number): Attribution | null {
  let i = from;
  while (i < end && (reading.lower(i) === ',' || reading.isAdverb(i))) i++;
  // "…", as X put it.
  if (reading.lower(i) === 'as' && reading.phraseAt[i + 1] >= 0) i++;
  if (i >= end) return null;
  const v = reading.verbAt[i];
  if (v >= 0) return reading.verb(v).first <= i && reading.isFinite(reading.verb(v)) ? inverted(reading, v, end) : null;
  if (reading.phraseAt[i] < 0) return null;
  for (let k = i; k < Math.min(end, i + MAX_SUBJECT); k++) {
    if (reading.isQuoteMark(k) && reading.markedAt[k] < 0 && k > i) return null;
    const g = reading.verbAt[k];
    if (g < 0) continue;
    const group = reading.verb(g);
    k = group.end - 1;
    if (!reading.isFinite(group)) continue;
    const relative = group.subject !== null && group.subject.first >= i && (reading.isTag(group.subject.first, 'WP') || reading.isTag(group.subject.first, 'WDT'));
    if (relative) continue;
    const cue = quotingCue(reading, g);
    if (cue === null) return null;
    const subject = reading.subject(g);
    if (subject === null ? reading.clauses.nounPhrases[reading.phraseAt[i]].end !== group.first : subject.first >= group.first) return null;
    return attribution(cue, { first: i, end: group.first }, cue.cue.end, 'marks, with a verb of speech after them');
  }
  return null;
}

function inverted(reading: Reading, v: number, end: number): Attribution | null {
  const group = reading.verb(v);
  const cue = quotingCue(reading, v);
  if (cue === null || group.modal !== null) return null;
  const at = cue.cue.end;
  let phrase = at < end ? reading.phraseAt[at] : -1;
  // A word that the phrase reader missed may open the name: "said undecided voter Ana Lund".
  for (let i = at + 1; phrase < 0 && i < Math.min(end, at + 4) && reading.isWord(i - 1); i++) phrase = reading.phraseAt[i];
  if (phrase < 0) return null;
  let last = reading.clauses.nounPhrases[phrase].end;
  // "said Prime Minister Ana Lund and Energy Minister Per Bo"; "said a spokesman for the ministry".
  for (let guard = 0; guard < 4 && last + 1 < end; guard++) {
    if (!(/^(?:of|for|and|from|at)$/.test(reading.lower(last)) && reading.phraseAt[last + 1] >= 0)) break;
    last = reading.clauses.nounPhrases[reading.phraseAt[last + 1]].end;
  }
  last = Math.min(last, end);
  return attribution(cue, { first: at, end: last }, last, 'marks, with a verb of speech and a name after them');
}

/**
 * Reads the attribution that leads up to a token: 'X said, "', 'X said in a statement: “', "adding: “".
 * @param to the token that the quoted words start at, its opening mark not counted
 * @param first the first token that the attribution may start at
 */
export function attributionBefore(reading: Reading, to: number, first: number): Attribution | null {
  let i = to - 1;
  const colon = reading.lower(i) === ':';
  if (colon || reading.lower(i) === ',') i--;
  const tight = colon || i < to - 1;
  const limit = Math.max(first, i - 25);
  for (; i >= limit; i--) {
    if (reading.isQuoteMark(i) || reading.lower(i) === ';') return null;
    const v = reading.verbAt[i];
    if (v < 0) continue;
    const group = reading.verb(v);
    const cue = quotingCue(reading, v);
    if (cue !== null && (reading.isFinite(group) || group.form === 'gerund' || (group.form === 'infinitive' && tight))) {
      // With neither colon nor comma the marks must follow the verb itself.
      if (!tight && cue.cue.end < to && !onlyAdverbs(reading, cue.cue.end, to)) return null;
      if (onlyAdverbs(reading, cue.cue.end, to) || colon || isAdjunct(reading, cue.cue.end, to - 1))
        return attribution(cue, governingSubject(reading, v, first), to, colon ? 'verb of speech and a colon before marks' : 'verb of speech before marks');
      return null;
    }
    if (group.form === 'finite' || !colon) return colon ? releasedText(reading, v, to, first) ?? speakingSubject(reading, to, first) : null;
    i = group.first;
  }
  return colon ? labelBefore(reading, to, first) : null;
}

function onlyAdverbs(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!reading.isAdverb(i) && !/^[,:]$/.test(reading.lower(i))) return false;
  return true;
}

/** Whether tokens hold only what says to whom, where and when: no verb. */
function isAdjunct(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.verbAt[i] >= 0 && reading.verb(reading.verbAt[i]).form === 'finite') return false;
  return true;
}

/** "X issued the following statement:", "X made this comment:". */
function releasedText(reading: Reading, v: number, to: number, first: number): Attribution | null {
  const group = reading.verb(v);
  if (group.passive) return null;
  for (let i = group.end; i < to - 1; i++)
    if (isText(reading.lower(i)) && reading.phraseAt[i] >= 0)
      return { cue: { first: group.head, end: group.head + 1 }, reportingClass: 'assert', source: governingSubject(reading, v, first), end: to, why: 'a statement and a colon before what it says' };
  return null;
}

/** "Lund made no secret of her joy: “…”": a person as the subject of the sentence, whatever the verb. */
function speakingSubject(reading: Reading, to: number, first: number): Attribution | null {
  for (let i = first; i < Math.min(to, first + MAX_SUBJECT); i++) {
    const v = reading.verbAt[i];
    if (v < 0 || !reading.isFinite(reading.verb(v))) continue;
    const { subject } = reading.verb(v);
    if (subject === null || subject.first < first) return null;
    if (reading.isTag(subject.first, 'WP') || reading.isTag(subject.first, 'WDT')) continue;
    return !isOnePerson(reading, subject) ? null : { cue: { first: to - 1, end: to }, reportingClass: 'assert', source: subject, end: to, why: 'a name and a colon before what was said' };
  }
  return null;
}

/** "Minister Lund: “…”": a name alone before a colon. */
function labelBefore(reading: Reading, to: number, first: number): Attribution | null {
  const last = to - 2;
  if (last < first || reading.phraseAt[first] < 0 || last - first > 12) return null;
  const colon = to - 1;
  return { cue: { first: colon, end: to }, reportingClass: 'assert', source: { first, end: colon }, end: to, why: 'a name and a colon before what was said' };
}

/** Whether a participle stands in "was quoted by the paper as saying …". */
export function isQuotedAs(reading: Reading, v: number): boolean {
  if (v === 0 || reading.lower(reading.verb(v).first - 1) !== 'as') return false;
  const { passive, lemma } = reading.verb(v - 1);
  return passive && /^(?:quote|cite|report|record)$/.test(lemma);
}

/** ", with half of the farmers saying …": the phrase between "with" and a participle. */
function subjectBehindWith(reading: Reading, participle: number): TokenRange | null {
  let first = participle;
  while (reading.phraseAt[first - 1] >= 0) {
    ({ first } = reading.clauses.nounPhrases[reading.phraseAt[first - 1]]);
    if (reading.lower(first - 1) === 'with') return { first, end: participle };
    if (reading.lower(first - 1) === 'of') first--;
  }
  return null;
}

/** The subject of a verb, or of the clause that a participle or infinitive hangs on; null where there is none. */
export function governingSubject(reading: Reading, v: number, first: number): TokenRange | null {
  const own = reading.subject(v);
  if (own !== null) return own;
  const group = reading.verb(v);
  if (!reading.isFinite(group)) {
    const before = group.first - 1;
    // "X was quoted by the paper as saying …".
    if (isQuotedAs(reading, v)) return reading.subject(v - 1);
    if (group.form === 'gerund') {
      const brought = subjectBehindWith(reading, group.first);
      if (brought !== null) return brought;
    }
    // "a statement saying …", "a letter urging …": the noun right before a participle speaks.
    if (group.form === 'gerund' && before >= first && reading.phraseAt[before] >= 0 && reading.lower(before) !== ',') {
      const phrase = reading.clauses.nounPhrases[reading.phraseAt[before]];
      if (isText(reading.lower(phrase.head)) || phrase.first === first) return phrase;
    }
    // "Reaffirming our commitment, we agree …": the subject comes after.
    if (group.form === 'gerund' && group.first <= first + 2) {
      const { endToken } = reading.document.sentences[reading.sentenceAt[group.first]];
      for (let g = v + 1; g < reading.clauses.verbGroups.length && reading.verb(g).first < endToken; g++) if (reading.verb(g).form === 'finite' && reading.lower((reading.verb(g).subject?.first ?? 0) - 1) === ',') return reading.verb(g).subject;
      return null;
    }
    return reporterBefore(reading, v, first);
  }
  // A finite verb with no subject of its own shares that of the verb before it.
  for (let g = v - 1; g >= v - MAX_GOVERNORS && g >= 0 && reading.verb(g).first >= first; g--) {
    if (reading.verb(g).form !== 'finite' || reading.markedAt[reading.verb(g).head] !== reading.markedAt[group.head]) continue;
    return reading.subject(g);
  }
  return null;
}

/** "the pledges they made", "officials who came": a clause that only says which one is meant. */
function isRestrictive(reading: Reading, { first }: TokenRange): boolean {
  const isAfterNoun = reading.isTag(first - 1, 'NN') || reading.isTag(first - 1, 'NNS');
  return isAfterNoun && (reading.isTag(first, 'WP') || reading.isTag(first, 'WDT') || /^(?:i|he|she|we|they)$/.test(reading.lower(first)));
}

/** "“…,” said Lund, who …, adding …": who stands behind a verb of speech that marks or a comma lead to. */
function invertedSubject(reading: Reading, g: number, v: number): TokenRange | null {
  const group = reading.verb(g), before = group.first - 1;
  if (before < 0 || group.modal !== null || !(reading.isQuoteMark(before) || reading.lower(before) === ',') || quotingCue(reading, g) === null) return null;
  const phrase = group.end < reading.verb(v).first ? reading.phraseAt[group.end] : -1;
  return phrase < 0 ? null : reading.clauses.nounPhrases[phrase];
}

/** The subject that a participle goes on with: of the report before it ("X said Y would fall, adding …"), else of the nearest finite verb. */
function reporterBefore(reading: Reading, v: number, first: number): TokenRange | null {
  let nearest: TokenRange | null = null, restrictive: TokenRange | null = null;
  for (let g = v - 1; g >= v - MAX_GOVERNORS && g >= 0 && reading.verb(g).first >= first; g--) {
    const group = reading.verb(g);
    if (!reading.isFinite(group) || reading.markedAt[group.head] !== reading.markedAt[reading.verb(v).head]) continue;
    const subject = reading.subject(g) ?? invertedSubject(reading, g, v);
    if (subject === null) continue;
    if (isRestrictive(reading, subject)) {
      restrictive ??= subject;
      continue;
    }
    const frames = reportingVerb(group.lemma)?.frames ?? reportingVerbWith(group.lemma, reading.lower(group.end))?.frames ?? 0;
    if (frames & Frame.that) return subject;
    nearest ??= subject;
    // "While X said so, Y opened the bridge, saying …": the main clause begins behind the comma.
    if (reading.lower(subject.first - 1) === ',') return nearest;
  }
  return nearest ?? restrictive;
}
