/** Some releases for the register, one after another. */
import type { Analysis } from '../../analysis/annotation';
import { readLexicon, type Lexicon } from '../../annotations/lexicon/lexicon';
import type { RegisterRelease } from '../../register/entry';
import { registerRelease } from '../../register/registerRelease';
import type { RegisterParams } from './protocol';

/** The last lexicon: all releases of a folder come with the same. */
let last: { readonly content: string; readonly lexicon: Lexicon } | null = null;

function lexiconOf(content: string | null): Lexicon {
  if (content === null) return [];
  if (last?.content !== content) last = { content, lexicon: readLexicon(content).lexicon };
  return last.lexicon;
}

/**
 * Gives the releases as they are done.
 * @param failed told what went wrong with one, for which null is given
 */
export function* registerReleases({ releases, lexicon }: RegisterParams, analyse: (text: string) => Analysis, failed: (name: string, error: unknown) => void): Generator<RegisterRelease | null> {
  for (const release of releases) {
    try {
      yield registerRelease(release, lexiconOf(lexicon), analyse);
    } catch (error) {
      failed(release.name, error);
      yield null;
    }
  }
}
