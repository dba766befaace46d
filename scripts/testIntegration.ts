/** npm run test:integration [-- WORDS]: runs the integration suite, or the tests whose titles hold WORDS, inside a real VS Code: the desktop build where it can be had, else the server build. */
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findDesktop } from '../test/rig/desktop';

async function main(): Promise<void> {
  if (spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' }).status !== 0) {
    throw new Error('The build failed: there is no extension to test.');
  }
  rmSync('dist-test', { recursive: true, force: true });
  await build({
    entryPoints: ['test/integration/index.ts', 'test/integration/**/*.test.ts'],
    outdir: 'dist-test', bundle: true, platform: 'node', target: 'node20', format: 'cjs', sourcemap: 'inline', external: ['vscode', 'mocha'], logLevel: 'warning',
  });
  const folder = mkdtempSync(join(tmpdir(), 'press-release-integration-'));
  try {
    await runTests({
      vscodeExecutablePath: (await findDesktop()) ?? resolve('test/rig/code.ts'),
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: resolve('dist-test/index.js'),
      launchArgs: [folder],
      extensionTestsEnv: { TEST_GREP: process.argv[2] },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
