/** The names found so far: each token is in at most one, and a rule may take tokens from a weaker finding. */
import type { EntityType } from '../annotation';
import type { Document } from '../document';

/** A name of the tokens `[first, end)`. */
export interface Name {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly certainty: number;
  readonly why: string;
}

export class NameBoard {
  private readonly names = new Map<number, Name>();
  /** First token + 1 of the name that holds a token; 0 for none. */
  private readonly owners: Uint32Array;
  /** The names in text order, as long as none comes or goes. */
  private ordered: Name[] | null = null;

  constructor(readonly document: Document) {
    this.owners = new Uint32Array(document.tokens.length);
  }

  /** The name that holds a token. */
  at(token: number): Name | undefined {
    const owner = this.owners[token];
    return owner === 0 || owner === undefined ? undefined : this.names.get(owner - 1);
  }

  isFree(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.owners[i] !== 0) return false;
    return true;
  }

  /** Adds a name; names that it touches give way. */
  put(name: Name): void {
    for (let i = name.first; i < name.end; i++) {
      const other = this.at(i);
      if (other) this.remove(other);
    }
    this.names.set(name.first, name);
    this.ordered = null;
    this.owners.fill(name.first + 1, name.first, name.end);
  }

  remove(name: Name): void {
    this.names.delete(name.first);
    this.ordered = null;
    this.owners.fill(0, name.first, name.end);
  }

  /** In text order. */
  all(): readonly Name[] {
    return this.ordered ??= [...this.names.values()].sort((a, b) => a.first - b.first);
  }
}
