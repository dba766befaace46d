/** One of the two texts, with what its rows are made of. */
import type { Actor, Analysis, Commitment, Entity, Quotation } from '../analysis/annotation';
import type { Span } from '../analysis/document';
import { singleSpaced } from '../analysis/singleSpaced';
import { Stems, type Content } from './content';
import { firstIndex } from '../analysis/firstIndex';

/** Those who undertook something together, whoever they are: "the two sides", "both ministers". */
const COLLECTIVE = /^(?:(?:the )?(?:two|both)(?: the)?(?: \w+){1,3}|they|we|(?:the )?(?:sides|parties|ministers|leaders|presidents|countries))$/i;
/** Stands for the parties together. */
export const TOGETHER = 'together';

/** Those who are credited: who they are in both texts, and how they are called. */
export interface Credited {
  /** `#` and the number of a party, {@link TOGETHER}, or the words of the text. */
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

export class Side {
  readonly stems: Stems;
  /** The stems of each sentence. */
  readonly contents: readonly Content[];
  private readonly entities: ReadonlyMap<string, Entity>;
  private readonly commitments: ReadonlyMap<number, readonly Commitment[]>;
  private readonly quotations: ReadonlyMap<number, readonly Quotation[]>;
  /** The sentences of each stem. */
  private readonly postings = new Map<string, number[]>();

  /** @param numberOf the numbers of this side's parties by entity */
  constructor(
    readonly analysis: Analysis,
    private readonly numberOf: ReadonlyMap<string, number>,
  ) {
    this.stems = new Stems(analysis);
    this.contents = this.stems.sentences();
    this.entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
    this.contents.forEach((content, sentence) => content.forEach((stem) => push(this.postings, stem, sentence)));
    this.commitments = this.bySentence(analysis.commitments, (commitment) => [commitment]);
    this.quotations = this.bySentence(analysis.quotations, ({ content }) => content);
  }

  /** Commitments that touch a sentence. */
  commitmentsIn(sentence: number): readonly Commitment[] {
    return this.commitments.get(sentence) ?? [];
  }

  /** Quotations that touch a sentence. */
  quotationsIn(sentence: number): readonly Quotation[] {
    return this.quotations.get(sentence) ?? [];
  }

  /** Sentences that have at least so many of some stems, in text order. */
  sentencesWith(content: Content, least: number): number[] {
    const counts = new Map<number, number>();
    for (const stem of content) for (const sentence of this.postings.get(stem) ?? []) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    return [...counts].filter(([, count]) => count >= least).map(([sentence]) => sentence).sort((a, b) => a - b);
  }

  /** The words of a span in one line. */
  words({ start, end }: Span): string {
    return singleSpaced(this.analysis.document.text.slice(start, end)).trim();
  }

  /** Who is credited by entity, or else by the words of the text. */
  credited(actors: readonly Actor[]): Credited {
    const keys = actors.map(({ entity, words }) => {
      const number = entity === null ? undefined : this.numberOf.get(entity);
      const plain = singleSpaced(words).trim().toLowerCase();
      return number !== undefined ? `#${number}` : COLLECTIVE.test(plain) ? TOGETHER : plain;
    });
    const names = actors.map(({ entity, words }) => singleSpaced((entity !== null && this.entities.get(entity)?.name) || words).trim());
    return { keys: [...new Set(keys)], names: [...new Set(names)] };
  }

  private bySentence<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): Map<number, T[]> {
    const { sentences } = this.analysis.document;
    const groups = new Map<number, T[]>();
    for (const item of items) {
      for (const { start, end } of spansOf(item)) {
        for (let i = lastFrom(sentences, start); i < sentences.length && sentences[i].start < end; i++) if (groups.get(i)?.at(-1) !== item) push(groups, i, item);
      }
    }
    return groups;
  }
}

function push<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** Index of the last sentence that starts at or before an offset; 0 where none does. */
const lastFrom = (sentences: readonly Span[], offset: number): number => Math.max(0, firstIndex(0, sentences.length, (i) => sentences[i].start > offset) - 1);

/** How far those who are credited are the same: 1 for the same, 0 for others; "the two sides" are any two. */
export function sameCredit(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((key) => b.includes(key)).length;
  if (shared === a.length && shared === b.length) return 1;
  const areTogether = (one: readonly string[], other: readonly string[]): boolean => one.length === 1 && one[0] === TOGETHER && other.length >= 2;
  if (areTogether(a, b) || areTogether(b, a)) return 1;
  return shared > 0 || a.length === 0 || b.length === 0 ? 0.5 : 0;
}
