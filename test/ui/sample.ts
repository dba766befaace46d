/** A folder with a copy of the shipped sample, and windows on it. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const SAMPLE = 'xi-jinping-meets-vladimir-putin.pr.txt';
export const SAMPLE_TEXT = readFileSync(join('media', SAMPLE), 'utf8');

export interface Folder {
  readonly path: string;
  write(name: string, content: string | Uint8Array): void;
  remove(): void;
}

/** Makes a temporary folder that holds the sample. */
export function sampleFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'press-release-ui-'));
  copyFileSync(resolve('media', SAMPLE), join(path, SAMPLE));
  return {
    path,
    write: (name, content) => writeFileSync(join(path, name), content),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
