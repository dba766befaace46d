/** Scores the analysis against reference annotations, beside `compromise` on names. `npm run evaluate -- --help` says how. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analysisAnnotator, compromiseAnnotator } from '../test/evaluation/annotators';
import { corpora, ownReleases } from '../test/evaluation/corpora';
import { mistakeReport, scoreTable, sideBySide } from '../test/evaluation/report';
import { readReleases, type Release } from '../test/evaluation/release';
import { score } from '../test/evaluation/score';

const USAGE = `usage: npm run evaluate -- [FOLDER …] [options]
  FOLDER     holds NAME.txt with NAME.json as the annotation guidelines say; by default what is found of the corpora folder
             ($PRESS_RELEASE_CORPORA, else ../shared/corpora), or without one the project's own annotated releases
  --errors   list every mistake with its place and the words around it
  --genre    a column for each genre instead of precision and recall
  --json     figures as JSON`;

interface Corpus {
  readonly title: string;
  readonly releases: readonly Release[];
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'boolean', default: false }, genre: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const folders = positionals.length ? positionals.map((folder) => ({ title: folder, folder: resolve(folder) })) : corpora();
  const read = (folders.length ? folders : [ownReleases()]).map(({ title, folder }) => ({ title, releases: releasesIn(folder) }));
  const annotator = analysisAnnotator(join('src', 'model'));
  const results = read.map(evaluate);
  if (values.json) {
    console.log(JSON.stringify(results.map(({ title, ours, theirs }) =>
      ({ title, documents: ours.documents, scores: Object.fromEntries(ours.scores), compromise: Object.fromEntries(theirs.scores) })), null, 1));
    return;
  }
  for (const { title, releases, ours, theirs } of results) {
    console.log(`\n${title}: ${ours.documents} documents`);
    console.log(values.genre ? sideBySide(byGenre(releases)) : scoreTable(ours.scores, theirs.scores));
    if (values.errors) {
      console.log(mistakeReport(ours.mistakes));
    }
  }

  function evaluate(corpus: Corpus) {
    return { ...corpus, ours: score(corpus.releases, annotator), theirs: score(corpus.releases.filter(namesNames), compromiseAnnotator) };
  }

  function byGenre(releases: readonly Release[]) {
    return new Map([...new Set(releases.map(({ genre }) => genre))].map((genre) => {
      const some = releases.filter((release) => release.genre === genre);
      return [`${genre} (${some.length})`, score(some, annotator).scores];
    }));
  }
}

/** Whether names are annotated in it: all that `compromise` finds. */
const namesNames = ({ coverage }: Release): boolean => coverage?.entities?.length !== 0;

function releasesIn(folder: string): Release[] {
  const releases = existsSync(folder) ? readReleases(folder) : [];
  if (!releases.length) {
    throw new Error(`${folder} holds no NAME.json with its NAME.txt.`);
  }
  return releases;
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', () => process.exit());
try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
