/** Where annotated texts are: an optional folder of corpora that the project may measure with but not hold, and its own releases. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface CorpusFolder {
  readonly title: string;
  readonly folder: string;
}

/** The corpora folder: `$PRESS_RELEASE_CORPORA`, else `../shared/corpora`; it need not exist. */
export const corporaFolder = (): string => resolve(process.env['PRESS_RELEASE_CORPORA'] ?? join('..', 'shared', 'corpora'));

/** The annotated corpora that are there, if any. */
export function corpora(): CorpusFolder[] {
  const root = corporaFolder();
  return [
    { title: 'Press releases', folder: join(root, '..', 'gold', 'dev') },
    { title: 'PolNeAR dev: quotations in political news', folder: join(root, 'measure-only', 'polnear-dev') },
    { title: 'CoNLL-2003 testa: names in news', folder: join(root, 'measure-only', 'conll2003-testa') },
  ].filter(({ folder }) => existsSync(folder));
}

/** The releases that the project's authors wrote and annotated. */
export const ownReleases = (): CorpusFolder => ({ title: 'Own releases', folder: resolve('test', 'releases') });
