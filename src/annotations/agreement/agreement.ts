/**
 * How far two annotators of one release agree: Cohen's kappa over tokens, F1 of exact spans by type, and where they do not.
 * Definitions: Artstein and Poesio, “Inter-Coder Agreement for Computational Linguistics” (Computational Linguistics 34:4, 2008), for kappa: κ with each
 * coder's own distribution (Cohen 1960), not Scott's π with a common one. Spans have no number of negatives that chance could be reckoned from; F1 needs none.
 */
import type { Analysis } from '../../analysis/annotation';
import type { Span } from '../../analysis/document';
import { SpanIndex } from '../layer/spans';
import { cohensKappa } from './kappa';

export const LAYERS = ['mentions', 'quotations', 'commitments'] as const;
export type Layer = (typeof LAYERS)[number];

/** Something that an annotator marked: an entity type, a kind of quotation, or a force, at a span. */
export interface Marked extends Span {
  readonly layer: Layer;
  readonly label: string;
}

/** Where two annotators differ: one marked nothing there, or marked it with another label or other edges. */
export interface Disagreement {
  readonly layer: Layer;
  readonly first: Marked | null;
  readonly second: Marked | null;
}

/** Spans with one label: how many each marked, how many both did with exactly the same edges, and F1, from 0 to 1. */
export interface LabelAgreement {
  readonly layer: Layer;
  readonly label: string;
  readonly first: number;
  readonly second: number;
  readonly both: number;
  readonly f1: number;
}

export interface Agreement {
  /** Kappa over tokens, each with the label that covers it or none; null where both gave all tokens one and the same label. */
  readonly kappa: Readonly<Record<Layer, number | null>>;
  /** For each layer and label that one of them used. */
  readonly labels: readonly LabelAgreement[];
  /** In text order. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * Compares two annotated versions of one text.
 * @throws RangeError where the texts differ
 */
export function agreement(first: Analysis, second: Analysis): Agreement {
  if (first.document.text !== second.document.text) throw new RangeError('Agreement is measured on one text, and these are two.');
  const [one, two] = [first, second].map(markedIn);
  const layerOf = (marked: readonly Marked[], layer: Layer): Marked[] => marked.filter((mark) => mark.layer === layer);
  return {
    kappa: Object.fromEntries(LAYERS.map((layer) => [layer, cohensKappa(tokenLabels(first, layerOf(one, layer)), tokenLabels(first, layerOf(two, layer)))])) as Record<Layer, number | null>,
    labels: labelAgreements(one, two),
    disagreements: LAYERS.flatMap((layer) => disagreementsOf(layer, layerOf(one, layer), layerOf(two, layer))).sort((a, b) => placeOf(a) - placeOf(b)),
  };
}

function markedIn({ entities, quotations, commitments }: Analysis): Marked[] {
  const at = ({ start, end }: Span, layer: Layer, label: string): Marked => ({ start, end, layer, label });
  return [
    ...entities.flatMap(({ mentions }) => mentions.map((mention) => at(mention, 'mentions', mention.type))),
    ...quotations.flatMap(({ content, kind }) => content.map((span) => at(span, 'quotations', kind))),
    ...commitments.map((commitment) => at(commitment, 'commitments', commitment.force)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The label of each token; of marks that overlap, the one that begins last, which is the innermost. Empty for none. */
function tokenLabels({ document: { tokens } }: Analysis, marked: readonly Marked[]): string[] {
  const labels: string[] = new Array<string>(tokens.length).fill('');
  let token = 0;
  for (const { start, end, label } of marked) {
    while (token < tokens.length && tokens.ends[token] <= start) token++;
    for (let i = token; i < tokens.length && tokens.starts[i] < end; i++) labels[i] = label;
  }
  return labels;
}

const keyOf = ({ layer, label, start, end }: Marked): string => `${layer} ${label} ${start} ${end}`;

function labelAgreements(one: readonly Marked[], two: readonly Marked[]): LabelAgreement[] {
  const counts = new Map<string, { layer: Layer; label: string; first: number; second: number; both: number }>();
  const countOf = ({ layer, label }: Marked) => {
    const key = `${layer} ${label}`;
    if (!counts.has(key)) counts.set(key, { layer, label, first: 0, second: 0, both: 0 });
    return counts.get(key)!;
  };
  const unmatched = new Map<string, number>();
  for (const mark of two) {
    countOf(mark).second++;
    unmatched.set(keyOf(mark), (unmatched.get(keyOf(mark)) ?? 0) + 1);
  }
  for (const mark of one) {
    countOf(mark).first++;
    const left = unmatched.get(keyOf(mark)) ?? 0;
    if (left === 0) continue;
    unmatched.set(keyOf(mark), left - 1);
    countOf(mark).both++;
  }
  return [...counts.values()]
    .map((count) => ({ ...count, f1: (2 * count.both) / (count.first + count.second) }))
    .sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) || (a.label < b.label ? -1 : 1));
}

/** Marks that are not exactly the same, those that overlap most paired. */
function disagreementsOf(layer: Layer, one: readonly Marked[], two: readonly Marked[]): Disagreement[] {
  const [keys, others] = [new Set(one.map(keyOf)), new Set(two.map(keyOf))];
  const rest = two.filter((mark) => !keys.has(keyOf(mark)));
  const places = new SpanIndex(rest, (mark) => mark);
  const paired = new Set<Marked>();
  const found = one.filter((mark) => !others.has(keyOf(mark))).map((first): Disagreement => {
    const second = places.at(first);
    if (!second || paired.has(second)) return { layer, first, second: null };
    paired.add(second);
    return { layer, first, second };
  });
  return [...found, ...rest.filter((mark) => !paired.has(mark)).map((second): Disagreement => ({ layer, first: null, second }))];
}

const placeOf = ({ first, second }: Disagreement): number => Math.min(first?.start ?? Infinity, second?.start ?? Infinity);
