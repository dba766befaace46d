/** The extension as it is in the working tree, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Builds the extension into a new folder, and gives its path. The checkout itself would not do: the server build lies in it, and VS Code takes all extensions below a
 * folder under development, its own colour themes included, for extensions under development, and leaves them out. Nor is `dist/` of the checkout disturbed.
 */
export function buildExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('.').filter((name) => /^package(\.nls\b.*)?\.json$/.test(name))) copyFileSync(name, join(folder, name));
  for (const name of ['media', 'l10n', 'syntaxes', 'language-configuration.json', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
    if (existsSync(name)) {
      symlinkSync(resolve(name), join(folder, name));
    }
  }
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--outdir', join(folder, 'dist')], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The build failed: there is only what package.json and the grammar contribute.');
  }
  return folder;
}
