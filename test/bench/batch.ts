/** The command line over a folder, with one worker and with two. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder, shipped } from './built';
import { median, type Row } from './row';
import { countWords, longText } from './texts';

/** Words of each release. */
const LENGTH = 1000;
/** Seconds that one worker has to be busy, and how often each is measured: what both workers do for themselves alone – compile the analysis – tells the less, the longer the batch. */
const BATCHES = [{ seconds: 10, rounds: 3 }, { seconds: 60, rounds: 2 }];

/** @returns words a second with two workers, beside one */
export function batch(): Row[] {
  const folder = join(scratchFolder(), 'releases');
  let files = 500;
  return BATCHES.map(({ seconds: enough, rounds }) => {
    let words = 0;
    for (let seconds = 0; seconds < enough; files = Math.ceil(files * Math.min(8, Math.max(1, (1.2 * enough) / seconds)))) {
      words = writeReleases(folder, files);
      seconds = annotate(folder, 1);
    }
    const times: Record<1 | 2, number[]> = { 1: [], 2: [] };
    for (let round = 0; round < rounds; round++) for (const jobs of [1, 2] as const) times[jobs].push(annotate(folder, jobs));
    return {
      measurement: 'batch, two workers beside one', ours: words / median(times[2]), unit: 'words/s', required: { leastRatio: 1.7 },
      peer: { name: 'one', value: words / median(times[1]) }, note: `${words.toLocaleString('en-US')} words in ${median(times[2]).toFixed(1)} s`,
    };
  });
}

function writeReleases(folder: string, files: number): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const text = longText((_, words) => words >= 100 * LENGTH);
  const paragraphs = text.split('\n\n');
  let [words, next] = [0, 0];
  for (let file = 0; file < files; file++) {
    const release: string[] = [];
    for (let count = 0; count < LENGTH; next++) {
      release.push(paragraphs[next % paragraphs.length]);
      count += countWords(release.at(-1)!);
    }
    words += countWords(release.join('\n\n'));
    writeFileSync(join(folder, `release-${String(file).padStart(6, '0')}.txt`), `${release.join('\n\n')}\n`);
  }
  return words;
}

/** @returns seconds */
function annotate(folder: string, jobs: number): number {
  const output = join(scratchFolder(), 'annotations');
  rmSync(output, { recursive: true, force: true });
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [shipped('cli.js'), 'annotate', '--jobs', String(jobs), '--output', output, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The command line failed:\n${stderr}`);
  return (performance.now() - begin) / 1000;
}
