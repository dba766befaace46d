/** Follows a suite of tests that runs in the extension host of a window, until it has given its result. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { isNoise } from './noise';

/** A suite that gives no result in this time has hung. */
const SUITE_TIMEOUT = Number(process.env['RIG_TIMEOUT_SECONDS'] ?? 600) * 1000;
const RESULTS = 'test-results';

/** A window in which a suite runs. */
export interface SuiteWindow {
  readonly page: Page;
  /** Resolves where what serves the window has ended by itself. */
  readonly ended?: Promise<void>;
  close(): Promise<void>;
}

export interface SuiteOptions {
  /** Names the log and the picture in `test-results/`. */
  readonly name: string;
  /** Opens the window; `prepare` must see its page before it loads. */
  readonly open: (prepare: (page: Page) => Promise<void>) => Promise<SuiteWindow>;
  /** Sees all that the suite prints; what it returns true for is not printed. */
  readonly hear?: (message: string) => boolean;
}

/**
 * Runs the suite: everything that it prints goes to its log, and what is no noise to the terminal.
 * @returns its exit code; 1 where it gave none in time, or the window ended before it
 */
export async function runSuite({ name, open, hear }: SuiteOptions): Promise<number> {
  const log = join(RESULTS, `${name}.log`);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(log, '');
  let result: number | undefined;
  let report!: (code: number) => void;
  const reported = new Promise<number>((done) => (report = done)).then((code) => (result = code));
  const fail = (message: string) => (): void => {
    if (result === undefined) {
      console.error(`${message} The full log is ${log}.`);
      report(1);
    }
  };
  const print = (message: string): void => {
    appendFileSync(log, `${message}\n`);
    if (!isNoise(message) && !hear?.(message)) {
      console.log(message);
    }
  };
  let window: SuiteWindow | undefined;
  const timer = setTimeout(fail(`The suite gave no result within ${SUITE_TIMEOUT / 1000} s.`), SUITE_TIMEOUT);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, fail(`Stopped by ${signal}.`));
  }
  try {
    const opening = open(async (page) => {
      await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => print(format(...args)));
      await page.exposeFunction('codeAutomationExit', (code: number) => report(code));
      page.once('crash', fail('The browser page crashed.'));
    });
    opening.then(({ ended }) => void ended?.then(fail('The VS Code server ended before the suite.')), () => undefined);
    const first = await Promise.race([reported, opening]);
    window = typeof first === 'number' ? undefined : first;
    const code = await reported;
    window ??= await opening;
    if (code !== 0) {
      await window.page.screenshot({ path: join(RESULTS, `${name}-end.png`) }).catch(() => undefined);
    }
    return code;
  } finally {
    clearTimeout(timer);
    await window?.close();
  }
}
