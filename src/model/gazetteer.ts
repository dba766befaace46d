/** Lists of names, as sets of 24-bit hashes: small enough to ship, and a false hit in a thousand does no harm to what only weighs in with other evidence. */
import type { ByteReader, ByteWriter } from './bytes';
import { hashAt, hashFrom, hashOf, hashOn } from './hash';
import { KeyTable } from './keyTable';

/** What a list holds. One name may be in several. */
export const NameList = {
  GivenName: 1,
  Surname: 2,
  Country: 4,
  City: 8,
  Region: 16,
  /** Adjectives and people of countries and religions: "Norwegian", "Kurds". */
  People: 32,
  Organization: 64,
  /** The first word of some longer name in the lists. */
  FirstWord: 128,
} as const;

const SEED = 202;
const BITS = 24;
const START = hashFrom(SEED);

/** Lists in the order of their bits in {@link NameList}. */
export class Gazetteer {
  private constructor(private readonly kinds: KeyTable) {}

  static read(reader: ByteReader): Gazetteer {
    const lists = Object.keys(NameList).map(() => reader.ascending());
    const kinds = new KeyTable(lists.reduce((sum, keys) => sum + keys.length, 0));
    lists.forEach((keys, list) => { for (const key of keys) kinds.add(key, 1 << list); });
    return new Gazetteer(kinds);
  }

  /** @param names the bits of {@link NameList} of each name in lower case */
  static write(writer: ByteWriter, names: ReadonlyMap<string, number>): void {
    for (let list = 0; list < Object.keys(NameList).length; list++) {
      const keys = new Set<number>();
      for (const [name, kinds] of names) if (kinds & (1 << list)) keys.add(keyOf(name));
      writer.ascending([...keys].sort((a, b) => a - b));
    }
  }

  /** The lists that hold a name in lower case, its words parted by single spaces: bits of {@link NameList}. */
  kindsOf(lower: string): number {
    return this.kinds.get(keyOf(lower));
  }

  /** The same for a name that is read word by word, by what {@link longerName} gives. */
  kindsAt(name: number): number {
    return this.kinds.get(hashAt(name) >>> (32 - BITS));
  }
}

const keyOf = (name: string): number => hashOf(name, SEED) >>> (32 - BITS);

/** A name of one word in lower case, to be made longer. */
export const nameOf = (lower: string): number => hashOn(START, lower);

/** A name with one more word in lower case. */
export const longerName = (name: number, lower: string): number => lower === ',' ? hashOn(name, lower) : hashOn(hashOn(name, ' '), lower);
