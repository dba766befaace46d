/** How one stage of the tests went: what mocha counted, handed to the summary through a file. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The environment variable that names the file to write; unset where nobody asks for counts. */
export const COUNTS_FILE = 'TEST_COUNTS_FILE';

/** Writes what mocha's runner counted, where {@link COUNTS_FILE} says so. */
export function writeCounts(stats: { passes: number; failures: number; pending: number } | undefined): void {
  const file = process.env[COUNTS_FILE];
  if (file && stats) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ passed: stats.passes, failed: stats.failures, skipped: stats.pending } satisfies Counts));
  }
}

/** Reads and removes the counts of a stage; undefined where it ended before it could write them. */
export function takeCounts(file: string): Counts | undefined {
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
    rmSync(file);
    return counts;
  } catch {
    return undefined;
  }
}
