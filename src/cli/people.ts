/** What people say of a release, from the sidecar beside it and the lexicon above it. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Analysis } from '../analysis/annotation';
import type { Annotation } from '../annotations/annotation';
import { reanchored } from '../annotations/anchoring/reanchored';
import { applyAnnotations } from '../annotations/layer/applyAnnotations';
import { applyLexicon } from '../annotations/lexicon/applyLexicon';
import { readLexicon, type Lexicon } from '../annotations/lexicon/lexicon';
import { LEXICON_PATH } from '../annotations/lexicon/lexiconPath';
import { readSidecar } from '../annotations/sidecar/sidecar';
import { sidecarName } from '../annotations/sidecar/sidecarName';
import { describeProblem, Problem } from './problem';

export interface People {
  /** The contents of the files: another text of them gives another result. */
  readonly contents: readonly string[];
  /** The analysis with what they say merged over it. @throws Problem where the sidecar cannot be read as a whole */
  over(analysis: Analysis): { readonly analysis: Analysis; readonly problems: readonly string[] };
}

interface FoundLexicon {
  readonly content: string;
  readonly lexicon: Lexicon;
  /** Told once, with the first release that it is read for. */
  problems: readonly string[];
}

/** The lexicon of each folder that was asked for; a folder's own, else that of the folder above. */
const lexicons = new Map<string, FoundLexicon | null>();

/**
 * What people say of a release.
 * @param path of the release; "-" has no sidecar, and the lexicon of the working folder
 * @throws Problem where a file that is there cannot be read
 */
export function peopleOf(path: string): People {
  const sidecar = path === '-' ? null : readIfThere(join(dirname(path), sidecarName(basename(path))));
  const found = lexiconOf(path === '-' ? resolve('.') : resolve(dirname(path)));
  return {
    contents: [sidecar, found?.content].filter((content) => content != null),
    over: (analysis) => {
      const known = found ? applyLexicon(analysis, found.lexicon) : analysis;
      const problems = [...(found?.problems ?? [])];
      if (found) found.problems = [];
      if (sidecar === null) return { analysis: known, problems };
      const { text } = analysis.document;
      const reading = readSidecar(sidecar, text, basename(path));
      if (!reading.sidecar) throw new Problem(`${reading.problems[0].message} To go on without it, use --no-annotations.`);
      const annotations = reanchored(text, reading.sidecar.annotations);
      const release = applyAnnotations(known, annotations);
      // Another release's annotations are in a shared sidecar on purpose.
      problems.push(...reading.problems.filter(({ kind }) => kind !== 'otherRelease').map(({ message }) => message), ...lost(release.orphaned, basename(path)));
      return { analysis: release, problems };
    },
  };
}

function lost(orphaned: readonly Annotation[], name: string): string[] {
  if (orphaned.length === 0) return [];
  return [`${sidecarName(name)}: ${orphaned.length === 1 ? 'The words of an annotation are' : `The words of ${orphaned.length} annotations are`} no longer in the text; left out. Open the release in the editor to place or delete them.`];
}

function lexiconOf(folder: string): FoundLexicon | null {
  const known = lexicons.get(folder);
  if (known !== undefined) return known;
  const content = readIfThere(join(folder, LEXICON_PATH));
  const above = dirname(folder);
  const found = content !== null ? { content, ...readLexicon(content) } : above === folder ? null : lexiconOf(above);
  lexicons.set(folder, found);
  return found;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw new Problem(`${basename(path)}: ${describeProblem(error)} To go on without it, use --no-annotations.`);
  }
}
