/** Reads the workspace's releases in the order of their dates, and makes the history of a phrase of them. */
import { Uri, type CancellationToken } from 'vscode';
import type { History } from '../../phrases/history';
import { HistoryBuilder } from '../../phrases/historyBuilder';
import type { Register } from '../../register/register';
import { readRelease } from '../register/readRelease';

/** Files that are read at the same time. */
const AT_ONCE = 64;
/** Milliseconds of work between two pauses, in which the extension host does what else there is to do. */
const STEP = 12;

export interface ReadHistory {
  readonly history: History;
  /** Files that could not be read: paths. */
  readonly unread: readonly string[];
}

/**
 * @param progress told how many releases are looked at, and of how many
 * @returns what was found until it was cancelled, where it was
 */
export async function readHistory(register: Register, phrase: string, token: CancellationToken, progress: (done: number, of: number) => void): Promise<ReadHistory> {
  const builder = new HistoryBuilder(phrase);
  const unread: string[] = [];
  const releases = builder.isEmpty ? [] : [...register.all()].sort((a, b) => compare(a.release.date ?? '~', b.release.date ?? '~') || compare(a.source, b.source));
  let pause = performance.now() + STEP;
  for (let first = 0; first < releases.length && !token.isCancellationRequested; first += AT_ONCE) {
    const batch = releases.slice(first, first + AT_ONCE);
    const texts = await Promise.all(batch.map(({ uri }) => readRelease(Uri.parse(uri), false)));
    for (const [i, { uri, source, release: { date, title, entries } }] of batch.entries()) {
      const text = texts[i]?.text;
      if (text === undefined) unread.push(source);
      else builder.add({ uri, path: source, title, date, text, commitments: entries });
      if (performance.now() < pause) continue;
      await new Promise((done) => setTimeout(done, 0));
      if (token.isCancellationRequested) break;
      pause = performance.now() + STEP;
    }
    progress(Math.min(releases.length, first + AT_ONCE), releases.length);
  }
  return { history: builder.finish(), unread };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
