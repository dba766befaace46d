/** npm run test:web [-- WORDS]: runs the integration suite, or the tests whose titles hold WORDS, in the web worker extension host of VS Code's web build. */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeCounts } from '../test/rig/counts';
import { openPage } from '../test/rig/page';
import { runSuite } from '../test/rig/suite';
import { startWebServer } from '../test/rig/web/webBuild';
import { webBundle } from './webBundles';

const SUITE = 'test/integration';
const BUNDLE = resolve('dist-test/web/index.js');
const COUNTS = 'COUNTS ';

/** One file: in a worker there are no others to load. */
async function bundleSuite(): Promise<void> {
  const tests = readdirSync(SUITE).filter((name) => name.endsWith('.test.ts')).sort();
  await build({
    ...webBundle(false),
    stdin: { contents: ["export { run } from './web/run';", ...tests.map((name) => `import './${name}';`)].join('\n'), resolveDir: SUITE, sourcefile: 'index.ts' },
    // Mocha's build for browsers takes module.exports for itself: what VS Code is to see is exported last.
    outfile: BUNDLE, format: 'iife', globalName: 'suite', footer: { js: 'module.exports = suite;' }, sourcemap: 'inline', external: ['vscode'],
    alias: { 'node:assert/strict': resolve(SUITE, 'web/assert.ts'), 'node:assert': resolve('node_modules/assert') },
    define: { 'process.env': JSON.stringify({ ...(process.argv[2] && { TEST_GREP: process.argv[2] }) }), 'process.stderr': 'undefined', global: 'globalThis' },
  });
}

async function main(): Promise<number> {
  if (spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' }).status !== 0) {
    throw new Error('The build failed: there is no extension to test.');
  }
  await bundleSuite();
  const folder = mkdtempSync(join(tmpdir(), 'press-release-web-'));
  const server = await startWebServer({ extension: resolve('.'), tests: BUNDLE, folder });
  let counted = false;
  try {
    const code = await runSuite({
      name: 'web',
      open: (prepare) => openPage(server.url, { prepare }),
      hear: (message) => {
        if (!message.startsWith(COUNTS)) return false;
        counted = true;
        writeCounts(JSON.parse(message.slice(COUNTS.length)) as Mocha.Stats);
        return true;
      },
    });
    if (code === 0 && !counted) throw new Error('The suite ended without having counted its tests.');
    return code;
  } finally {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
