/** What is known of each file between starts: kept in a few small files, so that a change writes one of them and a damaged one loses little. */
import { FORCES } from '../analysis/annotation';
import { STATUSES, type RegisterEntry, type RegisterRelease } from './entry';
import { hashOf } from '../model/hash';

/** Where the files are kept. */
export interface IndexStore {
  /** @returns null where there is no such file */
  read(name: string): Promise<string | null>;
  write(name: string, content: string): Promise<void>;
}

/** A file as it was when it was read. */
export interface IndexRecord {
  /** What its content depended on: its own time and size, its sidecar's, and the lexicon. Another stamp means that it is to be read again. */
  readonly stamp: string;
  readonly release: RegisterRelease;
}

/** How many files the index is dealt out to. */
const SHARDS = 32;

export class ReleaseIndex {
  private readonly shards: Map<string, IndexRecord>[] = Array.from({ length: SHARDS }, () => new Map());
  private readonly dirty = new Set<number>();

  /** @param version of all that decides on the records' content; those of another version are not read */
  constructor(private readonly store: IndexStore, private readonly version: string) {}

  /** Reads what was kept; what is missing, damaged or of another version is as if it had never been. Never rejects. */
  async load(): Promise<void> {
    await Promise.all(this.shards.map(async (shard, i) => {
      const content = await this.store.read(nameOf(i)).catch(() => null);
      for (const [uri, record] of recordsIn(content, this.version)) if (shardOf(uri) === i && !shard.has(uri)) shard.set(uri, record);
    }));
  }

  get(uri: string): IndexRecord | undefined {
    return this.shards[shardOf(uri)].get(uri);
  }

  /** All addresses with what is known of them. */
  *entries(): Generator<[string, IndexRecord]> {
    for (const shard of this.shards) yield* shard;
  }

  set(uri: string, record: IndexRecord): void {
    this.shards[shardOf(uri)].set(uri, record);
    this.dirty.add(shardOf(uri));
  }

  delete(uri: string): void {
    if (this.shards[shardOf(uri)].delete(uri)) this.dirty.add(shardOf(uri));
  }

  /** Writes what has changed. @throws Error of the store; what is not written then is written the next time */
  async save(): Promise<void> {
    for (const i of [...this.dirty]) {
      this.dirty.delete(i);
      try {
        await this.store.write(nameOf(i), JSON.stringify({ version: this.version, records: [...this.shards[i]] }));
      } catch (error) {
        this.dirty.add(i);
        throw error;
      }
    }
  }
}

const nameOf = (shard: number): string => `register-${String(shard).padStart(2, '0')}.json`;
const shardOf = (uri: string): number => hashOf(uri, 0) % SHARDS;

function recordsIn(content: string | null, version: string): readonly [string, IndexRecord][] {
  if (content === null) return [];
  try {
    const json = JSON.parse(content) as { version?: unknown; records?: unknown } | null;
    return json?.version === version && Array.isArray(json.records) ? (json.records as unknown[]).filter(isRecord) : [];
  } catch {
    return [];
  }
}

/** What a value read from a file must be to be taken for a type; `fields` are all of the type's. */
type Check = (value: unknown) => boolean;
type Checks<T> = { readonly [K in keyof T]-?: Check };

const holds = <T>(fields: Checks<T>): Check => (value) =>
  typeof value === 'object' && value !== null && Object.entries<Check>(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const orNull = (check: Check): Check => (value) => value === null || check(value);
const oneOf = (values: readonly unknown[]): Check => (value) => values.includes(value);
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';

const isEntry = holds<RegisterEntry>({
  force: oneOf(FORCES), actors: listOf(isText), text: isText, cue: isText, deadline: orNull(holds<NonNullable<RegisterEntry['deadline']>>({ words: isText, date: orNull(isText) })),
  line: isNumber, start: isNumber, end: isNumber, status: oneOf(STATUSES), note: isText,
});
const isKept = holds<IndexRecord>({ stamp: isText, release: holds<RegisterRelease>({ title: isText, date: orNull(isText), entries: listOf(isEntry) }) });

const isRecord = (entry: unknown): entry is [string, IndexRecord] => Array.isArray(entry) && isText(entry[0]) && isKept(entry[1]);
