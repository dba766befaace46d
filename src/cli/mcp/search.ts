/** Finding words in many releases. */
import { LISTINGS, MOST_ITEMS } from '../../assistants/listings';
import { describeProblem } from '../problem';
import type { ReleaseFolder } from './releaseFolder';

export const SCOPES = ['text', 'quotations', 'commitments'] as const;
export type Scope = (typeof SCOPES)[number];

/** UTF-16 code units of a line that are shown around what was found. */
const AROUND = 200;

export interface Found {
  readonly releases: number;
  readonly total: number;
  readonly items: readonly object[];
  readonly problems: readonly string[];
}

/**
 * Searches all releases of a folder for a phrase; upper and lower case are the same.
 * @param aborted ends the search
 */
export async function search(folder: ReleaseFolder, phrase: string, scope: Scope, aborted: AbortSignal): Promise<Found> {
  const wanted = phrase.toLowerCase();
  const files = await folder.files();
  const items: object[] = [];
  const problems: string[] = [];
  let total = 0;
  for (const file of files) {
    if (aborted.aborted) break;
    // A client that cancels, or asks something else, is heard between two releases.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      const analysis = await folder.analysis(file);
      const found = scope === 'text' ? linesWith(analysis.document.text, wanted) : LISTINGS[scope](analysis).items.filter((item) => JSON.stringify(Object.values(item)).toLowerCase().includes(wanted));
      total += found.length;
      items.push(...found.slice(0, MOST_ITEMS - items.length).map((item) => ({ file, ...item })));
    } catch (error) {
      problems.push(describeProblem(error));
    }
  }
  return { releases: files.length, total, items, problems: problems.slice(0, 20) };
}

function linesWith(text: string, wanted: string): object[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, i) => {
    const at = line.toLowerCase().indexOf(wanted);
    return at < 0 ? [] : [{ line: i + 1, text: line.slice(Math.max(0, at - AROUND), at + wanted.length + AROUND).trim() }];
  });
}
