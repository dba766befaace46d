/** Makes the `.vsix`: a production build, packed with what `.vscodeignore` lets through. */
import { createVSIX } from '@vscode/vsce';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** Bytes: a browser downloads all of what it opens. */
const MOST = 3 * 1024 * 1024;

async function main(): Promise<void> {
  if (spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--production'], { stdio: 'inherit' }).status !== 0) {
    throw new Error('The build failed: there is nothing to pack.');
  }
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const packagePath = `${name}-${version}.vsix`;
  await createVSIX({ dependencies: false, packagePath, rewriteRelativeLinks: false, allowMissingRepository: true });
  const { size } = statSync(packagePath);
  console.log(`${packagePath}: ${(size / 1024).toFixed(0)} KB`);
  if (size > MOST) throw new Error(`${packagePath} is larger than ${MOST / 1024} KB. See above which bundle has grown, and by which library.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
