/** Scores the name model alone, with no rule, on sentences that it was not trained on. */
import { NameReader, type NameSpan } from '../analysis/mentions/nameModel';
import { NAME_CLASSES } from '../analysis/mentions/nameView';
import type { Document } from '../analysis/document';
import type { Model } from '../model/model';
import type { TaggedNames } from './trainNames';

export interface NameScore { readonly name: string; readonly precision: number; readonly recall: number; readonly f1: number }

/** Precision, recall and F1 of exact spans, in percent, for each class that every corpus marks. */
export function nameScores(model: Model, sentences: readonly TaggedNames[]): NameScore[] {
  const reader = new NameReader(model);
  const counts = NAME_CLASSES.map(() => ({ hit: 0, gold: 0, found: 0 }));
  for (const { lexemes, labels, tags } of sentences) {
    const found: NameSpan[] = [];
    // The reader looks at tokens alone: structure and offsets play no part.
    const document = { tokens: { lexemes, tags } } as unknown as Document;
    reader.read(document, { start: 0, end: 0, firstToken: 0, endToken: lexemes.length, paragraph: 0 }, found);
    const gold = spansOf(labels);
    for (const span of gold.values()) counts[span].gold++;
    for (const { first, end, nameClass } of found) {
      const index = NAME_CLASSES.indexOf(nameClass);
      counts[index].found++;
      if (gold.get(`${first}-${end}`) === index) counts[index].hit++;
    }
  }
  return NAME_CLASSES.slice(0, 3).map((name, i) => {
    const { hit, gold, found } = counts[i];
    return { name, precision: (100 * hit) / Math.max(1, found), recall: (100 * hit) / Math.max(1, gold), f1: (200 * hit) / Math.max(1, gold + found) };
  });
}

/** The class of each labelled span, by its tokens. */
function spansOf(labels: readonly number[]): ReadonlyMap<string, number> {
  const spans = new Map<string, number>();
  for (let i = 0; i < labels.length;) {
    if (labels[i] === 0) { i++; continue; }
    const nameClass = (labels[i] - 1) >> 1;
    let end = i + 1;
    while (end < labels.length && labels[end] === 2 + 2 * nameClass) end++;
    spans.set(`${i}-${end}`, nameClass);
    i = end;
  }
  return spans;
}
