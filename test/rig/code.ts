#!/usr/bin/env -S node --import tsx
/**
 * A stand-in for VS Code's desktop executable: takes the arguments that `@vscode/test-electron` gives it, runs the suite in the server build
 * under headless Chromium, and ends with the suite's exit code.
 */
import { parseArgs } from 'node:util';
import { runSuite } from './suite';
import { openWindow } from './window';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
  const [folder] = positionals;
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
  if (!folder || typeof extension !== 'string' || typeof tests !== 'string') {
    console.error('usage: code.ts FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE');
    return 2;
  }
  return runSuite({
    name: 'integration',
    open: async (prepare) => {
      const { page, server, close } = await openWindow({ folder, extension, tests, prepare });
      return { page, close, ended: server.ended };
    },
  });
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message, error.cause instanceof Error ? `\n${error.cause.message}` : '');
    process.exit(1);
  },
);
