/** The words of which expressions of when are made, each looked up once for each spelling. */
import { LexemeMemo } from '../tokens/lexemeMemo';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const MONTHS = set('january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.');
const DAYS = set('monday tuesday wednesday thursday friday saturday sunday');
const UNITS = set('day days week weeks month months quarter quarters year years spring summer autumn fall winter weekend morning afternoon evening night decade semester season century fortnight hours');
/** Units that say when only behind "this", "next", "the end of" and the like, never bare. */
const LINKS = set('the this next coming following current same end beginning start middle half part first second third fourth last early late later mid of to in fiscal calendar academic financial and or , working business a.m. p.m. am pm q1 q2 q3 q4 h1 h2 summer spring turn close time eastern pacific gmt utc local at on -');
const POINTERS = set('this next coming following later early late end beginning start middle half mid mid- current same first second third fourth close turn');
const SEASONS = set('spring summer autumn fall winter');
/** Of the links, those behind which a time goes on only where another one follows at once. */
const JOINERS = set('and or at on in');
const OPENERS = set('by before in on over within during from starting beginning effective no not at with as now this next later early late');
/** Adverbs that say when; "now" and "today" only where the clause or a phrase ends with them. */
const SOON = set('immediately promptly soon shortly forthwith tomorrow tonight today imminently swiftly-by');
const FIXED = ['as soon as possible', 'as soon as practicable', 'as early as possible', 'at an early date', 'at the earliest opportunity', 'at the earliest', 'at the earliest possible date', 'at the earliest possible time', 'in the near future', 'in due course', 'without delay', 'without further delay',
  'without any delay', 'without undue delay', 'at an early opportunity', 'at the earliest convenience', 'in the days ahead', 'in the coming period', 'with immediate effect', 'in the short term', 'at a later date', 'at once'].map((phrase) => phrase.split(' '));

/** Set phrases that say when, by their first word. */
export const setPhrases = new Map<string, (readonly string[])[]>();
for (const phrase of FIXED) setPhrases.set(phrase[0], [...setPhrases.get(phrase[0]) ?? [], phrase]);

/** What a word can be in an expression of when: bits. */
export const TimeWord = {
  /** The first of an expression. */
  opens: 1,
  /** Says when by itself. */
  soon: 2,
  /** A weekday, a month with its capital, "mid-2026", "end-June". */
  date: 4,
  year: 8,
  number: 16,
  unit: 32,
  season: 64,
  today: 128,
  /** "next", "end": makes a unit behind it say when. */
  pointer: 256,
  link: 512,
  joiner: 1024,
  /** Goes on with a time behind a joiner. */
  goesOn: 2048,
} as const;

/** "end-September", "late-2028". */
const isEdgeOf = (lower: string): boolean => /^(?:end|early|late)-\p{L}|^(?:end|early|late)-\d{4}$/u.test(lower) && (/\d$/.test(lower) || MONTHS.has(lower.slice(lower.indexOf('-') + 1)));

/** Bits of {@link TimeWord} of each spelling. */
export const timeWords = new LexemeMemo(({ text, lower }) => {
  let bits = 0;
  const mark = (bit: number, holds: boolean): void => { if (holds) bits |= bit; };
  mark(TimeWord.opens, OPENERS.has(lower) || SOON.has(lower) || setPhrases.has(lower));
  mark(TimeWord.soon, SOON.has(lower));
  mark(TimeWord.date, (MONTHS.has(lower) && /^\p{Lu}/u.test(text)) || DAYS.has(lower) || lower.startsWith('mid-') || isEdgeOf(lower));
  mark(TimeWord.year, /^(?:19|20)\d\d(?:[-–/]\d{2,4})?$/.test(lower));
  mark(TimeWord.number, /^\d[\d:.\-–]*(?:st|nd|rd|th)?$/.test(lower));
  mark(TimeWord.unit, UNITS.has(lower));
  mark(TimeWord.season, SEASONS.has(lower));
  mark(TimeWord.today, lower === 'today' || lower === 'tomorrow');
  mark(TimeWord.pointer, POINTERS.has(lower));
  mark(TimeWord.link, LINKS.has(lower));
  mark(TimeWord.joiner, JOINERS.has(lower));
  mark(TimeWord.goesOn, MONTHS.has(lower) || DAYS.has(lower) || /^\d/.test(lower));
  return bits;
});
