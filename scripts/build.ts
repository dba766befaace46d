/** Bundles the extension, the language server and the command line, and copies the weights beside them. */
import { build, type BuildOptions } from 'esbuild';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';

const production = process.argv.includes('--production');

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
  // The ESM builds of the protocol libraries bundle without their UMD wrappers.
  mainFields: ['module', 'main'],
};

async function main(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  await Promise.all([
    build({ ...common, entryPoints: { extension: 'src/extension/extension.ts' }, outdir: 'dist', external: ['vscode'] }),
    build({ ...common, entryPoints: { server: 'src/server/main.ts' }, outdir: 'dist' }),
    build({ ...common, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } }),
  ]);
  copyFileSync('src/model/weights.bin', 'dist/weights.bin');
}

void main();
