/** The context features of a linear model in one table, so that scoring a word reads no more than two arrays. */
import type { DenseRows } from './linear';

export class ContextTable {
  /** The weights of all features: a row of them for each key that has any, and one of zeros. */
  readonly rows: Int8Array;
  /** The key of each feature, which {@link find} turns into where its row starts. */
  readonly starts: Uint32Array;
  /** For each key of each feature the number of its row; a feature's first key is at its offset. As small as can be: these look-ups are what tagging waits for. */
  private readonly index: Uint16Array;
  private readonly offsets: Uint32Array;

  /** @param labelCount the length of a row */
  constructor(tables: readonly DenseRows[], private readonly labelCount: number) {
    this.starts = new Uint32Array(tables.length);
    this.offsets = new Uint32Array(tables.length);
    this.rows = new Int8Array(tables.reduce((sum, { rows }) => sum + rows.length, 0));
    this.index = new Uint16Array(tables.reduce((sum, { index }) => sum + index.length, 0));
    if (this.rows.length > labelCount << 16) throw new RangeError('the tables have too many rows');
    let row = 0, offset = 0;
    tables.forEach((table, i) => {
      this.rows.set(table.rows, row * labelCount);
      this.offsets[i] = offset;
      for (let key = 0; key < table.index.length; key++) this.index[offset + key] = row + table.index[key];
      row += table.rows.length / labelCount;
      offset += table.index.length;
    });
  }

  /** Turns the keys in {@link starts} into where their rows start. */
  find(): void {
    const { starts, index, offsets, labelCount } = this;
    for (let i = 0; i < starts.length; i++) starts[i] = index[offsets[i] + starts[i]] * labelCount;
  }
}
