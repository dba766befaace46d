/** The averaged perceptron (Collins 2002): simple, fast, and its weights pack well. */
import type { Feature } from '../model/linear';

/** Contexts have ids of their own beside the hashed spellings: `table * 2 ** 32 + key`. */
const TABLE = 2 ** 32;

export class Perceptron {
  private readonly ids = new Map<number, number>();
  private weights: Float32Array;
  private totals: Float64Array;
  private stamps: Uint32Array;
  private updates: Uint32Array;
  private clock = 0;
  /** The sum of the averages of the runs before this one. */
  private earlier: Float64Array = new Float64Array(0);
  private runs = 1;

  constructor(readonly labelCount: number, private readonly contextSizes: readonly number[]) {
    this.weights = new Float32Array(labelCount << 16);
    this.totals = new Float64Array(labelCount << 16);
    this.stamps = new Uint32Array(labelCount << 16);
    this.updates = new Uint32Array(1 << 16);
  }

  /** The place of a spelling feature. */
  spelling(hash: number): number { return this.intern(hash); }

  /** The place of a context feature of table `table`. */
  context(table: number, key: number): number { return this.intern((table + 1) * TABLE + key); }

  private intern(key: number): number {
    let id = this.ids.get(key);
    if (id === undefined) {
      this.ids.set(key, id = this.ids.size);
      if (id === this.updates.length) this.grow();
    }
    return id;
  }

  private grow(): void {
    const { weights, totals, stamps, updates } = this;
    (this.weights = new Float32Array(weights.length * 2)).set(weights);
    (this.totals = new Float64Array(totals.length * 2)).set(totals);
    (this.stamps = new Uint32Array(stamps.length * 2)).set(stamps);
    (this.updates = new Uint32Array(updates.length * 2)).set(updates);
  }

  /** Fills `scores` for a token with the features `[0, count)` of `features`. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = features[f] * this.labelCount;
      for (let label = 0; label < this.labelCount; label++) scores[label] += this.weights[row + label];
    }
  }

  tick(): void { this.clock++; }

  /** Rewards `truth` and punishes `guess` for these features. */
  update(features: Int32Array, count: number, truth: number, guess: number): void {
    for (let f = 0; f < count; f++) {
      this.updates[features[f]]++;
      this.add(features[f] * this.labelCount + truth, 1);
      this.add(features[f] * this.labelCount + guess, -1);
    }
  }

  private add(at: number, step: number): void {
    this.totals[at] += (this.clock - this.stamps[at]) * this.weights[at];
    this.stamps[at] = this.clock;
    this.weights[at] += step;
  }

  /** Keeps what was learnt and starts another run from nothing: the mean of several runs hangs less on the order of the examples (bagging, Breiman 1996). */
  restart(): void {
    this.earlier = this.sums();
    this.runs++;
    this.weights.fill(0);
    this.totals.fill(0);
    this.stamps.fill(0);
    this.clock = 0;
  }

  /** The averages of all runs, summed. */
  private sums(): Float64Array {
    const sums = new Float64Array(this.ids.size * this.labelCount);
    sums.set(this.earlier);
    for (let at = 0; at < sums.length; at++) sums[at] += (this.totals[at] + (this.clock - this.stamps[at]) * this.weights[at]) / Math.max(1, this.clock);
    return sums;
  }

  /**
   * The averaged weights in whole steps of one scale, small ones left out.
   * @param least weights below this share of the greatest are left out
   * @param seldom features that were updated fewer times than this in a run are left out
   */
  export(least: number, seldom: number): { spellings: Feature[]; contexts: Feature[][]; sizes: readonly number[] } {
    let greatest = 1e-9;
    const averages = this.sums();
    for (const average of averages) greatest = Math.max(greatest, Math.abs(average));
    // The very greatest weights are few; letting them saturate leaves finer steps for the others.
    const scale = greatest / 254;
    const spellings: Feature[] = [], contexts: Feature[][] = this.contextSizes.map(() => []);
    for (const [key, id] of this.ids) {
      if (key < TABLE && this.updates[id] < seldom * this.runs) continue;
      const labels: number[] = [], weights: number[] = [];
      for (let label = 0; label < this.labelCount; label++) {
        const value = averages[id * this.labelCount + label];
        const weight = Math.max(-127, Math.min(127, Math.round(value / scale)));
        if (weight !== 0 && Math.abs(value) >= least * greatest) { labels.push(label); weights.push(weight); }
      }
      if (labels.length === 0) continue;
      if (key < TABLE) spellings.push({ key, labels, weights });
      else contexts[Math.floor(key / TABLE) - 1].push({ key: key % TABLE, labels, weights });
    }
    for (const list of [spellings, ...contexts]) list.sort((a, b) => a.key - b.key);
    return { spellings, contexts, sizes: this.contextSizes };
  }
}
