/**
 * Scores annotations against reference annotations: mentions by exact span and type, resolution by B-cubed (Bagga and Baldwin 1998),
 * quotations and commitments by the words they share. The figures are those of the reference scorer beside the guidelines.
 */
import type { AnnotatedCommitment, AnnotatedEntity, AnnotatedQuotation, Annotations, Offsets, Release } from './release';
import { bestPairs, jaccard, wordsOf, type Words } from './matching';

/** Percentages with one decimal, and what they were counted from. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hit: number;
  readonly gold: number;
  readonly predicted: number;
}

/** One thing that is wrong, and where. */
export interface Mistake {
  readonly document: string;
  /** E.g. "missed PERSON" or "wrong source". */
  readonly kind: string;
  /** What was predicted instead, where a matched annotation is wrong in one respect. */
  readonly note: string | null;
  readonly span: Offsets;
  readonly text: string;
}

export interface Evaluation {
  readonly documents: number;
  /** In the order of the reference scorer; a figure that no document is annotated for is absent. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly mistakes: readonly Mistake[];
}

const PLACES = ['GPE', 'LOC', 'FAC'];
const MENTION_GROUPS: readonly (readonly [label: string, types: readonly string[]])[] = [
  ['PERSON', ['PERSON']], ['ORG', ['ORG']], ['GPE', PLACES], ['other', ['NORP', 'LAW', 'EVENT', 'PRODUCT']],
];
const RESOLUTION = 'entity resolution (B-cubed)';
/** Two annotations are the same when they share at least half of their words. */
const THRESHOLD = 0.5;

/**
 * Scores what an annotator says of each release.
 * @param predict gives the annotations of a release's text; its offsets must lie inside the text
 */
export function score(releases: readonly Release[], predict: (release: Release) => Annotations): Evaluation {
  const tally = new Tally();
  for (const release of releases) {
    const predicted = predict(release);
    const { coverage } = release;
    scoreMentions(tally, release, predicted);
    scoreResolution(tally, release.annotations, predicted);
    if (!coverage || coverage.quotations) {
      scoreQuotations(tally, release, predicted);
    }
    if (!coverage || coverage.commitments) {
      scoreCommitments(tally, release, predicted);
    }
  }
  return { documents: releases.length, scores: tally.scores(), mistakes: tally.mistakes };
}

/** Adds up hits and misses over documents. */
class Tally {
  readonly mistakes: Mistake[] = [];
  private readonly counts = new Map<string, { precise: number; recalled: number; hit: number; gold: number; predicted: number }>();

  count(figure: string, hit: number, gold: number, predicted: number): void {
    this.add(figure, { precise: hit, recalled: hit, hit, gold, predicted });
  }

  add(figure: string, more: { precise: number; recalled: number; hit: number; gold: number; predicted: number }): void {
    const sum = this.counts.get(figure) ?? { precise: 0, recalled: 0, hit: 0, gold: 0, predicted: 0 };
    this.counts.set(figure, {
      precise: sum.precise + more.precise, recalled: sum.recalled + more.recalled,
      hit: sum.hit + more.hit, gold: sum.gold + more.gold, predicted: sum.predicted + more.predicted,
    });
  }

  mistake({ name, text }: Release, kind: string, span: Offsets, note: string | null = null): void {
    this.mistakes.push({ document: name, kind, note, span, text });
  }

