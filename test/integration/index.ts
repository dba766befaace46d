/** What VS Code runs in its extension host: every suite of this folder. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { writeCounts } from '../rig/counts';

/** @throws Error when a test fails, which makes VS Code end with exit code 1 */
export async function run(): Promise<void> {
  console.log(`VS Code ${vscode.version} (${vscode.env.appName}), Node ${process.versions.node}`);
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 60_000, slow: 2000 });
  if (process.env['TEST_GREP']) {
    mocha.grep(process.env['TEST_GREP']);
  }
  for (const name of readdirSync(__dirname).filter((name) => name.endsWith('.test.js')).sort()) {
    mocha.addFile(join(__dirname, name));
  }
  const failures = await new Promise<number>((done) => {
    const runner = mocha.run(done);
    runner.once('end', () => writeCounts(runner.stats));
  });
  if (failures > 0) {
    throw new Error(`${failures} of the integration tests failed.`);
  }
}
