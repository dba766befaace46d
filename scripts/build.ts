/** Bundles the extension, the language server and the command line, and copies the weights beside them. */
import { build, type BuildOptions } from 'esbuild';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const {
  values: { production, outdir },
} = parseArgs({ options: { production: { type: 'boolean', default: false }, outdir: { type: 'string', default: 'dist' } } });

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
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await Promise.all([
    build({ ...common, entryPoints: { extension: 'src/extension/extension.ts' }, outdir, external: ['vscode'] }),
    build({ ...common, entryPoints: { server: 'src/server/main.ts' }, outdir }),
    build({ ...common, entryPoints: { cli: 'src/cli/main.ts' }, outdir, banner: { js: '#!/usr/bin/env node' } }),
  ]);
  copyFileSync('src/model/weights.bin', join(outdir, 'weights.bin'));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
