/** A linear model: weights for each feature and label, stored sparsely, read by adding a feature's weights into a row of scores. */
import type { ByteReader, ByteWriter } from './bytes';

/** The labels and weights of features, one feature after another. */
class Entries {
  private constructor(
    /** Feature `i` has the weights `[starts[i], starts[i + 1])`. */
    readonly starts: Uint32Array,
    readonly weights: Int8Array,
    /** Their labels are those from `sets[i]` on. */
    readonly sets: Uint32Array,
    readonly labels: Uint8Array,
  ) {}

  /** Few sets of labels serve many features, so each feature names its set: a third smaller, once packed, than labels and counts. */
  static read(reader: ByteReader, features: number): Entries {
    const sizes = reader.take(reader.count());
    const firsts = new Uint32Array(sizes.length + 1);
    for (let set = 0; set < sizes.length; set++) firsts[set + 1] = firsts[set] + sizes[set];
    const labels = Uint8Array.from(reader.take(firsts[sizes.length]));
    const sets = reader.numbers(features);
    const starts = new Uint32Array(features + 1);
    for (let i = 0; i < features; i++) {
      const set = sets[i];
      if (set >= sizes.length) throw new RangeError('a set of labels is missing');
      starts[i + 1] = starts[i] + sizes[set];
      sets[i] = firsts[set];
    }
    return new Entries(starts, Int8Array.from(reader.take(starts[features])), sets, labels);
  }

  static write(writer: ByteWriter, features: readonly Feature[]): void {
    const uses = new Map<string, { readonly labels: readonly number[]; count: number }>();
    const nameOf = ({ labels }: Feature): string => labels.join();
    for (const feature of features) {
      const use = uses.get(nameOf(feature));
      if (use) use.count++;
      else uses.set(nameOf(feature), { labels: feature.labels, count: 1 });
    }
    const sets = [...uses].sort(([, a], [, b]) => b.count - a.count);
    const numbers = new Map(sets.map(([name], i) => [name, i]));
    writer.number(sets.length);
    for (const [, { labels }] of sets) writer.byte(labels.length);
    for (const [, { labels }] of sets) for (const label of labels) writer.byte(label);
    for (const feature of features) writer.number(numbers.get(nameOf(feature))!);
    for (const { weights } of features) for (const weight of weights) writer.byte(weight);
  }
}

/** Features under hashes, each with a weight for some of the labels. */
export class SparseWeights {
  private constructor(
    private readonly keys: Uint32Array,
    private readonly entries: Entries,
    /** For each value of the upper bits of a key, the first feature that has it: a look-up touches a feature or two. */
    private readonly buckets: Uint32Array,
  ) {}

  /** Of a hash, so many bits tell features apart: one feature in a thousand that the model does not know is taken for one that it knows. */
  private static readonly KEY_BITS = 26;
  private static readonly BUCKET_BITS = 16;
  private static readonly BUCKET_SHIFT = SparseWeights.KEY_BITS - SparseWeights.BUCKET_BITS;

  static read(reader: ByteReader): SparseWeights {
    const keys = reader.ascending();
    const entries = Entries.read(reader, keys.length);
    const buckets = new Uint32Array((1 << SparseWeights.BUCKET_BITS) + 1);
    for (let bucket = 0, i = 0; bucket < buckets.length; bucket++) {
      while (i < keys.length && keys[i] >>> SparseWeights.BUCKET_SHIFT < bucket) i++;
      buckets[bucket] = i;
    }
    return new SparseWeights(keys, entries, buckets);
  }

  /** @param features ascending by key; weights are between -127 and 127 */
  static write(writer: ByteWriter, features: readonly Feature[]): void {
    // Of two features under one key, which are a few in a model, the first is kept.
    const kept = features.filter(({ key }, i) => i === 0 || SparseWeights.keyOf(key) !== SparseWeights.keyOf(features[i - 1].key));
    writer.ascending(kept.map(({ key }) => SparseWeights.keyOf(key)));
    Entries.write(writer, kept);
  }

  private static keyOf(hash: number): number { return hash >>> (32 - SparseWeights.KEY_BITS); }

  /** Adds the weights of the feature with a hash to `scores`, where the first label's score is at `offset`. */
  addTo(scores: Int16Array, offset: number, hash: number): void {
    const key = SparseWeights.keyOf(hash);
    const bucket = key >>> SparseWeights.BUCKET_SHIFT;
    for (let i = this.buckets[bucket], end = this.buckets[bucket + 1]; i < end; i++) {
      if (this.keys[i] < key) continue;
      if (this.keys[i] === key) {
        const { starts, weights, sets, labels } = this.entries;
        for (let entry = starts[i], last = starts[i + 1], label = sets[i]; entry < last; entry++, label++) scores[offset + labels[label]] += weights[entry];
      }
      return;
    }
  }
}

/** A feature as it is packed: `weights[i]` is for `labels[i]`. */
export interface Feature {
  /** A hash of 32 bits, or a small whole number. */
  readonly key: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/** Features of small whole numbers (pairs of tags or word classes), each a ready row of scores. */
export class DenseRows {
  private constructor(
    /** For each key the number of its row; 0 is a row of zeros. As small as can be, since looking up is all that tagging waits for. */
    readonly index: Uint16Array,
    /** A weight for each label. */
    readonly rows: Int8Array,
  ) {}

  static read(reader: ByteReader, labelCount: number): DenseRows {
    const size = reader.number();
    if (size > 1 << 22) throw new RangeError('a table is too large');
    const keys = reader.ascending();
    if (keys.length > 0xfffe) throw new RangeError('a table has too many rows');
    const { starts, weights, sets, labels } = Entries.read(reader, keys.length);
    const index = new Uint16Array(size);
    const rows = new Int8Array((keys.length + 1) * labelCount);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] >= size) throw new RangeError('a key is outside its table');
      const row = (index[keys[i]] = i + 1) * labelCount;
      for (let entry = starts[i], label = sets[i]; entry < starts[i + 1]; entry++, label++) if (labels[label] < labelCount) rows[row + labels[label]] = weights[entry];
    }
    return new DenseRows(index, rows);
  }

  static write(writer: ByteWriter, features: readonly Feature[], size: number): void {
    writer.number(size);
    writer.ascending(features.map((feature) => feature.key));
    Entries.write(writer, features);
  }
}

/** The weights of one task: whole steps of one scale, so that scores are exact sums. */
export interface LinearModel {
  readonly labelCount: number;
  readonly spellings: SparseWeights;
  /** In the order of the task's context features. */
  readonly contexts: readonly DenseRows[];
}

export function readLinearModel(reader: ByteReader): LinearModel {
  const labelCount = reader.byte();
  const spellings = SparseWeights.read(reader);
  const contexts = Array.from({ length: reader.byte() }, () => DenseRows.read(reader, labelCount));
  return { labelCount, spellings, contexts };
}
