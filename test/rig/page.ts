/** A page of a headless Chromium on a VS Code workbench. */
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium';

const WORKBENCH_TIMEOUT = 60_000;
/** Of the browser's console, that are kept. */
const MOST_LINES = 1000;

export interface PageOptions {
  /** In CSS pixels; 1280 × 800 by default. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Shows scroll bars that can be dragged, which headless browsers otherwise hide. */
  readonly scrollbars?: boolean;
  /** Called before the page loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface WorkbenchPage {
  readonly page: Page;
  /** The last lines of the browser's console, in which extension hosts print too: for reports of failures. */
  log(): string;
  /** Closes the browser. */
  close(): Promise<void>;
}

/**
 * Opens a workbench in a browser of its own, and waits until it is up.
 * @throws Error where it does not come up
 */
export async function openPage(url: string, { size, scrollbars = false, prepare }: PageOptions): Promise<WorkbenchPage> {
  // Who opened the window closes it; Playwright's own handlers would end the process with the server still up.
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGUMENTS], handleSIGINT: false, handleSIGTERM: false, ignoreDefaultArgs: scrollbars ? ['--hide-scrollbars'] : [] });
  try {
    const context = await browser.newContext({ viewport: size ?? { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const lines: string[] = [];
    page.on('console', (message) => lines.splice(0, lines.push(message.text()) - MOST_LINES));
    await prepare?.(page);
    await page.goto(url, { timeout: WORKBENCH_TIMEOUT });
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: WORKBENCH_TIMEOUT });
    return { page, log: () => lines.join('\n'), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
