/** What the register keeps of one release: its commitments in words, with what became of them. Plain data, so that it can be stored and sent. */
import type { Force } from '../analysis/annotation';
import type { Fulfilment } from '../annotations/annotation';

/** What became of a commitment; `open` where nobody has said. */
export type Status = 'open' | Fulfilment;
export const STATUSES: readonly Status[] = ['open', 'in-progress', 'done', 'broken', 'superseded'];

/** A commitment of a release. */
export interface RegisterEntry {
  readonly force: Force;
  /** Names of those who are to act, else the words of the text; empty where nobody is named. */
  readonly actors: readonly string[];
  /** The whole clause in one line. */
  readonly text: string;
  readonly cue: string;
  readonly deadline: { readonly words: string; /** The last day, ISO `YYYY-MM-DD`. */ readonly date: string | null } | null;
  /** Line of its first character, from 1. */
  readonly line: number;
  /** UTF-16 offsets of its first and one past its last character. */
  readonly start: number;
  readonly end: number;
  readonly status: Status;
  /** A person's remark; empty where there is none. */
  readonly note: string;
}

/** A release with its commitments in text order. */
export interface RegisterRelease {
  /** Its headline, else its first line. */
  readonly title: string;
  /** ISO `YYYY-MM-DD`, where it gives one. */
  readonly date: string | null;
  readonly entries: readonly RegisterEntry[];
}

/** A commitment together with the release that it stands in. */
export interface Registered extends RegisterEntry {
  /** The release's address. */
  readonly uri: string;
  /** The release's path as people know it, e.g. "2026/terminal.pr.txt". */
  readonly source: string;
  readonly title: string;
  /** ISO date of the release. */
  readonly released: string | null;
}