  scores(): Map<string, Score> {
    const percent = (x: number) => Math.round(x * 1000) / 10;
    return new Map([...this.counts].map(([figure, { precise, recalled, hit, gold, predicted }]) => {
      const precision = predicted ? precise / predicted : gold ? 0 : 1;
      const recall = gold ? recalled / gold : 1;
      const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
      return [figure, { precision: percent(precision), recall: percent(recall), f1: percent(f1), hit, gold, predicted }];
    }));
  }
}

function scoreMentions(tally: Tally, release: Release, predicted: Annotations): void {
  for (const [label, types] of MENTION_GROUPS) {
    const covered = release.coverage === null || release.coverage.entities?.some((type) => types.includes(type));
    if (!covered) {
      continue;
    }
    const gold = mentionsOf(release.annotations, types);
    const goldKeys = new Set(gold.map(({ key }) => key));
    const guesses = new Map(mentionsOf(predicted, types).map((mention) => [mention.key, mention]));
    const missed = gold.filter(({ key }) => !guesses.has(key));
    for (const figure of label === 'PERSON' || label === 'ORG' ? [`mentions ${label}`, 'mentions PERSON+ORG'] : [`mentions ${label}`]) {
      tally.count(figure, gold.length - missed.length, gold.length, guesses.size);
    }
    missed.forEach(({ span }) => tally.mistake(release, `missed ${label}`, span));
    [...guesses.values()].filter(({ key }) => !goldKeys.has(key)).forEach(({ span }) => tally.mistake(release, `spurious ${label}`, span));
  }
}

function mentionsOf({ entities }: Annotations, types: readonly string[]): { key: string; span: Offsets }[] {
  return entities.filter(({ type }) => types.includes(type)).flatMap(({ type, mentions }) =>
    mentions.map((span) => ({ key: `${PLACES.includes(type) ? 'GPE' : type}:${span[0]}-${span[1]}`, span })));
}

/** B-cubed over the mentions that both sides have, whatever their type. */
function scoreResolution(tally: Tally, gold: Annotations, predicted: Annotations): void {
  const ownersOf = ({ entities }: Annotations) => new Map(entities.flatMap(({ id, mentions }) => mentions.map(([start, end]) => [`${start}-${end}`, id])));
  const guessedOwners = ownersOf(predicted);
  const shared = [...ownersOf(gold)].filter(([key]) => guessedOwners.has(key)).map(([key, owner]) => ({ owner, guessed: guessedOwners.get(key)! }));
  const sizes = new Map<string, number>();
  const groupsOf = ({ owner, guessed }: { owner: string; guessed: string }) => [`gold\n${owner}`, `predicted\n${guessed}`, `both\n${owner}\n${guessed}`];
  shared.flatMap(groupsOf).forEach((group) => sizes.set(group, (sizes.get(group) ?? 0) + 1));
  for (const mention of shared) {
    const [inGold, inPredicted, inBoth] = groupsOf(mention).map((group) => sizes.get(group)!);
    tally.add(RESOLUTION, { precise: inBoth / inPredicted, recalled: inBoth / inGold, hit: 1, gold: 1, predicted: 1 });
  }
}

function scoreQuotations(tally: Tally, release: Release, predictedAnnotations: Annotations): void {
  const kinds = release.coverage?.quotations;
  const covered = ({ kind }: AnnotatedQuotation) => !kinds || kinds.includes(kind);
  const gold = release.annotations.quotations.filter(covered);
  const predicted = predictedAnnotations.quotations.filter(covered);
  const words = wordsOf(release.text);
  const wordsIn = new Map<AnnotatedQuotation, Words>([...gold, ...predicted].map((quotation) => [quotation, words(quotation.content)]));
  const overlap = (a: AnnotatedQuotation, b: AnnotatedQuotation) => jaccard(wordsIn.get(a)!, wordsIn.get(b)!);
  const same = sameEntity(release.annotations, predictedAnnotations);
  const attributed = ([a, b]: readonly [AnnotatedQuotation, AnnotatedQuotation]) => a.source != null
    ? same(a.source, b.source)
    : a.sourceSpan == null || (b.sourceSpan != null && jaccard(words([a.sourceSpan]), words([b.sourceSpan])) > 0);
  const pairs = bestPairs(gold, predicted, overlap, THRESHOLD);

  tally.count('quotations', pairs.length, gold.length, predicted.length);
  tally.count('quotations, exact content', pairs.filter(([a, b]) => overlap(a, b) === 1).length, gold.length, predicted.length);
  tally.count('quotations with the right source', pairs.filter(attributed).length, gold.length, predicted.length);
  tally.count('quotation kind, of matched', pairs.filter(([a, b]) => a.kind === b.kind).length, pairs.length, pairs.length);

  const extent = ({ content }: AnnotatedQuotation): Offsets => [content[0][0], content.at(-1)![1]];
  const sourceName = (annotations: Annotations, { source, sourceSpan }: AnnotatedQuotation) =>
    annotations.entities.find(({ id }) => id === source)?.name ?? (sourceSpan ? release.text.slice(...sourceSpan) : 'nobody');
  unpaired(gold, predicted, pairs, (quotation, which) => tally.mistake(release, `${which} quotation`, extent(quotation)));
  for (const [a, b] of pairs) {
    if (!attributed([a, b])) {
      tally.mistake(release, 'wrong source', extent(a), `${sourceName(release.annotations, a)} taken for ${sourceName(predictedAnnotations, b)}`);
    }
    if (a.kind !== b.kind) {
      tally.mistake(release, 'wrong kind', extent(a), `${a.kind} taken for ${b.kind}`);
    }
    if (overlap(a, b) < 1) {
      tally.mistake(release, 'inexact content', extent(a), `taken for “${b.content.map((span) => release.text.slice(...span)).join(' … ')}”`);
    }
  }
}

function scoreCommitments(tally: Tally, release: Release, predictedAnnotations: Annotations): void {
  const { commitments: gold } = release.annotations;
  const { commitments: predicted } = predictedAnnotations;
  const words = wordsOf(release.text);
  const wordsIn = new Map<AnnotatedCommitment, Words>([...gold, ...predicted].map((commitment) => [commitment, words([commitment.span])]));
  const pairs = bestPairs(gold, predicted, (a, b) => jaccard(wordsIn.get(a)!, wordsIn.get(b)!), THRESHOLD);
  type Pair = (typeof pairs)[number];
  const actors = sameActors(release.annotations, predictedAnnotations);
  const sameForce = ([a, b]: Pair) => a.force === b.force;
  const binding = ({ force }: AnnotatedCommitment) => force === 'agreed' || force === 'pledged';
  const dated = (list: readonly AnnotatedCommitment[]) => list.filter(({ deadline }) => deadline).length;
  const sameDeadline = ([a, b]: Pair) => !!a.deadline && !!b.deadline && jaccard(words([a.deadline]), words([b.deadline])) >= THRESHOLD;

  tally.count('commitments', pairs.length, gold.length, predicted.length);
  tally.count('commitments with the right force', pairs.filter(sameForce).length, gold.length, predicted.length);
  tally.count('commitments with the right force and actors', pairs.filter((pair) => sameForce(pair) && actors(...pair)).length, gold.length, predicted.length);
  tally.count('action items (agreed or pledged)', pairs.filter((pair) => pair.every(binding)).length, gold.filter(binding).length, predicted.filter(binding).length);
  tally.count('deadlines', pairs.filter(sameDeadline).length, dated(gold), dated(predicted));

  const named = (annotations: Annotations, { actors: list }: AnnotatedCommitment) =>
    list.map((actor) => annotations.entities.find(({ id }) => id === actor)?.name ?? actor).join(', ') || 'nobody';
  const quoted = (span: Offsets | null) => (span ? `“${release.text.slice(...span)}”` : 'none');
  unpaired(gold, predicted, pairs, (commitment, which) => tally.mistake(release, `${which} commitment`, commitment.span, commitment.force));
  for (const [a, b] of pairs) {
    if (!sameForce([a, b])) {
      tally.mistake(release, 'wrong force', a.span, `${a.force} taken for ${b.force}`);
    }
    if (!actors(a, b)) {
      tally.mistake(release, 'wrong actors', a.span, `${named(release.annotations, a)} taken for ${named(predictedAnnotations, b)}`);
    }
    if ((a.deadline || b.deadline) && !sameDeadline([a, b])) {
      tally.mistake(release, 'wrong deadline', a.span, `${quoted(a.deadline)} taken for ${quoted(b.deadline)}`);
    }
  }
}

function unpaired<T>(gold: readonly T[], predicted: readonly T[], pairs: readonly (readonly [T, T])[], report: (item: T, which: 'missed' | 'spurious') => void): void {
  const paired = new Set(pairs.flat());
  gold.filter((item) => !paired.has(item)).forEach((item) => report(item, 'missed'));
  predicted.filter((item) => !paired.has(item)).forEach((item) => report(item, 'spurious'));
}

/** Entities of the two sides are the same when a mention of one overlaps a mention of the other. */
function sameEntity(gold: Annotations, predicted: Annotations): (goldId: string, predictedId: string | null) => boolean {
  const find = ({ entities }: Annotations, wanted: string | null): AnnotatedEntity | undefined => entities.find(({ id }) => id === wanted);
  return (goldId, predictedId) => {
    const guessed = find(predicted, predictedId)?.mentions ?? [];
    return !!find(gold, goldId)?.mentions.some(([start, end]) => guessed.some(([from, to]) => start < to && from < end));
  };
}

/** Every actor of one side is an actor of the other; words are compared without case and "the", "both", "all". */
function sameActors(gold: Annotations, predicted: Annotations): (a: AnnotatedCommitment, b: AnnotatedCommitment) => boolean {
  const bare = (words: string) => words.toLowerCase().replace(/^(the|both|all)\s+/, '').trim();
  const entity = sameEntity(gold, predicted);
  const same = (x: string, y: string) => entity(x, y) || bare(x) === bare(y);
  return ({ actors: expected }, { actors: guessed }) => expected.length === 0
    ? guessed.length === 0
    : expected.every((x) => guessed.some((y) => same(x, y))) && guessed.every((y) => expected.some((x) => same(x, y)));
}
