/** The tools that assistants get: what they are called, what they take and what they answer. No tool writes. */
import { analyse } from '../../analysis/analyse';
import type { Analysis } from '../../analysis/annotation';
import { LISTINGS, type ListingName } from '../../assistants/listings';
import { loadModel } from '../annotate';
import { Problem } from '../problem';
import type { ReleaseFolder } from './releaseFolder';
import { search, type Scope } from './search';

/** UTF-16 code units of a text that is given itself. */
const LONGEST = 1_000_000;

/** A release by its text or its file. */
export interface Which {
  readonly text?: string | undefined;
  readonly file?: string | undefined;
}

/** What the tools do, without the protocol. Each gives what can be written as JSON. @throws Problem for the user */
export interface Tools {
  list(what: ListingName, which: Which): Promise<object>;
  files(): Promise<object>;
  search(phrase: string, scope: Scope, aborted: AbortSignal): Promise<object>;
}

/** @param folder null where none may be read */
export function toolsFor(folder: ReleaseFolder | null): Tools {
  const needed = (): ReleaseFolder => {
    if (!folder) throw new Problem('No folder was given when the server was started ("press-release mcp FOLDER"), so no file can be read; give the text itself.');
    return folder;
  };
  const analysisOf = async ({ text, file }: Which): Promise<Analysis> => {
    if ((text === undefined) === (file === undefined)) throw new Problem('Give either the text of a release or the name of its file.');
    if (file !== undefined) return needed().analysis(file);
    if (text!.length > LONGEST) throw new Problem(`The text is longer than ${LONGEST.toLocaleString('en-US')} characters; give a part of it.`);
    return analyse(text!, loadModel());
  };
  return {
    list: async (what, which) => {
      const analysis = await analysisOf(which);
      return { releaseDate: analysis.document.structure.releaseDate, ...LISTINGS[what](analysis) };
    },
    files: async () => {
      const files = await needed().files();
      return { total: files.length, files: files.slice(0, 2000) };
    },
    search: (phrase, scope, aborted) => search(needed(), phrase, scope, aborted),
  };
}
