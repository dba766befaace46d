/** How what runs in Node is bundled. */
import type { BuildOptions } from 'esbuild';

/** What all bundles for Node have in common. */
export const nodeBundle = (production: boolean): BuildOptions => ({
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
  // The ESM builds of the protocol libraries bundle without their UMD wrappers.
  mainFields: ['module', 'main'],
});

/** The command line and its threads: ours, and the one that piscina starts it in, which it looks for beside itself as "worker.js". */
export const commandLineBundles = (outdir: string, production: boolean): BuildOptions[] => [
  { ...nodeBundle(production), entryPoints: { cli: 'src/cli/main.ts' }, outdir, banner: { js: '#!/usr/bin/env node' } },
  {
    ...nodeBundle(production),
    entryPoints: { analysisWorker: 'src/cli/analysisWorker.ts', worker: 'node_modules/piscina/dist/worker.js' },
    outdir,
    external: ['@napi-rs/nice'], // optional, and asked for only to lower priorities
  },
];
