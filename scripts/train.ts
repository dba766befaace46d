/** Rebuilds `src/model/weights.bin` from the corpora: `npm run train [-- CORPORA]`; the folder is also read from PRESS_RELEASE_CORPORA. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { trainModel } from '../src/training/training';

const corpora = resolve(process.argv[2] ?? process.env.PRESS_RELEASE_CORPORA ?? '../shared/corpora');
const target = join(import.meta.dirname, '..', 'src', 'model', 'weights.bin');

try {
  const started = performance.now();
  const bytes = trainModel(corpora, (line) => console.log(line));
  writeFileSync(target, bytes);
  console.log(`Wrote ${target}: ${bytes.length} bytes, in ${Math.round((performance.now() - started) / 1000)} s.`);
} catch (error) {
  console.error(`Training needs the corpora folder, whose README names its parts; read from ${corpora}: ${(error as Error).message}`);
  process.exitCode = 1;
}
