/** Finds formulas of diplomacy in a sentence, in time linear in its length: every look around a word is bounded. */
import { FORMULAS, type Description, type Formula, type Sequence } from './formulas';

/** A formula at its words; UTF-16 offsets into the text. */
export interface FoundFormula {
  readonly start: number;
  readonly end: number;
  readonly formula: Formula;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly capital: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const TALKS = set('talk talks exchange exchanges discussion discussions conversation conversations dialogue dialogues consultation consultations meeting meetings negotiation negotiations deliberations call summit session sessions round rounds encounter');
const RELATIONS = set('relations relationship ties');
/** What is said of talks only where the sentence is about talks. */
const MANNERS = set('atmosphere spirit manner tone way note terms');
const TALKING = set('met meet meets discussed discuss spoke exchanged negotiated visit visited conversed held');
/** What makes another thing of a noun of talks that stands before it ("meeting room", "call for"). */
const NOT_TALKS = set('room rooms hall place point points centre center rate rates programme program student students office offices for on upon to');
/** What may stand between a describing word and what it describes. */
const STOPS = set('the a an of to in on at by for from with without that which who whom is are was were be been has have had will would and/or while when where because although if than as into onto over under about after before during since until not no ; : ( )');
const COPULAS = set('was were is are been be proved remained');
const CLAUSE = set('; : who which while when that but because although if');
const LINKS = set(', and but yet as well very quite both highly really extremely more most rather');
/** Words that a look to either side goes. */
const REACH = 6;
/** Words after a sequence among which one of its `before` must be. */
const SOON = 12;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,;:()]/gu;

interface Part {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  readonly gap: boolean;
}
interface Known {
  readonly formula: Formula;
  readonly parts: readonly Part[];
  readonly description: Description | null;
  readonly notAfter: ReadonlySet<string>;
  readonly before: ReadonlySet<string> | null;
}

const KNOWN = byFirstWord();

/**
 * The formulas of one sentence in text order, none over another: of those that overlap the longest.
 * @param text a text, of which [start, end) is one sentence
 */
export function findFormulas(text: string, start = 0, end = text.length): FoundFormula[] {
  const words = wordsOf(text, start, end);
  const isAboutTalks = words.some(({ lower }, i) => TALKING.has(lower) || isTalks(words, i));
  const found: FoundFormula[] = [];
  for (let i = 0; i < words.length; i++) {
    let best: FoundFormula | null = null;
    for (const known of KNOWN.get(words[i].lower) ?? []) {
      const stop = matchEnd(words, i, known.parts);
      if (stop === 0 || (best && words[stop - 1].end <= best.end)) continue;
      if (known.description ? describesTalks(words, i, stop, known.description, isAboutTalks) : holdsAround(words, i, stop, known)) best = { start: words[i].start, end: words[stop - 1].end, formula: known.formula };
    }
    const last = found.at(-1);
    if (!best || (last && last.end >= best.end)) continue;
    // "full exchange of views" is more than the "exchange of views" in it.
    if (last && last.end > best.start) continue;
    found.push(best);
  }
  return found;
}

function byFirstWord(): ReadonlyMap<string, readonly Known[]> {
  const map = new Map<string, Known[]>();
  for (const formula of FORMULAS) {
    for (const wording of formula.wordings) {
      const known = 'row' in wording ? sequence(formula, wording) : { formula, parts: partsOf(wording.describes), description: wording, notAfter: new Set<string>(), before: null };
      // A row may begin with a word that is missing.
      for (let i = 0, open = true; open; i++) {
        for (const word of known.parts[i].words) map.set(word, [...(map.get(word) ?? []), known]);
        open = known.parts[i].optional;
      }
    }
  }
  return map;
}

function sequence(formula: Formula, { row, notAfter, before }: Sequence): Known {
  return { formula, parts: partsOf(row), description: null, notAfter: set(notAfter ?? ''), before: before === undefined ? null : set(before) };
}

function partsOf(row: string): Part[] {
  return row.split(' ').map((part) => ({ words: set(part.replace('?', '').replaceAll('|', ' ')), optional: part.endsWith('?'), gap: part === '~' }));
}

function wordsOf(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length, lower: word.toLowerCase().replaceAll('’', "'"), capital: /^\p{Lu}/u.test(word) }));
}

/** One past the last word of a row that begins at `i`; 0 where it does not. */
function matchEnd(words: readonly Word[], i: number, parts: readonly Part[]): number {
  let at = i;
  for (const [n, { words: these, optional, gap }] of parts.entries()) {
    if (gap) {
      const next = parts[n + 1].words;
      for (let skipped = 0; skipped < 3 && at < words.length && !next.has(words[at].lower); skipped++) at++;
    } else if (at < words.length && these.has(words[at].lower)) at++;
    else if (!optional) return 0;
  }
  return at;
}

function holdsAround(words: readonly Word[], i: number, stop: number, { notAfter, before }: Known): boolean {
  if (i > 0 && notAfter.has(words[i - 1].lower)) return false;
  return before === null || words.slice(stop, stop + SOON).some(({ lower }) => before.has(lower));
}

/** Whether the words from `i` to `stop` say how talks were: before their noun ("frank talks") or after it ("the talks were frank"). */
function describesTalks(words: readonly Word[], i: number, stop: number, description: Description, isAboutTalks: boolean): boolean {
  // Somebody called Frank; at the head of a sentence, "Frank talks" may be his as well.
  if (words[i].capital && (i > 0 || words[stop]?.lower === 'talks')) return false;
  return standsBefore(words, stop, description, isAboutTalks) || standsAfter(words, i, description);
}

function standsBefore(words: readonly Word[], stop: number, { relations }: Description, isAboutTalks: boolean): boolean {
  for (let k = stop; k < Math.min(words.length, stop + REACH); k++) {
    const { lower, capital } = words[k];
    if (STOPS.has(lower)) return false;
    if (isTalks(words, k) || (relations && RELATIONS.has(lower))) return true;
    if (MANNERS.has(lower)) return isAboutTalks;
    if (capital) return false;
  }
  return false;
}

function standsAfter(words: readonly Word[], i: number, { relations }: Description): boolean {
  let k = i - 1;
  // Over "frank, in-depth and": the words before it in the same list.
  for (let skipped = 0; k >= 0 && skipped < REACH && (LINKS.has(words[k].lower) || isDescription(words, k)) && words[k].lower !== 'as'; skipped++) k--;
  if (k < 0) return false;
  const isNoun = (n: number): boolean => TALKS.has(words[n].lower) || (relations === true && RELATIONS.has(words[n].lower));
  if (words[k].lower !== 'as' && !COPULAS.has(words[k].lower)) return isNoun(k) && k > 0 && words[k - 1].lower === 'the';
  for (let n = k - 1; n >= Math.max(0, k - REACH); n--) {
    if (CLAUSE.has(words[n].lower)) return false;
    if (isNoun(n)) return true;
  }
  return false;
}

const isDescription = (words: readonly Word[], k: number): boolean => KNOWN.get(words[k].lower)?.some(({ description }) => description !== null) ?? false;

function isTalks(words: readonly Word[], k: number): boolean {
  const { lower } = words[k];
  const next = words[k + 1]?.lower ?? '';
  if (!TALKS.has(lower)) return false;
  // Talks go on and meetings are held for something; a call for something is none.
  return lower === 'talks' || !NOT_TALKS.has(next) || (lower !== 'call' && lower !== 'exchange' && (next === 'on' || next === 'to' || next === 'for'));
}
