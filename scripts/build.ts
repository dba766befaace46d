/** Bundles the extension and the language server, for Node and for browsers, and the command line, and copies the weights beside them. */
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLineBundles, nodeBundle, serverBundles } from './nodeBundles';
import { intakeBundles, pageBundles, webBundles } from './webBundles';

const {
  values: { production, outdir },
} = parseArgs({ options: { production: { type: 'boolean', default: false }, outdir: { type: 'string', default: 'dist' } } });

async function main(): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await Promise.all([
    build({ ...nodeBundle(production), entryPoints: { extension: 'src/extension/extension.ts' }, outdir, external: ['vscode'] }),
    ...[...serverBundles(outdir, production), ...commandLineBundles(outdir, production), ...webBundles(outdir, production), ...pageBundles(outdir, production), ...intakeBundles(outdir, production)].map((options) => build(options)),
  ]);
  copyFileSync('src/model/weights.bin', join(outdir, 'weights.bin'));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
