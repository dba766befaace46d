/** What the training corpus says of known words: which tags they take, and which class of words they belong to. */
import type { ByteReader, ByteWriter } from './bytes';
import { hashOf } from './hash';
import { KeyTable } from './keyTable';

const SEED = 101;

/** A known word. */
export interface DictionaryEntry {
  /** Words of one class count as one in context features; frequent words have a class of their own. From 1 to {@link CLASS_COUNT} - 1. */
  readonly wordClass: number;
  /** The tags seen, the most frequent first; empty where the word was seen too rarely to exclude the others. */
  readonly tags: readonly number[];
}

/** Classes of words in context features; 0 is the edge of a sentence. */
export const CLASS_COUNT = 384;
const CLASS_BITS = 9;

/** Known words by their spelling in lower case. */
export class Dictionary {
  /** @param entries by the hash of the spelling: the word class, and above it the number of its set of tags */
  private constructor(private readonly entries: KeyTable, private readonly tagSets: readonly (readonly number[])[]) {}

  static read(reader: ByteReader): Dictionary {
    const tagSets = Array.from({ length: reader.count() }, () => Array.from({ length: reader.count() }, () => reader.byte()));
    const keys = reader.ascending();
    const entries = new KeyTable(keys.length);
    for (const key of keys) {
      const wordClass = reader.number(), tags = reader.number();
      if (wordClass === 0 || wordClass >= CLASS_COUNT || tags >= tagSets.length) throw new RangeError('a dictionary entry is damaged');
      entries.add(key, wordClass | (tags << CLASS_BITS));
    }
    return new Dictionary(entries, tagSets);
  }

  static write(writer: ByteWriter, words: ReadonlyMap<string, DictionaryEntry>): void {
    const sets = [...new Set([...words.values()].map((entry) => entry.tags.join(' ')))];
    writer.number(sets.length);
    for (const set of sets) {
      const tags = set.split(' ').filter(Boolean).map(Number);
      writer.number(tags.length);
      tags.forEach((tag) => writer.byte(tag));
    }
    const byKey = new Map([...words].map(([word, entry]) => [hashOf(word, SEED), entry]));
    const keys = [...byKey.keys()].sort((a, b) => a - b);
    writer.ascending(keys);
    for (const key of keys) {
      writer.number(byKey.get(key)!.wordClass);
      writer.number(sets.indexOf(byKey.get(key)!.tags.join(' ')));
    }
  }

  /** @param lower a spelling in lower case */
  lookUp(lower: string): DictionaryEntry | undefined {
    const entry = this.entries.get(hashOf(lower, SEED));
    return entry === 0 ? undefined : { wordClass: entry & ((1 << CLASS_BITS) - 1), tags: this.tagSets[entry >>> CLASS_BITS] };
  }
}
