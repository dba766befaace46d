/** What is held to be so, told without a verb of speech: "were of the view that …", "was confident that …", "shared the view that …", "made the point that …". */
import type { ReportingClass } from '../annotation';
import type { TokenRange, VerbGroup } from '../clauses/clauses';
import { lemmaOf } from '../clauses/lemmas';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { governingSubject } from './attribution';
import { contentEnd } from './contentEnd';
import { isFirstPerson, type Found, type Reading } from './reading';

const VIEWS = new Set('view opinion belief conviction understanding impression assessment position'.split(' '));
const POINTS = new Set(['point', 'observation']);
const SURE: ReadonlyMap<string, ReportingClass> = new Map([['confident', 'express'], ['hopeful', 'express'], ['optimistic', 'express'], ['convinced', 'think'], ['adamant', 'emphasise']]);
/** What a verb's form may hold a view with: "were", "hold the view", "made the point", "convinced". */
const Holds = { Copula: 1, View: 2, Point: 4, Sure: 8 } as const;
const holds = new LexemeMemo((lexeme) => {
  const lemma = lemmaOf(lexeme);
  return (lemma === 'be' || lemma === 'remain' ? Holds.Copula : 0) | (/^(?:hold|take|share)$/.test(lemma) ? Holds.View : 0) | (lemma === 'make' ? Holds.Point : 0) | (SURE.has(lexeme.lower) ? Holds.Sure : 0);
});

/** @param found what the other rules found; no view is read inside it */
export function findViews(reading: Reading, found: readonly Found[]): Found[] {
  const { sentences, tokens: { lexemes } } = reading.document;
  const { verbGroupOf } = reading.clauses;
  const views: Found[] = [];
  let taken: Uint8Array | null = null;
  for (let s = 0; s < sentences.length; s++) {
    if (!reading.isBody(s)) continue;
    const { firstToken, endToken } = sentences[s];
    for (let v = verbGroupOf[s]; v < verbGroupOf[s + 1]; v++) {
      const group = reading.verb(v);
      const held = holds.of(lexemes[group.head]);
      if (held === 0) continue;
      const cue = group.form === 'finite' && group.modal === null && !group.negated && reading.markedAt[group.head] < 0 ? cueOf(reading, group, held) : null;
      if (cue === null || cue.end + 2 >= endToken) continue;
      taken ??= tokensOf(reading, found);
      if (taken[group.head]) continue;
      const source = governingSubject(reading, v, firstToken);
      if (source === null || !mayHold(reading, source)) continue;
      const end = contentEnd(reading, cue.end + 1, endToken, group, true);
      if (end <= cue.end + 1) continue;
      const content = { first: cue.end + 1, end };
      views.push({ kind: reading.holdsMarks(content) ? 'mixed' : 'indirect', source, goesOn: null, cue: { first: cue.first, end: cue.end }, reportingClass: cue.reportingClass, content: [content], certainty: 0.85, why: 'verb of speech before “that”' });
    }
  }
  return views;
}

/**
 * The words up to a "that" behind them.
 * @param held bits of {@link Holds}
 */
function cueOf(reading: Reading, group: VerbGroup, held: number): (TokenRange & { reportingClass: ReportingClass }) | null {
  const copula = (held & Holds.Copula) !== 0;
  let i = group.passive ? group.head : group.end;
  while (reading.isAdverb(i)) i++;
  const sure = copula || group.passive ? SURE.get(reading.lower(i)) : undefined;
  if (sure !== undefined) return reading.lower(i + 1) === 'that' ? { first: group.first, end: i + 1, reportingClass: sure } : null;
  if (copula && reading.lower(i++) !== 'of') return null;
  const phrase = reading.phraseAt[i];
  if (phrase < 0 || !/^(?:the|a)$/.test(reading.lower(i))) return null;
  const { head, end } = reading.clauses.nounPhrases[phrase];
  const nouns = held & Holds.Point ? POINTS : VIEWS;
  return nouns.has(reading.lower(head)) && reading.lower(end) === 'that' ? { first: group.first, end, reportingClass: nouns === POINTS ? 'argue' : 'think' } : null;
}

/** For each token whether a quotation's content or cue holds it. */
function tokensOf(reading: Reading, found: readonly Found[]): Uint8Array {
  const taken = new Uint8Array(reading.document.tokens.length);
  for (const { cue, content } of found) {
    for (const { first, end } of content) taken.fill(1, first, end);
    if (cue !== null) taken.fill(1, cue.first, cue.end);
  }
  return taken;
}

/** "We" holds a view in a joint statement alone; "it" may be nobody. */
function mayHold(reading: Reading, { first }: TokenRange): boolean {
  if (isFirstPerson(reading, first)) return reading.document.structure.genre === 'joint' && reading.lower(first) === 'we';
  return !/^(?:it|that|which|this|there|what)$/.test(reading.lower(first));
}
