/** A commitment while it is being found, in tokens. */
import type { Force } from '../annotation';
import type { TokenRange } from '../clauses/clauses';

export interface Candidate {
  /** The words that carry the force. */
  readonly cue: TokenRange;
  readonly force: Force;
  /** Index of the cue's own verb group. */
  readonly verb: number;
  /** Index of the verb group that says what is to be done, which no other rule may take for a cue of its own; -1 where a noun phrase does. */
  readonly action: number;
  /** First token of the commitment's clause: its subject's, or else the cue's. */
  readonly start: number;
  /** First token behind the cue, from where the clause's end is sought. */
  readonly content: number;
  /** Who binds itself or speaks: the subject of the cue. */
  readonly subject: TokenRange | null;
  /** The words for who is to act; null where the text has none. */
  readonly actor: TokenRange | null;
  readonly certainty: number;
  /** The frame, e.g. "verb of promising before “to”". */
  readonly why: string;
}
