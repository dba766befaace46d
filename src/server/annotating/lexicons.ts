/** The lexicons of the workspace's folders: each holds for the releases below its folder. */
import type { Analysis } from '../../analysis/annotation';
import { applyLexicon } from '../../annotations/lexicon/applyLexicon';
import { readLexicon, type Lexicon } from '../../annotations/lexicon/lexicon';

export class Lexicons {
  private readonly byFolder = new Map<string, Lexicon>();

  /** Takes over a folder's lexicon. @returns what is wrong with it, a line each */
  load(folder: string, content: string | null): readonly string[] {
    const { lexicon, problems } = content === null ? { lexicon: [], problems: [] } : readLexicon(content);
    if (lexicon.length > 0) this.byFolder.set(slashed(folder), lexicon);
    else this.byFolder.delete(slashed(folder));
    return problems;
  }

  /** An analysis with the names of the nearest lexicon; itself where there is none. */
  applied(uri: string, analysis: Analysis): Analysis {
    let nearest = '';
    for (const folder of this.byFolder.keys()) if (uri.startsWith(folder) && folder.length > nearest.length) nearest = folder;
    return nearest === '' ? analysis : applyLexicon(analysis, this.byFolder.get(nearest)!);
  }
}

const slashed = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`);
