/** The command line as it is built, in a process of its own. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the command line for the tests of a suite. Call it inside `describe`. */
export function builtCommandLine() {
  let dist = '';
  before(() => {
    dist = mkdtempSync(join(tmpdir(), 'press-release-cli-'));
    const build = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--outdir', dist], { encoding: 'utf8' });
    assert.equal(build.status, 0, build.stderr);
  });
  after(() => rmSync(dist, { recursive: true, force: true }));
  const script = (): string => join(dist, 'cli.js');
  return {
    /** Where the script is. */
    script,
    /** Runs it to its end. */
    run: (args: readonly string[], input: string | Uint8Array = ''): Ended => spawnSync(process.execPath, [script(), ...args], { input, encoding: 'utf8', maxBuffer: Infinity }),
    /** Starts it; its input stays open. */
    start: (args: readonly string[]): ChildProcess => spawn(process.execPath, [script(), ...args]),
  };
}

/** What a process says from now on, and how it ends. */
export function ending(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) child[stream]!.setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, ...said })));
}
