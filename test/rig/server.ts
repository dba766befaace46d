/** Starts and stops one VS Code server with a data folder and a port of its own, so that several can run side by side. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installServerBuild, type ServerBuild } from './serverBuild';

const START_TIMEOUT = 60_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What every window of the rig starts from: nothing moves, nothing asks, nothing is fetched. */
const QUIET_SETTINGS: Record<string, unknown> = {
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** On top of those: folders are in Restricted Mode, and nobody asks whether they are to be. */
const RESTRICTED_SETTINGS: Record<string, unknown> = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

export interface ServerOptions {
  /** User settings on top of the rig's own. */
  readonly settings?: Record<string, unknown>;
  /** False to open folders in Restricted Mode, as VS Code does where the user does not trust who made them. */
  readonly trusted?: boolean;
  /** A packaged extension to install before the start. */
  readonly vsix?: string;
}

export interface Server {
  /** `127.0.0.1:PORT`: the address, and the authority of the `vscode-remote:` URIs in it. */
  readonly authority: string;
  /** Resolves when the server has ended, by itself or by {@link stop}. */
  readonly ended: Promise<void>;
  /** The last lines that the server printed: for reports of failures. */
  log(): string;
  /** Gives the running windows other user settings, on top of the rig's own. */
  configure(settings: Record<string, unknown>): void;
  /** Ends the server with all its children and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts a server on a free port.
 * @throws Error with a message for the user when it does not come up
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const { trusted = true } = options;
  const build = installServerBuild();
  const data = mkdtempSync(join(tmpdir(), 'press-release-rig-'));
  try {
    configure(data, { ...(!trusted && RESTRICTED_SETTINGS), ...options.settings });
    if (options.vsix) {
      installVsix(build, options.vsix, data);
    }
    return await start(build, data, trusted);
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  }
}

function configure(data: string, settings?: Record<string, unknown>): void {
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }));
}

function installVsix(build: ServerBuild, vsix: string, data: string): void {
  const args = [build.main, '--install-extension', resolve(vsix), '--server-data-dir', data, '--accept-server-license-terms'];
  const { status, stdout, stderr } = spawnSync(build.node, args, { encoding: 'utf8' });
  if (status !== 0 || !stdout.includes('successfully installed')) {
    throw new Error(`VS Code does not install ${vsix}:\n${stdout}\n${stderr}`);
  }
}

async function start(build: ServerBuild, data: string, trusted: boolean): Promise<Server> {
  const args = [
    build.main, '--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms', '--server-data-dir', data,
    '--telemetry-level', 'off', '--enable-smoke-test-driver', ...(trusted ? ['--disable-workspace-trust'] : []),
  ];
  // A process group of its own, so that the extension hosts end with it.
  const child = spawn(build.node, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const removeAll = (): void => {
    killGroup(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', removeAll);
  for (const signal of SIGNALS) {
    process.once(signal, endBy);
  }
  const ended = new Promise<void>((done) => child.once('close', () => done()));

  const stop = async (): Promise<void> => {
    killGroup(child);
    await ended;
    removeAll();
    process.off('exit', removeAll);
    for (const signal of SIGNALS) {
      process.off(signal, endBy);
    }
  };
  const log = (): string => lines.slice(-40).join('\n');

  const port = await new Promise<number | undefined>((done) => {
    const timer = setTimeout(done, START_TIMEOUT, undefined);
    const read = (chunk: string): void => {
      lines.push(...chunk.split('\n').filter(Boolean));
      lines.splice(0, lines.length - 500);
      const port = /listening on (\d+)/.exec(chunk)?.[1];
      if (port) {
        clearTimeout(timer);
        done(Number(port));
      }
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', (error) => lines.push(error.message));
    void ended.then(() => {
      clearTimeout(timer);
      done(undefined);
    });
  });
  if (port === undefined) {
    await stop();
    throw new Error(`The VS Code server did not come up within ${START_TIMEOUT / 1000} s. It printed:\n${log()}`);
  }
  return { authority: `127.0.0.1:${port}`, ended, log, stop, configure: (settings) => configure(data, settings) };
}

/** A signal ends a process without its `exit` event, unless somebody listens to it; who else listens decides the end. */
function endBy(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) === 0) {
    process.exit(1);
  }
}

function killGroup(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
