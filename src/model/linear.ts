/** A linear model: weights for each feature and label, stored sparsely, read by adding a feature's weights into a row of scores. */
import type { ByteReader, ByteWriter } from './bytes';

/** Features under 32-bit hashes, each with a weight for some of the labels. */
export class SparseWeights {
  private constructor(
    private readonly keys: Uint32Array,
    /** Feature `i` has the entries `[starts[i], starts[i + 1])` of `labels` and `weights`. */
    private readonly starts: Uint32Array,
    private readonly labels: Uint8Array,
    private readonly weights: Int8Array,
    /** For each value of the upper bits of a key, the first feature that has it: a look-up touches a feature or two. */
    private readonly buckets: Uint32Array,
  ) {}

  static readonly BUCKET_BITS = 16;

  static read(reader: ByteReader): SparseWeights {
    const keys = reader.ascending();
    const starts = new Uint32Array(keys.length + 1);
    const counts = reader.take(keys.length);
    for (let i = 0; i < keys.length; i++) starts[i + 1] = starts[i] + counts[i];
    const labels = Uint8Array.from(reader.take(starts[keys.length]));
    const weights = Int8Array.from(reader.take(labels.length));
    const buckets = new Uint32Array((1 << SparseWeights.BUCKET_BITS) + 1);
    for (let bucket = 0, i = 0; bucket < buckets.length; bucket++) {
      while (i < keys.length && keys[i] >>> (32 - SparseWeights.BUCKET_BITS) < bucket) i++;
      buckets[bucket] = i;
    }
    return new SparseWeights(keys, starts, labels, weights, buckets);
  }

  /** @param features ascending by key; weights are between -127 and 127 */
  static write(writer: ByteWriter, features: readonly Feature[]): void {
    writer.ascending(features.map((feature) => feature.key));
    for (const { labels } of features) writer.byte(labels.length);
    for (const { labels } of features) for (const label of labels) writer.byte(label);
    for (const { weights } of features) for (const weight of weights) writer.byte(weight);
  }

  /** Adds the weights of the feature `key` to `scores`, where the first label's score is at `offset`. */
  addTo(scores: Int16Array, offset: number, key: number): void {
    const bucket = key >>> (32 - SparseWeights.BUCKET_BITS);
    for (let i = this.buckets[bucket], end = this.buckets[bucket + 1]; i < end; i++) {
      if (this.keys[i] < key) continue;
      if (this.keys[i] === key) {
        for (let entry = this.starts[i], last = this.starts[i + 1]; entry < last; entry++) scores[offset + this.labels[entry]] += this.weights[entry];
      }
      return;
    }
  }
}

/** A feature as it is packed: `weights[i]` is for `labels[i]`. */
export interface Feature {
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
    const index = new Uint16Array(size);
    const rows = new Int8Array((keys.length + 1) * labelCount);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] >= size) throw new RangeError('a key is outside its table');
      const row = (index[keys[i]] = i + 1) * labelCount;
      for (let entries = reader.byte(); entries > 0; entries--) {
        const label = reader.byte();
        if (label < labelCount) rows[row + label] = reader.signedByte();
      }
    }
    return new DenseRows(index, rows);
  }

  static write(writer: ByteWriter, features: readonly Feature[], size: number): void {
    writer.number(size);
    writer.ascending(features.map((feature) => feature.key));
    for (const { labels, weights } of features) {
      writer.byte(labels.length);
      labels.forEach((label, i) => { writer.byte(label); writer.byte(weights[i]); });
    }
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
