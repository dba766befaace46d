/** Builds the extension and opens the sample in a real VS Code: the desktop one where it is installed or can be downloaded, else the server build in the browser. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findDesktop } from '../test/rig/desktop';
import { buildExtension } from '../test/rig/extensionFolder';
import { startServer } from '../test/rig/server';
import { windowUrl } from '../test/rig/window';

const SAMPLE = resolve('media/xi-jinping-meets-vladimir-putin.pr.txt');

async function main(): Promise<void> {
  if (spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' }).status !== 0) {
    throw new Error('The build failed: there is no extension to open.');
  }
  const desktop = await findDesktop({ installed: true });
  await (desktop ? openDesktop(desktop) : serve());
}

async function openDesktop(executable: string): Promise<void> {
  console.log(`Opening the sample in ${executable}. Close its window to end.`);
  const profile = mkdtempSync(join(tmpdir(), 'press-release-start-'));
  const args = [`--extensionDevelopmentPath=${resolve('.')}`, '--disable-workspace-trust', '--skip-welcome', '--new-window', '--wait', `--user-data-dir=${profile}`, SAMPLE];
  const child = spawn(executable, args, { stdio: 'ignore', shell: process.platform === 'win32' });
  const stopped = stopSignal().then(() => child.kill());
  const ended = new Promise<void>((done, fail) => child.once('error', fail).once('close', () => done()));
  try {
    await Promise.race([ended, stopped]);
    await ended;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function serve(): Promise<void> {
  const extension = buildExtension(mkdtempSync(join(tmpdir(), 'press-release-extension-')));
  const server = await startServer({ settings: { 'chat.disableAIFeatures': true } });
  try {
    console.log(`\nThe sample, in VS Code with the extension:\n\n  ${windowUrl(server.authority, { folder: resolve('media'), extension }, SAMPLE)}\n\nOpen it in a browser on this machine. Press Ctrl+C to end.`);
    const end = await Promise.race([stopSignal().then(() => 'stopped'), server.ended.then(() => 'ended')]);
    if (end === 'ended') {
      throw new Error(`The VS Code server has ended by itself. It printed:\n${server.log()}`);
    }
  } finally {
    await server.stop();
    rmSync(extension, { recursive: true, force: true });
  }
}

function stopSignal(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => done());
    }
  });
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
