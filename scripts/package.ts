/** Makes the `.vsix`: a production build, packed with what `.vscodeignore` lets through. */
import { createVSIX } from '@vscode/vsce';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

async function main(): Promise<void> {
  if (spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--production'], { stdio: 'inherit' }).status !== 0) {
    throw new Error('The build failed: there is nothing to pack.');
  }
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const packagePath = `${name}-${version}.vsix`;
  await createVSIX({ dependencies: false, packagePath, rewriteRelativeLinks: false, allowMissingRepository: true });
  console.log(`${packagePath}: ${(statSync(packagePath).size / 1024).toFixed(0)} KB`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
