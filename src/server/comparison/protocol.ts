/** What client and server say to each other about comparing two releases. Beside `../protocol`, a file of the server that the client imports. */
import type { Range } from 'vscode-languageserver-types';

/** One side of a row as it is shown. */
export interface ComparedCell {
  readonly range: Range;
  /** In one line. */
  readonly words: string;
  /** How it is put, by whom, by when. */
  readonly note: string;
  /** Its force, "said", "discussed", "mentioned", or null for a participant. */
  readonly way: string | null;
}

export interface ComparedRow {
  readonly a: ComparedCell | null;
  readonly b: ComparedCell | null;
  /** A line each; none where only one side has it. */
  readonly differences: readonly string[];
}

export interface ComparedSection {
  readonly title: string;
  /** How many rows are in both and in one alone, in words. */
  readonly counts: string;
  /** The first ones, up to {@link ROWS_LIMIT}. */
  readonly rows: readonly ComparedRow[];
}

export interface ComparedReleases {
  /** False where the two hardly tell of the same meeting. */
  readonly related: boolean;
  /** Why, in sentences. */
  readonly reason: string;
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly sections: readonly ComparedSection[];
}

export interface ComparedSide {
  readonly uri: string;
  readonly name: string;
  /** The release's date in words, or null. */
  readonly date: string | null;
}

/** Rows of one section that are sent at most. */
export const ROWS_LIMIT = 1000;

/** Request: two open documents side by side, or null where the server does not know one of them. */
export const CompareRequest = 'pressRelease/compare';
export interface CompareParams {
  /** Addresses. */
  readonly a: string;
  readonly b: string;
}

/** Request: how much an open document has in common with another text; null where the server does not know the document. */
export const LikenRequest = 'pressRelease/liken';
export interface LikenParams {
  readonly uri: string;
  readonly text: string;
}
export interface Likeness {
  readonly related: boolean;
  /** True where both have the same participants and are at most three days apart. */
  readonly sameMeeting: boolean;
  /** For ranking. */
  readonly strength: number;
  readonly reason: string;
  /** The other text's headline, or the beginning of the text. */
  readonly headline: string;
}
