/** Answers who is meant: the interface through which quotations and commitments find their sources and actors. */
import type { Entity } from '../annotation';

/** Who the words of a document stand for. */
export interface Referents {
  readonly entities: readonly Entity[];
  /** For each token, the index into {@link entities} of the mention that covers it, or -1. */
  readonly entityAt: Int32Array;
  /**
   * The one entity that the tokens `[first, end)` name or refer to: a name as head, a title or role noun ("the Prime Minister"),
   * or a third-person pronoun read from what goes before.
   * @returns an entity id, or null where the text does not say
   */
  resolve(first: number, end: number): string | null;
  /** All entities that the tokens name: both of "Kenya and Uganda", those of "they" where the text says who they are; else empty. */
  resolveAll(first: number, end: number): readonly string[];
  /** For whom a person speaks as "we": the company or country that the role names, else the issuer of the release; null where the text does not say. */
  affiliationOf(id: string): string | null;
}
