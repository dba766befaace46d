/** What a stretch of text is about: its content words, each weighted by how rare it is in the two texts together. */
import type { Span } from '../analysis/document';
import type { Analysis } from '../analysis/annotation';
import { stemOf } from './stems';
import { firstIndex } from '../analysis/firstIndex';

/** Stems, each once. */
export type Content = ReadonlySet<string>;

/** The content words of one text, by token. */
export class Stems {
  private readonly stems: readonly (string | null)[];

  constructor(readonly analysis: Analysis) {
    this.stems = analysis.document.tokens.lexemes.slice(0, analysis.document.tokens.length).map(({ lower }) => stemOf(lower));
  }

  at(token: number): string | null {
    return this.stems[token];
  }

  /** Stems of the tokens that lie in `spans`, but for those in `without`. */
  in(spans: readonly Span[], without: readonly (Span | null)[] = []): Content {
    const { starts, ends, length } = this.analysis.document.tokens;
    const content = new Set<string>();
    for (const { start, end } of spans) {
      for (let i = firstIndex(0, length, (token) => starts[token] >= start); i < length && starts[i] < end; i++) {
        const stem = this.stems[i];
        if (stem !== null && ends[i] <= end && !without.some((skip) => skip && skip.start <= starts[i] && ends[i] <= skip.end)) content.add(stem);
      }
    }
    return content;
  }

  /** The stems of each sentence. */
  sentences(): Content[] {
    return this.analysis.document.sentences.map(({ firstToken, endToken }) => new Set(this.stems.slice(firstToken, endToken).filter((stem) => stem !== null)));
  }
}

/** How alike two contents are. */
export interface Overlap {
  /** From 0 to 1: the mean of Dice's coefficient and of the share of the smaller one that the other has, by weight. */
  readonly score: number;
  /** The share of the first that the second has, by weight. */
  readonly covered: number;
  /** How many stems they share. */
  readonly shared: number;
}

const NOTHING: Overlap = { score: 0, covered: 0, shared: 0 };

/** Weighs stems by inverse document frequency (Spärck Jones 1972), with the sentences of both texts as documents. */
export class Weights {
  private readonly weights = new Map<string, number>();

  constructor(sentences: readonly Content[]) {
    const counts = new Map<string, number>();
    for (const content of sentences) for (const stem of content) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    // Whole numbers, so that a sum does not depend on the order in which it is made.
    for (const [stem, count] of counts) this.weights.set(stem, Math.round(100 * Math.log2(1 + sentences.length / count)));
  }

  of(content: Content): number {
    let sum = 0;
    for (const stem of content) sum += this.weights.get(stem) ?? 0;
    return sum;
  }

  overlap(a: Content, b: Content): Overlap {
    if (a.size === 0 || b.size === 0) return NOTHING;
    const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
    const common = new Set([...fewer].filter((stem) => more.has(stem)));
    if (common.size === 0) return NOTHING;
    const both = this.of(common), ofA = this.of(a), ofB = this.of(b);
    return { score: (2 * both / (ofA + ofB) + both / Math.min(ofA, ofB)) / 2, covered: both / ofA, shared: common.size };
  }
}
