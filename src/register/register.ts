/** All releases of a workspace with their commitments, as one list. */
import type { Registered, RegisterRelease } from './entry';

interface Kept {
  /** The path as people know it. */
  readonly source: string;
  readonly title: string;
  /** ISO `YYYY-MM-DD`, or null where the release names none. */
  readonly date: string | null;
  /** In text order. */
  readonly commitments: readonly Registered[];
}

export class Register {
  private readonly releases = new Map<string, Kept>();
  private list: readonly Registered[] | null = [];

  /** How many releases there are, those without commitments among them. */
  get size(): number {
    return this.releases.size;
  }

  /** All commitments, by source and then in text order. Another list after each change. */
  get commitments(): readonly Registered[] {
    return (this.list ??= [...this.releases.values()].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0)).flatMap(({ commitments }) => commitments));
  }

  /** All releases with their addresses and paths, in no order. */
  *all(): Generator<{ readonly uri: string } & Kept> {
    for (const [uri, kept] of this.releases) yield { uri, ...kept };
  }

  has(uri: string): boolean {
    return this.releases.has(uri);
  }

  /** Puts a release in place of what was known of it. @param source its path as people know it */
  set(uri: string, source: string, release: RegisterRelease): void {
    const { title, date, entries } = release;
    this.releases.set(uri, { source, title, date, commitments: entries.map((entry) => ({ ...entry, uri, source, title, released: date })) });
    this.list = null;
  }

  /** Forgets a release. */
  delete(uri: string): void {
    if (this.releases.delete(uri)) this.list = null;
  }
}
