/** Where each run of a few code units occurs in a text: finds the neighbourhood of words without searching the text for each anchor. */
import { firstIndex } from '../../analysis/firstIndex';

/** The length of a run, in code units. */
export const GRAM_LENGTH = 8;

export class Grams {
  private readonly mask: number;
  /** The occurrences of a hash are `places[starts[hash]]` up to `places[starts[hash + 1]]`, ascending. */
  private readonly starts: Int32Array;
  private readonly places: Int32Array;

  /** Takes time and memory linear in the text. */
  constructor(private readonly text: string) {
    const count = Math.max(0, text.length - GRAM_LENGTH + 1);
    const size = 2 ** Math.max(8, Math.ceil(Math.log2(count + 1)));
    this.mask = size - 1;
    this.starts = new Int32Array(size + 1);
    const hashes = new Int32Array(count);
    for (let i = 0; i < count; i++) this.starts[(hashes[i] = this.hash(text, i)) + 1]++;
    for (let i = 0; i < size; i++) this.starts[i + 1] += this.starts[i];
    const next = this.starts.slice(0, size);
    this.places = new Int32Array(count);
    for (let i = 0; i < count; i++) this.places[next[hashes[i]]++] = i;
  }

  /** Up to `most` places where the run at `from` of the words occurs, those nearest to `expected`. */
  near(words: string, from: number, expected: number, most: number): number[] {
    const hash = this.hash(words, from);
    const [first, end] = [this.starts[hash], this.starts[hash + 1]];
    let right = firstIndex(first, end, (i) => this.places[i] >= expected);
    const found: number[] = [];
    for (let left = right - 1, tries = 2 * most; tries > 0 && found.length < most && (left >= first || right < end); tries--) {
      const takeLeft = right >= end || (left >= first && expected - this.places[left] < this.places[right] - expected);
      const place = this.places[takeLeft ? left-- : right++];
      if (this.text.startsWith(words.slice(from, from + GRAM_LENGTH), place)) found.push(place);
    }
    return found;
  }

  private hash(text: string, from: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < from + GRAM_LENGTH; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
