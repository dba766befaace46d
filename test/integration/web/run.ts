/** What VS Code runs in a browser's extension host. Comes before the suites in the bundle, because it brings mocha's globals. */
import 'mocha/mocha';
import * as vscode from 'vscode';

mocha.setup({ ui: 'bdd', color: false, timeout: 60_000, slow: 2000, reporter: 'spec' });

/** @throws Error when a test fails, which makes the window end with exit code 1 */
export async function run(): Promise<void> {
  console.log(`VS Code ${vscode.version} (${vscode.env.appName}) in a browser`);
  if (process.env['TEST_GREP']) {
    mocha.grep(process.env['TEST_GREP']);
  }
  const failures = await new Promise<number>((done) => {
    const runner = mocha.run(done);
    // No file can be written from here: who opened the window reads this line.
    runner.once('end', () => console.log(`COUNTS ${JSON.stringify(runner.stats)}`));
  });
  if (failures > 0) {
    throw new Error(`${failures} of the integration tests failed.`);
  }
}
