/** How what runs in Node is bundled. */
import type { BuildOptions, Plugin } from 'esbuild';
import { UNICODE_PATTERNS } from './patterns';

/** What all bundles for Node have in common. */
export const nodeBundle = (production: boolean): BuildOptions => ({
  bundle: true,
  platform: 'node',
  target: 'node20',
  supported: UNICODE_PATTERNS,
  format: 'cjs',
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
  // The ESM builds of the protocol libraries bundle without their UMD wrappers.
  mainFields: ['module', 'main'],
});

/** Leaves Word documents to a bundle of their own, beside the one that asks for it: their library is large, and three bundles would each hold it. */
const docxApart: Plugin = {
  name: 'docx-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/docx$/ }, () => ({ path: './docx.js', external: true }));
  },
};

/** Leaves the Model Context Protocol to a bundle of its own as well. */
const mcpApart: Plugin = {
  name: 'mcp-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/server$/ }, ({ importer }) => (/[\\/]cli[\\/]mcp[\\/]run\.ts$/.test(importer) ? { path: './mcp.js', external: true } : null));
  },
};

/** Leaves the client of the language server to a bundle of its own: two thirds of the extension's code, which need not be read where no release is open. */
const clientApart: Plugin = {
  name: 'client-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/client$/ }, () => ({ path: './client.js', external: true }));
  },
};

/** The extension, and the client that it loads when a release is opened. */
export const extensionBundles = (outdir: string, production: boolean): BuildOptions[] => [
  { ...nodeBundle(production), plugins: [clientApart], entryPoints: { extension: 'src/extension/extension.ts' }, outdir, external: ['vscode'] },
  { ...nodeBundle(production), entryPoints: { client: 'src/extension/client.ts' }, outdir, external: ['vscode'] },
];

/** Optional for piscina, and asked for only to lower priorities. */
const NICE = '@napi-rs/nice';

/** The language server, whose threads piscina starts in the same bundle by the command line's "worker.js", and what it and the command line load when a Word document is asked for. */
export const serverBundles = (outdir: string, production: boolean): BuildOptions[] => [
  { ...nodeBundle(production), plugins: [docxApart], entryPoints: { server: 'src/server/main.ts' }, outdir, external: [NICE] },
  { ...nodeBundle(production), entryPoints: { docx: 'src/formats/docx.ts' }, outdir },
];

/** The command line, and what piscina starts its threads with, which it looks for beside itself as "worker.js". */
export const commandLineBundles = (outdir: string, production: boolean): BuildOptions[] => [
  { ...nodeBundle(production), plugins: [docxApart, mcpApart], entryPoints: { cli: 'src/cli/main.ts' }, outdir, external: [NICE], banner: { js: '#!/usr/bin/env node' } },
  { ...nodeBundle(production), entryPoints: { mcp: 'src/cli/mcp/server.ts' }, outdir },
  { ...nodeBundle(production), entryPoints: { worker: 'node_modules/piscina/dist/worker.js' }, outdir, external: [NICE] },
];
