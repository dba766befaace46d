/** What is told of a phrase: plain data that can be sent to a page. */
import type { Force } from '../analysis/annotation';
import type { Change } from '../register/wordingChange';
import type { ScaleId } from '../formulas/scales';

/** A release as the history reads it. */
export interface PhraseRelease {
  readonly uri: string;
  /** The path as people know it, with "/". */
  readonly path: string;
  readonly title: string;
  /** ISO `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly text: string;
  readonly commitments: readonly PhraseCommitment[];
}

/** A commitment of a release, in UTF-16 offsets. */
export interface PhraseCommitment {
  readonly start: number;
  readonly end: number;
  readonly force: Force;
  readonly actors: readonly string[];
}

/** A formula of diplomacy in an entry's words. */
export interface PlacedFormula {
  readonly words: string;
  readonly scale: ScaleId;
  /** From 1. */
  readonly step: number;
}

export const ENTRY_KINDS = ['exact', 'similar', 'instead'] as const;
/** The phrase itself; a similar wording; or what stands in its place in a later release of the same source. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface Entry {
  readonly kind: EntryKind;
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  readonly source: string;
  readonly date: string | null;
  /** UTF-16 offsets of the words; of the sentence where it is `instead`. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** The sentence in one line, in three parts that follow each other as they are; for `instead` all is in `words`. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Of the commitment that the words are part of. */
  readonly force: Force | null;
  readonly formulas: readonly PlacedFormula[];
  /** Where it is `instead`: the wording that it stands in the place of, and what changed. */
  readonly was: { readonly date: string; readonly path: string; readonly force: Force | null; readonly changes: readonly Change[] } | null;
}

/** A month of a source. */
export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly releases: number;
  readonly exact: number;
  readonly similar: number;
  readonly instead: number;
}

export interface SourceHistory {
  readonly name: string;
  readonly releases: number;
  readonly exact: number;
  readonly similar: number;
  readonly instead: number;
  /** ISO dates of the first and last release that has the phrase itself. */
  readonly first: string | null;
  readonly last: string | null;
  /** Releases after the last one. */
  readonly since: number;
  /** In order; only those with releases. */
  readonly months: readonly MonthCount[];
}

export interface History {
  readonly phrase: string;
  readonly releases: number;
  /** Releases with the phrase itself. */
  readonly withPhrase: number;
  /** By date, those without a date last. */
  readonly entries: readonly Entry[];
  /** Entries that there are beyond those. */
  readonly left: number;
  /** Those that use it most first. */
  readonly sources: readonly SourceHistory[];
}
