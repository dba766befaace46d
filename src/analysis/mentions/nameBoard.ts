/** The names found so far: each token is in at most one, and a rule may take tokens from a weaker finding. */
import type { EntityType } from '../annotation';
import type { Document } from '../document';
import { cuesOf } from './cues';

/** A name of the tokens `[first, end)`. */
export interface Name {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly certainty: number;
  readonly why: string;
}

export class NameBoard {
  /** The cues of each token. */
  readonly cues: Uint32Array;
  /** The name that holds each token. */
  private readonly owners: (Name | undefined)[];
  /** The names in text order, as long as none comes or goes. */
  private ordered: readonly Name[] | null = null;

  constructor(readonly document: Document) {
    const { length, lexemes } = document.tokens;
    this.owners = new Array<Name | undefined>(length).fill(undefined);
    this.cues = new Uint32Array(length);
    for (let i = 0; i < length; i++) this.cues[i] = cuesOf(lexemes[i]);
  }

  /** The name that holds a token. */
  at(token: number): Name | undefined {
    return this.owners[token];
  }

  /** Some tokens in small letters, with a space between two. */
  wordsOf(first: number, end: number): string {
    const { lexemes } = this.document.tokens;
    let words = lexemes[first].lower;
    for (let i = first + 1; i < end; i++) words += ` ${lexemes[i].lower}`;
    return words;
  }

  /** Adds a name; names that it touches give way. */
  put(name: Name): void {
    for (let i = name.first; i < name.end; i++) {
      const other = this.owners[i];
      if (other !== undefined) this.remove(other);
      this.owners[i] = name;
    }
    this.ordered = null;
  }

  remove(name: Name): void {
    for (let i = name.first; i < name.end; i++) this.owners[i] = undefined;
    this.ordered = null;
  }

  /** In text order. */
  all(): readonly Name[] {
    return this.ordered ??= this.inOrder();
  }

  private inOrder(): Name[] {
    const names: Name[] = [];
    for (let i = 0; i < this.owners.length;) {
      const name = this.owners[i++];
      if (name === undefined) continue;
      names.push(name);
      i = name.end;
    }
    return names;
  }
}
