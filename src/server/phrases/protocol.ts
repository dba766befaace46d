/** What client and server say to each other about the history of a phrase. */
import type { History, PhraseRelease } from '../../phrases/history';

/** Request: some more releases of a history, in the order of their dates; answered with the history where they are the last ones, and with null before. */
export const PhraseHistoryRequest = 'pressRelease/phraseHistory';
export interface PhraseHistoryParams {
  /** Names the history; a higher number gives up those before it. */
  readonly run: number;
  readonly phrase: string;
  readonly releases: readonly PhraseRelease[];
  readonly isLast: boolean;
}

export type PhraseHistoryResult = History | null;
