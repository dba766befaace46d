/** Finds the subject of every finite verb group by looking left of it, over postmodifiers and relative clauses, to where its clause begins. */
import { TAGS, type Sentence, type Tag, type Tokens } from '../document';
import type { OpenVerbGroup } from './chunker';
import type { NounPhrase, TokenRange } from './clauses';
import { tagTable } from '../tagTable';

const of = (tag: Tag): number => TAGS.indexOf(tag);
const [IN, CC, COMMA, COLON, OPEN, CLOSE, WDT, WP, WHOSE, WRB, RB, DT, PRP, LRB, RRB] = (
  ['IN', 'CC', ',', ':', '``', "''", 'WDT', 'WP', 'WP$', 'WRB', 'RB', 'DT', 'PRP', '-LRB-', '-RRB-'] as const
).map(of);

/** Words that open a clause and are never a preposition before a noun phrase. */
const SUBORDINATORS: ReadonlySet<string> = new Set(['that', 'because', 'if', 'although', 'though', 'while', 'whereas', 'unless', 'whether', 'whilst', 'once', 'provided', 'lest']);
/** Verbs whose clause may follow with no "that": what stands between them and the next verb is its subject. */
const TAKES_CLAUSE: ReadonlySet<string> = new Set(
  ('say tell think believe hope announce state note add claim know feel suggest explain argue insist warn expect confirm reveal report stress emphasise emphasize indicate ' +
    'point underline underscore reiterate express declare mean ensure agree acknowledge recognise recognize predict estimate conclude wish see show understand').split(' '),
);
/** Verbs before a clause of what is or was. */
const REPORTS: ReadonlySet<string> = new Set('say deny warn claim insist argue maintain add allege note stress confirm reiterate acknowledge complain state'.split(' '));
/** Verbs of one who speaks, with no clause behind them. */
const CALLS: ReadonlySet<string> = new Set('urge call appeal thank welcome condemn request invite encourage praise demand ask pledge promise reaffirm express congratulate commend accuse criticise criticize blame reject defend'.split(' '));
/** Nouns that say when; they are no subject where another phrase can be. */
const TEMPORAL: ReadonlySet<string> = new Set(
  ('today yesterday tomorrow time day week month year quarter morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday january february march ' +
    'april may june july august september october november december decade moment now').split(' '),
);
const RELATIVE = tagTable('WDT', 'WP');
const NOMINAL = tagTable('NN', 'NNS', 'NNP', 'NNPS');
const NOUN_PHRASE_OPENS = tagTable('DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'EX');
/** Prepositions and verbs, whose object is no subject. */
const PUTS_BEHIND = tagTable('IN', 'TO', 'RP', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ');
const NOMINATIVE: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they']);
/** How many relative clauses and participles a subject may hold: keeps the search linear. */
const MAX_NESTED = 4;

/**
 * Fills in `subject` and `sharesSubjectWith` of the sentence's finite verb groups.
 * @param phrases all noun phrases so far; the sentence's own start at `firstPhrase`
 * @param groups all verb groups so far; the sentence's own start at `firstGroup`
 */
export function findSubjects(tokens: Tokens, sentence: Sentence, phrases: readonly NounPhrase[], firstPhrase: number, groups: OpenVerbGroup[], firstGroup: number): void {
  for (let g = firstGroup; g < groups.length; g++) {
    if (groups[g].form !== 'finite') continue;
    const before = skipAdverbs(tokens, groups[g].first - 1, sentence.firstToken);
    if (before < sentence.firstToken) continue;
    if (tokens.tags[before] === CC) {
      groups[g].sharesSubjectWith = tokens.tags[before - 1] === COMMA ? previousMain(tokens, groups, g, firstGroup) : conjunct(tokens, groups, g, before, firstGroup);
      continue;
    }
    if (isOwnSubject(tokens, before)) {
      groups[g].subject = { first: before, end: before + 1 };
      continue;
    }
    const region = clauseRegion(tokens, sentence, groups, g, firstGroup);
    groups[g].subject = subjectIn(tokens, phrases, firstPhrase, region, before + 1);
    // ", will open" with nothing before the comma but the first verb's own complements: the verbs share their subject.
    if (groups[g].subject === null && tokens.tags[before] === COMMA) groups[g].sharesSubjectWith = previousFinite(groups, g, firstGroup);
  }
}

/** A relative or nominative pronoun right before a verb can be nothing but its subject, nor can "it" behind a noun: "said in a statement it was". */
function isOwnSubject(tokens: Tokens, i: number): boolean {
  if (tokens.tags[i] === WDT || tokens.tags[i] === WP) return true;
  const { lower } = tokens.lexemes[i];
  return tokens.tags[i] === PRP && (NOMINATIVE.has(lower) || (lower === 'it' && NOMINAL[tokens.tags[i - 1]] === 1));
}

interface Region {
  /** First token that may belong to the clause. */
  readonly start: number;
  /** The finite verb group that the clause follows with no subordinator between, or null. */
  readonly after: OpenVerbGroup | null;
}

/** Behind ", and" the clause before a relative one goes on: "extended condolences over a storm that hit Oslo, and pointed out …". */
function previousMain(tokens: Tokens, groups: readonly OpenVerbGroup[], g: number, firstGroup: number): number {
  for (let p = g - 1; p >= firstGroup; p--) {
    const { form, subject } = groups[p];
    if (form !== 'finite' || subject === null || RELATIVE[tokens.tags[subject.first]]) continue;
    // "Lund said that Kenya would help, and urged …": who speaks goes on speaking.
    if (TAKES_CLAUSE.has(groups[g].lemma) || CALLS.has(groups[g].lemma)) for (let q = p - 1; q >= firstGroup && q >= p - 2; q--) if (groups[q].form === 'finite' && groups[q].subject !== null && TAKES_CLAUSE.has(groups[q].lemma) && groups[q].past === groups[g].past) return q;
    return p;
  }
  return previousFinite(groups, g, firstGroup);
}

/**
 * The verb that one behind "and" or "but" goes on with. Who denies "that samples had been swapped and accused" others accuses, for the samples cannot; so does who warns "that it would cost and asked";
 * and "but" contrasts with the clause, not with what only says which thing is meant: "satisfied with the steps that they took but would go on".
 */
function conjunct(tokens: Tokens, groups: readonly OpenVerbGroup[], g: number, joint: number, firstGroup: number): number {
  let p = previousFinite(groups, g, firstGroup);
  if (p < 0) return p;
  const subject = groups[p].subject;
  const that = subject === null ? -1 : subject.first - 1;
  const isOfNoun = that > 0 && NOMINAL[tokens.tags[that - 1]] === 1 && (tokens.lexemes[that].lower === 'that' || tokens.lexemes[that].lower === 'which');
  if (isOfNoun && tokens.lexemes[joint].lower === 'but') p = previousFinite(groups, p, firstGroup);
  else if ((groups[p].passive || groups[p].modal !== null) && groups[g].modal === null && !groups[g].passive && groups[g].past && (TAKES_CLAUSE.has(groups[g].lemma) || CALLS.has(groups[g].lemma))) {
    const main = previousFinite(groups, p, firstGroup);
    if (main >= firstGroup && groups[main].past && REPORTS.has(groups[main].lemma)) p = main;
  }
  return p < 0 ? previousFinite(groups, g, firstGroup) : p;
}

function previousFinite(groups: readonly OpenVerbGroup[], g: number, firstGroup: number): number {
  for (let p = g - 1; p >= firstGroup; p--) if (groups[p].form === 'finite' && (groups[p].subject !== null || groups[p].sharesSubjectWith >= 0)) return p;
  return -1;
}

function skipAdverbs(tokens: Tokens, from: number, first: number): number {
  let i = from;
  while (i >= first) {
    if (tokens.tags[i] === RB) i--;
    else if (tokens.tags[i] === COMMA && i > first && tokens.tags[i - 1] === RB) i -= 2;
    else break;
  }
  return i;
}

/** Where the clause of verb group `g` begins: after a subordinator, a mark, or an earlier finite verb that is not inside the subject. */
function clauseRegion(tokens: Tokens, sentence: Sentence, groups: readonly OpenVerbGroup[], g: number, firstGroup: number): Region {
  let p = g - 1;
  let nested = 0;
  let depth = 0;
  for (let i = groups[g].first - 1; i >= sentence.firstToken; i--) {
    while (p >= firstGroup && groups[p].first > i) p--;
    if (p >= firstGroup && i < groups[p].end && groups[p].form === 'finite') {
      const relative = reportsClause(tokens, groups[p], groups[g]) ? -1 : relativeStart(tokens, groups[p], sentence.firstToken);
      if (relative < 0 || ++nested > MAX_NESTED) return { start: groups[p].end, after: groups[p] };
      i = relative;
      continue;
    }
    const tag = tokens.tags[i];
    if (tag === RRB) depth++;
    else if (tag === LRB) depth--;
    if (depth > 0) continue;
    if (tag === COLON || tag === WRB) return { start: i + 1, after: null };
    // "said the tone “was harsh”": the mark stands between the subject and its verb.
    if (tag === OPEN && i + 1 === groups[g].first && i > sentence.firstToken && NOMINAL[tokens.tags[i - 1]]) continue;
    if (tag === OPEN || (tag === CLOSE && (i + 1 >= groups[g].first || tokens.tags[i - 1] === COMMA))) return { start: i + 1, after: null };
    if (tag === IN && SUBORDINATORS.has(tokens.lexemes[i].lower)) return { start: i + 1, after: null };
    // With a noun phrase between, the relative pronoun is the object ("which it plans"); else the subject ("who, in 1859, proclaimed").
    if (tag === WDT || tag === WP || tag === WHOSE) return { start: i, after: null };
  }
  return { start: sentence.firstToken, after: null };
}

/** "Lund, who said the project was sound, …": what follows a verb of speech up to the next verb is that verb's subject, though a relative clause holds both. */
function reportsClause(tokens: Tokens, group: OpenVerbGroup, next: OpenVerbGroup): boolean {
  if (!TAKES_CLAUSE.has(group.lemma) || group.end >= next.first) return false;
  for (let i = group.end; i < next.first; i++) if (tokens.tags[i] === COMMA || tokens.tags[i] === CC) return false;
  return NOUN_PHRASE_OPENS[tokens.tags[group.end]] === 1;
}

/** @returns the first token of the relative clause whose verb is `group`, or -1 where its clause is not a relative one */
function relativeStart(tokens: Tokens, group: OpenVerbGroup, first: number): number {
  const subject = group.subject;
  if (subject === null) return -1;
  const isRelative = (i: number): boolean => i > first && (tokens.tags[i] === WDT || tokens.tags[i] === WP || tokens.tags[i] === WHOSE);
  if (isRelative(subject.first)) return subject.first;
  return isRelative(subject.first - 1) ? subject.first - 1 : -1;
}

function subjectIn(tokens: Tokens, phrases: readonly NounPhrase[], firstPhrase: number, region: Region, end: number): TokenRange | null {
  let from = phrases.length, to = from;
  while (from > firstPhrase && phrases[from - 1].first >= region.start) from--;
  while (to > from && phrases[to - 1].end > end) to--;
  if (from === to) return null;
  const inside = phrases.slice(from, to);
  const own = inside.filter((phrase) => !isOblique(tokens, phrase, region.start) && !isBracketed(tokens, phrase, region.start));
  const isRelative = own.length > 1 && own[0].first === region.start && own[0].pronoun && RELATIVE[tokens.tags[own[0].head]] === 1;
  const candidates = isRelative ? own.slice(1) : own;
  const start = region.after === null || followsDirectly(tokens, region) ? openingSubject(tokens, candidates) : conjoinedSubject(tokens, candidates, inside, end);
  const subject = start ?? (region.after === null ? inside[0] : null);
  if (subject === null) return null;
  let last = end;
  while (last > subject.end && (tokens.tags[last - 1] === COMMA || tokens.tags[last - 1] === RB)) last--;
  return { first: subject.first, end: last };
}

/** Whether the clause is the object of a verb such as "said", with no object of that verb's own between. */
function followsDirectly(tokens: Tokens, region: Region): boolean {
  return region.after !== null && TAKES_CLAUSE.has(region.after.lemma) && tokens.tags[region.start] !== IN && tokens.tags[region.start] !== COMMA;
}

function isBracketed(tokens: Tokens, phrase: NounPhrase, start: number): boolean {
  for (let i = phrase.first - 1; i >= start; i--) {
    if (tokens.tags[i] === RRB) return false;
    if (tokens.tags[i] === LRB) return true;
  }
  return false;
}

/** A phrase behind a preposition or a non-finite verb is no subject. */
function isOblique(tokens: Tokens, phrase: NounPhrase, start: number): boolean {
  let i = phrase.first - 1;
  while (i >= start && tokens.tags[i] === RB) i--;
  if (i < start) return false;
  return PUTS_BEHIND[tokens.tags[i]] === 1;
}

/** The subject of a clause that opens its region: the first phrase that is not behind a preposition, past what only says when. */
function openingSubject(tokens: Tokens, candidates: readonly NounPhrase[]): NounPhrase | null {
  for (let c = 0; c < candidates.length; c++) {
    const phrase = candidates[c];
    const before = phrase.first - 1;
    const conjunct = before >= 0 && tokens.tags[before] === CC && c === 0;
    if (conjunct && candidates.length > 1) continue;
    if (c + 1 < candidates.length && isTemporal(tokens, phrase)) continue;
    if (c + 1 < candidates.length && isListBeforeSubject(tokens, candidates, c)) continue;
    return phrase;
  }
  return candidates.at(-1) ?? null;
}

const isTemporal = (tokens: Tokens, phrase: NounPhrase): boolean =>
  TEMPORAL.has(tokens.lexemes[phrase.head].lower.replace(/s$/, '')) || (tokens.tags[phrase.head] === of('CD') && (phrase.end - phrase.first === 1));

/** "In Kenya, Uganda and Tanzania, the ministers …": a list that goes on a preposition's object up to a comma before a determiner. */
function isListBeforeSubject(tokens: Tokens, candidates: readonly NounPhrase[], c: number): boolean {
  const next = candidates[c + 1];
  const comma = next.first - 1;
  const opensClause = tokens.tags[comma] === COMMA && (tokens.tags[next.first] === DT || tokens.tags[next.first] === PRP);
  if (!opensClause || candidates[c].first === 0 || tokens.tags[candidates[c].first - 1] !== COMMA) return false;
  for (let i = candidates[c].end; i < comma; i++) if (tokens.tags[i] === CC) return true;
  return false;
}

/** The subject of a clause that is joined to one before it in the same region: what stands behind the last "and", "but" or comma. */
function conjoinedSubject(tokens: Tokens, candidates: readonly NounPhrase[], inside: readonly NounPhrase[], end: number): NounPhrase | null {
  for (let c = candidates.length - 1; c >= 0; c--) {
    const before = candidates[c].first - 1;
    if (tokens.tags[before] === CC && tokens.tags[before - 1] === COMMA) return candidates[c];
  }
  const last = inside.at(-1)!;
  for (let c = candidates.length - 1; c >= 0; c--) {
    // "on 20, 21 and 22 October after talks broke down"
    if (isTemporal(tokens, candidates[c])) continue;
    const before = tokens.tags[candidates[c].first - 1];
    if (before !== CC && before !== COMMA) continue;
    // Only complements of the phrase itself may stand between it and the verb.
    if (candidates[c] === last || last.end <= end) return candidates[c];
  }
  return null;
}
