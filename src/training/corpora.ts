/** Reads the open corpora, whose licences let trained weights ship. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConllu, type ConlluSentence } from './conllu';
import { readColumns, type NamedText } from './namedSentences';

/** The GUM treebank, a list of sentences for each document. */
export function readGum(corpora: string): ConlluSentence[][] {
  return filesIn(join(corpora, 'open', 'gum'), '.conllu').map(readConllu);
}

/** The corpora that mark names but no parts of speech. */
export function readNameCorpora(corpora: string): Record<'wikigold' | 'uner' | 'btc' | 'wnut', NamedText[]> {
  const read = (folder: string, ending: string, form: number, label: number, marksOther: boolean): NamedText[] =>
    filesIn(join(corpora, 'open', folder), ending).flatMap((content) => readColumns(content, { form, label, marksOther }));
  return {
    wikigold: read('wikigold', '.conll', 0, 1, true),
    uner: read('uner-ewt', '.iob2', 1, 2, false),
    btc: read('btc', '.conll', 0, 1, false),
    wnut: read('wnut17', '.conll', 0, 1, true),
  };
}

/** Contents in the order of names, so that every run sees the same. */
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith(ending)).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
