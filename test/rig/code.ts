#!/usr/bin/env -S node --import tsx
/**
 * A stand-in for VS Code's desktop executable: takes the arguments that `@vscode/test-electron` gives it, runs the suite in the server build
 * under headless Chromium, and ends with the suite's exit code.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, format } from 'node:util';
import { isNoise } from './noise';
import { openWindow, type Window } from './window';

/** A suite that gives no result in this time has hung. */
const SUITE_TIMEOUT = Number(process.env['RIG_TIMEOUT_SECONDS'] ?? 600) * 1000;

const RESULTS = 'test-results';
const LOG = join(RESULTS, 'integration.log');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
  const [folder] = positionals;
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
  if (!folder || typeof extension !== 'string' || typeof tests !== 'string') {
    console.error('usage: code.ts FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE');
    return 2;
  }

  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(LOG, '');
  let result: number | undefined;
  let report!: (code: number) => void;
  const reported = new Promise<number>((done) => (report = done)).then((code) => (result = code));
  const fail = (message: string) => (): void => {
    if (result === undefined) {
      console.error(`${message} The full log is ${LOG}.`);
      report(1);
    }
  };
  let window: Window | undefined;
  const timer = setTimeout(fail(`The suite gave no result within ${SUITE_TIMEOUT / 1000} s.`), SUITE_TIMEOUT);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, fail(`Stopped by ${signal}.`));
  }
  try {
    const opening = openWindow({
      folder, extension, tests,
      prepare: async (page) => {
        await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => print(format(...args)));
        await page.exposeFunction('codeAutomationExit', (code: number) => report(code));
        page.once('crash', fail('The browser page crashed.'));
      },
    });
    opening.then((opened) => void opened.server.ended.then(fail('The VS Code server ended before the suite.')), () => undefined);
    const first = await Promise.race([reported, opening]);
    window = typeof first === 'number' ? undefined : first;
    const code = await reported;
    window ??= await opening;
    if (code !== 0) {
      await window.page.screenshot({ path: join(RESULTS, 'integration-end.png') }).catch(() => undefined);
    }
    return code;
  } finally {
    clearTimeout(timer);
    await window?.close();
  }
}

/** Everything goes to the log file; the terminal gets what the suite says. */
function print(message: string): void {
  appendFileSync(LOG, `${message}\n`);
  if (!isNoise(message)) {
    console.log(message);
  }
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message, error.cause instanceof Error ? `\n${error.cause.message}` : '');
    process.exit(1);
  },
);
