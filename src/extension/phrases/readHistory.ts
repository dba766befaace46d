/** Reads the workspace's releases in the order of their dates, and has the server make the history of a phrase of them. */
import { Uri, type CancellationToken } from 'vscode';
import type { History, PhraseRelease } from '../../phrases/history';
import type { Register } from '../../register/register';
import { PhraseHistoryRequest, type PhraseHistoryParams, type PhraseHistoryResult } from '../../server/phrases/protocol';
import type { AnnotationServer } from '../annotationServer';
import { readRelease } from '../register/readRelease';

/** Files that are read at the same time, and sent together. */
const AT_ONCE = 64;

export interface ReadHistory {
  /** Null where the server does not answer; the log says why. */
  readonly history: History | null;
  /** Files that could not be read: paths. */
  readonly unread: readonly string[];
}

let runs = 0;

/**
 * @param progress told how many releases are looked at, and of how many
 * @returns what was found until it was cancelled, where it was
 */
export async function readHistory(server: AnnotationServer, register: Register, phrase: string, token: CancellationToken, progress: (done: number, of: number) => void): Promise<ReadHistory> {
  const run = ++runs;
  const unread: string[] = [];
  const releases = [...register.all()].sort((a, b) => compare(a.date ?? '~', b.date ?? '~') || compare(a.source, b.source));
  const ask = (batch: readonly PhraseRelease[], isLast: boolean): Promise<PhraseHistoryResult> => server.request<PhraseHistoryResult>(PhraseHistoryRequest, { run, phrase, releases: batch, isLast } satisfies PhraseHistoryParams);
  /** Another history has been asked for since. */
  const isOld = (): boolean => run !== runs;
  let sent = 0;
  let asked: Promise<PhraseHistoryResult> = Promise.resolve(null);
  for (let first = 0; first < releases.length && !token.isCancellationRequested && !isOld(); first += AT_ONCE) {
    const read = await Promise.all(releases.slice(first, first + AT_ONCE).map(async ({ uri, source, date, title, commitments }): Promise<PhraseRelease | null> => {
      const text = (await readRelease(Uri.parse(uri), false))?.text;
      if (text === undefined) unread.push(source);
      return text === undefined ? null : { uri, path: source, title, date, text, commitments: commitments.map(({ start, end, force, actors }) => ({ start, end, force, actors })) };
    }));
    const batch = read.filter((one) => one !== null);
    // The next files are read while these are looked at.
    await asked;
    asked = ask(batch, false);
    sent += batch.length;
    progress(Math.min(releases.length, first + AT_ONCE), releases.length);
  }
  await asked;
  if (isOld()) return { history: null, unread };
  const history = await ask([], true);
  // A server that was started again in the meantime knows a part of them only.
  return { history: history?.releases === sent ? history : null, unread };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
