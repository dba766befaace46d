/** Finds a Chromium to drive, and on a bare Debian installs one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** What every start of Chromium needs here: no sandbox (tests may run as root in a container) and no talk with the world. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/**
 * Gives the path of a Chromium, installing Debian's where there is none and that is possible.
 * @throws Error that says what to install
 */
export function findChromium(): string {
  const found = process.env['CHROMIUM_EXECUTABLE'] ?? find();
  if (found) {
    return found;
  }
  if (isDebian() && process.getuid?.() === 0) {
    installFromDebian();
    const installed = find();
    if (installed) {
      return installed;
    }
  }
  throw new Error(
    'No Chromium found to open VS Code in. Install Chromium or Google Chrome (on Debian: "apt-get install chromium" as root), or set CHROMIUM_EXECUTABLE to its path.',
  );
}

function find(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin').filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installFromDebian(): void {
  const begin = Date.now();
  console.log('No Chromium here: installing Debian\'s with "apt-get update" and "apt-get install chromium" …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another run may be installing it: wait for its lock.
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']]) {
    const { status, stderr } = spawnSync('apt-get', [...wait, ...args], { env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    if (status !== 0) {
      throw new Error(`Could not install Chromium: "apt-get ${args[0]}" failed.\n${stderr.trim()}\nInstall Chromium by hand, or set CHROMIUM_EXECUTABLE to its path.`);
    }
  }
  console.log(`Installed Chromium in ${((Date.now() - begin) / 1000).toFixed(0)} s.`);
}
