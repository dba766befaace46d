/** Makes the history of a phrase of releases that come one by one, in the order of their dates. */
import type { Span } from '../analysis/document';
import { singleSpaced } from '../analysis/singleSpaced';
import { findFormulas } from '../formulas/findFormulas';
import { lineCounter } from '../formats/records';
import { oneLine } from '../formats/wording';
import { wordingChange } from '../register/wordingChange';
import { findPhrase, readPhrase, type Found, type Phrase } from './findPhrase';
import type { Entry, History, MonthCount, PhraseRelease, PlacedFormula, SourceHistory } from './history';
import { contentOf, namesOf, readText, type Reading } from './reading';
import { sourceName } from './sourceName';
import { commitmentAt, successorIn, type Predecessor } from './successor';
import { Terms } from './terms';

/** Entries that a page can show; more are counted only. */
const MOST_ENTRIES = 4000;
/** UTF-16 code units of a sentence that are shown before and behind the phrase. */
const AROUND = 260;
/** Sentences of a release that later ones are compared with. */
const PREDECESSORS = 4;

interface Tally {
  releases: number;
  exact: number;
  similar: number;
  instead: number;
  first: string | null;
  last: string | null;
  since: number;
  readonly months: Map<string, { -readonly [K in keyof MonthCount]: MonthCount[K] }>;
  /** Of the latest release with the phrase. */
  predecessors: readonly Predecessor[];
}

export class HistoryBuilder {
  private readonly terms = new Terms();
  private readonly phrase: Phrase;
  private readonly sources = new Map<string, Tally>();
  private readonly entries: Entry[] = [];
  private left = 0;
  private releases = 0;
  private withPhrase = 0;

  /** @param words the phrase as typed or selected */
  constructor(private readonly words: string) {
    this.phrase = readPhrase(words, this.terms);
  }

  /** Adds a release; those with dates in their order, those without after them. */
  add(release: PhraseRelease): void {
    const reading = readText(release.text, this.terms);
    const found = findPhrase(reading, this.phrase);
    const source = sourceName(release.path, release.text);
    const tally = this.tallyOf(source);
    const month = release.date === null ? null : monthOf(tally, release.date.slice(0, 7));
    for (const counts of [tally, month]) if (counts) counts.releases++;
    this.releases++;
    const exact = found.filter(({ kind }) => kind === 'exact');
    if (exact.length > 0) {
      this.withPhrase++;
      if (release.date !== null) {
        [tally.first, tally.last, tally.since] = [tally.first ?? release.date, release.date, 0];
        tally.predecessors = exact.slice(0, PREDECESSORS).map((one) => predecessor(release, reading, one, release.date!));
      }
    } else if (release.date !== null && tally.last !== null && release.date > tally.last) tally.since++;
    const lineOf = found.length > 0 ? lineCounter(release.text) : () => 1;
    for (const one of found) {
      for (const counts of [tally, month]) if (counts) counts[one.kind]++;
      this.keep(() => entryOf(release, source, reading, one, lineOf));
    }
    if (found.length === 0 && release.date !== null && tally.last !== null && release.date > tally.last) {
      const instead = this.insteadOf(release, source, reading, tally.predecessors);
      if (!instead) return;
      for (const counts of [tally, month]) if (counts) counts.instead++;
      this.keep(() => instead);
    }
  }

  finish(): History {
    const sources = [...this.sources].map(([name, { releases, exact, similar, instead, first, last, since, months }]): SourceHistory =>
      ({ name, releases, exact, similar, instead, first, last, since, months: [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)) }));
    sources.sort((a, b) => b.exact - a.exact || b.similar - a.similar || (a.name < b.name ? -1 : 1));
    return { phrase: oneLine(this.words), releases: this.releases, withPhrase: this.withPhrase, entries: this.entries, left: this.left, sources };
  }

  private keep(make: () => Entry): void {
    if (this.entries.length < MOST_ENTRIES) this.entries.push(make());
    else this.left++;
  }

  private tallyOf(source: string): Tally {
    let tally = this.sources.get(source);
    if (!tally) this.sources.set(source, tally = { releases: 0, exact: 0, similar: 0, instead: 0, first: null, last: null, since: 0, months: new Map(), predecessors: [] });
    return tally;
  }

  private insteadOf(release: PhraseRelease, source: string, reading: Reading, predecessors: readonly Predecessor[]): Entry | null {
    const found = successorIn(reading, release.commitments, predecessors, this.terms);
    if (!found) return null;
    const { sentence: { start, end }, commitment, was } = found;
    const words = oneLine(release.text.slice(start, end));
    return {
      ...placeOf(release, source), kind: 'instead', start, end, line: lineCounter(release.text)(start), before: '', words, after: '', force: commitment?.force ?? null, formulas: formulasIn(release.text, { start, end }),
      was: { date: was.date, path: was.path, force: was.commitment?.force ?? null, changes: wordingChange(was.sentence, words) },
    };
  }
}

const placeOf = ({ uri, path, title, date }: PhraseRelease, source: string): Pick<Entry, 'uri' | 'path' | 'title' | 'date' | 'source'> => ({ uri, path, title, date, source });

function monthOf({ months }: Tally, month: string): { -readonly [K in keyof MonthCount]: MonthCount[K] } {
  let counts = months.get(month);
  if (!counts) months.set(month, counts = { month, releases: 0, exact: 0, similar: 0, instead: 0 });
  return counts;
}

/** From the first character of the sentence in which words begin to the last of the one in which they end. */
function around({ sentences, sentenceOf }: Reading, { first, end }: Found): Span {
  return { start: sentences[sentenceOf[first]].start, end: sentences[sentenceOf[end - 1]].end };
}

function entryOf(release: PhraseRelease, source: string, reading: Reading, found: Found, lineOf: (offset: number) => number): Entry {
  const { text } = release;
  const [start, end] = [reading.starts[found.first], reading.ends[found.end - 1]];
  const sentence = around(reading, found);
  const [before, after] = [text.slice(sentence.start, start), text.slice(end, sentence.end)];
  return {
    ...placeOf(release, source), kind: found.kind, start, end, line: lineOf(start),
    before: before.length > AROUND ? `…${singleSpaced(before.slice(-AROUND))}` : singleSpaced(before), words: oneLine(text.slice(start, end)),
    after: after.length > AROUND ? `${singleSpaced(after.slice(0, AROUND))}…` : singleSpaced(after),
    force: commitmentAt(release.commitments, start, end)?.force ?? null,
    formulas: formulasIn(text, sentence).filter(({ start: from, end: to }) => from < end && start < to), was: null,
  };
}

function formulasIn(text: string, { start, end }: Span): (PlacedFormula & Span)[] {
  return findFormulas(text, start, end).map(({ formula: { scale, step }, ...span }) => ({ ...span, words: oneLine(text.slice(span.start, span.end)), scale, step }));
}

function predecessor(release: PhraseRelease, reading: Reading, found: Found, date: string): Predecessor {
  const sentence = reading.sentences[reading.sentenceOf[found.first]];
  const { start, end } = around(reading, found);
  return {
    date, path: release.path, sentence: oneLine(release.text.slice(start, end)), content: contentOf(reading, sentence), names: namesOf(reading, sentence),
    commitment: commitmentAt(release.commitments, reading.starts[found.first], reading.ends[found.end - 1]),
  };
}
