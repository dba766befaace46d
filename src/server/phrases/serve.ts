/** Answers the client's requests for the history of a phrase: one at a time, release by release, with pauses in which others are answered. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { HistoryBuilder } from '../../phrases/historyBuilder';
import { PhraseHistoryRequest, type PhraseHistoryParams, type PhraseHistoryResult } from './protocol';

/** Milliseconds of work between two pauses. */
const STEP = 12;

/** @param pause resolves when what has arrived in the meantime is done */
export function servePhrases(connection: Connection, pause: () => Promise<void>): void {
  let current: { readonly run: number; readonly builder: HistoryBuilder } | null = null;
  /** The newest run: runs are numbered in their order, and what comes of an older one comes too late. */
  let newest = 0;
  connection.onRequest(PhraseHistoryRequest, async ({ run, phrase, releases, isLast }: PhraseHistoryParams, token: CancellationToken): Promise<PhraseHistoryResult> => {
    if (run < newest) return null;
    newest = run;
    if (current?.run !== run) current = { run, builder: new HistoryBuilder(phrase) };
    const { builder } = current;
    let next = performance.now() + STEP;
    for (const release of releases) {
      if (token.isCancellationRequested || run < newest) break;
      builder.add(release);
      if (performance.now() < next) continue;
      await pause();
      next = performance.now() + STEP;
    }
    if (!isLast || run < newest) return null;
    if (current?.run === run) current = null;
    return builder.finish();
  });
}
