/** Opens a VS Code window: a server, and a headless Chromium on its workbench. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './chromium';
import { openPage, type PageOptions, type WorkbenchPage } from './page';
import { type Server, type ServerOptions, startServer } from './server';

export interface WindowOptions extends ServerOptions, PageOptions {
  /** The folder to open. */
  readonly folder: string;
  /** The folder of an extension under development. */
  readonly extension?: string;
  /** A module with `run()` to execute in the extension host. */
  readonly tests?: string;
}

/** A page, which closes together with its server, and whose log has what both printed. */
export interface Window extends WorkbenchPage {
  readonly server: Server;
}

/**
 * Opens a window and waits until the workbench is up.
 * @throws Error with a message for the user when it does not come up
 */
export async function openWindow(options: WindowOptions): Promise<Window> {
  findChromium(); // Before the server is up, because it may have to be installed.
  const server = await startServer(options);
  try {
    const { page, log, close } = await openPage(windowUrl(server.authority, options), options);
    return {
      page, server,
      log: () => `${log()}\n\nThe server printed:\n${server.log()}`,
      close: async () => {
        await close();
        await server.stop();
      },
    };
  } catch (error) {
    const log = server.log();
    await server.stop();
    throw new Error(`The VS Code window did not come up. The server printed:\n${log}`, { cause: error });
  }
}

/** The address of a window on a server: the folder in it, the development extension and its tests. */
export function windowUrl(authority: string, options: Pick<WindowOptions, 'folder' | 'extension' | 'tests'>, file?: string): string {
  const remote = (path: string): string => {
    if (!existsSync(path)) {
      throw new Error(`There is no ${path} to open in VS Code.`);
    }
    return `vscode-remote://${authority}${encodeURI(resolve(path))}`;
  };
  const payload: [string, string][] = [];
  if (options.extension) {
    payload.push(['extensionDevelopmentPath', remote(options.extension)]);
  }
  if (options.tests) {
    payload.push(['extensionTestsPath', remote(options.tests)]);
  }
  if (file) {
    payload.push(['openFile', remote(file)]);
  }
  return `http://${authority}/?folder=${encodeURIComponent(resolve(options.folder))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
