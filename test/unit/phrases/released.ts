/** Releases for the history of a phrase, with only what a test is about given. */
import type { PhraseRelease } from '../../../src/phrases/history';
import { HistoryBuilder } from '../../../src/phrases/historyBuilder';
import type { History } from '../../../src/phrases/history';

export const released = (date: string | null, text: string, more: Partial<PhraseRelease> = {}): PhraseRelease => {
  const path = more.path ?? `norway/${date ?? 'undated'}.pr.txt`;
  return { uri: `file:///news/${path}`, path, title: 'Talks in Elmhaven', date, text, commitments: [], ...more };
};

export function historyOf(phrase: string, ...releases: readonly PhraseRelease[]): History {
  const builder = new HistoryBuilder(phrase);
  for (const release of releases) builder.add(release);
  return builder.finish();
}
