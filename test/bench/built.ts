/** What is measured: the package as it ships, and the analysis bundled the same way. Both are built at most once a run. */
import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nodeBundle } from '../../scripts/nodeBundles';
import type { analyse } from '../../src/analysis/analyse';
import type { readModelFromDisk } from '../../src/model/readFromDisk';

export interface AnalysisBundle {
  readonly analyse: typeof analyse;
  readonly readModelFromDisk: typeof readModelFromDisk;
}

/** Where the weights are. */
export const MODEL_FOLDER = resolve('src', 'model');

let folder: string | undefined;
let packaged: string | undefined;

/** A folder of its own that is removed when the run ends. */
export function scratchFolder(): string {
  if (folder === undefined) {
    const made = (folder = mkdtempSync(join(tmpdir(), 'press-release-bench-')));
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  }
  return folder;
}

/** Bundles the analysis, with the names of its functions kept for a profile. @returns the path of the bundle */
export function analysisBundle(): string {
  const outfile = join(scratchFolder(), 'analysis.js');
  const contents = 'export { analyse } from "./src/analysis/analyse"; export { readModelFromDisk } from "./src/model/readFromDisk";';
  buildSync({ ...nodeBundle(false), sourcemap: 'inline', stdin: { contents, resolveDir: '.' }, outfile });
  return outfile;
}

export const loadAnalysis = (): AnalysisBundle => createRequire(__filename)(analysisBundle()) as AnalysisBundle;

/** Packs the extension; what it holds is in `dist` as well. @returns the path of the `.vsix` @throws Error where that fails */
export function packageExtension(): string {
  if (packaged === undefined) {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The extension could not be packed:\n${stderr}`);
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
    packaged = `${name}-${version}.vsix`;
  }
  return packaged;
}

/** A file of the production build. */
export function shipped(file: string): string {
  packageExtension();
  return resolve('dist', file);
}
