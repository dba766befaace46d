/** Opens a VS Code window: a server, and a headless Chromium on its workbench. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium';
import { type Server, type ServerOptions, startServer } from './server';

const WORKBENCH_TIMEOUT = 60_000;
/** Of the browser's console, that are kept. */
const MOST_LINES = 1000;

export interface WindowOptions extends ServerOptions {
  /** The folder to open. */
  readonly folder: string;
  /** The folder of an extension under development. */
  readonly extension?: string;
  /** A module with `run()` to execute in the extension host. */
  readonly tests?: string;
  /** In CSS pixels; 1280 × 800 by default. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Called before the page loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface Window {
  readonly page: Page;
  readonly server: Server;
  /** The last lines of the browser's console, in which extension hosts print too, and of the server: for reports of failures. */
  log(): string;
  /** Closes the browser and the server. */
  close(): Promise<void>;
}

/**
 * Opens a window and waits until the workbench is up.
 * @throws Error with a message for the user when it does not come up
 */
export async function openWindow(options: WindowOptions): Promise<Window> {
  const executablePath = findChromium();
  const server = await startServer(options);
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server.stop();
  };
  try {
    // Who opened the window closes it; Playwright's own handlers would end the process with the server still up.
    browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS], handleSIGINT: false, handleSIGTERM: false });
    const context = await browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const lines: string[] = [];
    page.on('console', (message) => lines.splice(0, lines.push(message.text()) - MOST_LINES));
    await options.prepare?.(page);
    await page.goto(windowUrl(server.authority, options), { timeout: WORKBENCH_TIMEOUT });
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: WORKBENCH_TIMEOUT });
    return { page, server, close, log: () => [...lines, '', 'The server printed:', server.log()].join('\n') };
  } catch (error) {
    const log = server.log();
    await close();
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
