/** How what runs in a browser is bundled. */
import type { BuildOptions, Plugin } from 'esbuild';
import { isBuiltin } from 'node:module';
import { UNICODE_PATTERNS } from './patterns';
import { pdfCore } from './pdfCore';

/** Refuses what only Node has: esbuild's own message advises to bundle for Node. */
const noNode: Plugin = {
  name: 'no-node',
  setup({ onResolve, initialOptions: { entryPoints = {}, alias = {} } }) {
    const entries = Object.values(entryPoints).join(' and ') || 'the bundle';
    onResolve({ filter: /^[^./]/ }, ({ path }) =>
      isBuiltin(path) && !(path in alias) ? { errors: [{ text: `Browsers have no "${path}", but ${entries} needs this file. Move what imports it to where only Node comes.` }] } : null,
    );
  },
};

/** What all bundles for the browser have in common. */
export const webBundle = (production: boolean): BuildOptions => ({
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  supported: UNICODE_PATTERNS,
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
  plugins: [noNode],
});

/** Readers of documents, each in a worker of its own: the same file in Node and in browsers. */
export const intakeBundles = (outdir: string, production: boolean): BuildOptions[] => [
  { ...webBundle(production), format: 'iife', entryPoints: { web: 'src/intake/webWorker.ts', word: 'src/intake/wordWorker.ts' }, outdir: `${outdir}/intake`, alias: { linkedom: 'linkedom/worker' } }, // its build for workers, without what draws canvases
  { ...webBundle(production), format: 'iife', entryPoints: { pdf: 'src/intake/pdfWorker.ts' }, outdir: `${outdir}/intake`, plugins: [noNode, pdfCore], define: { fetch: 'undefined' } }, // so that nothing can be fetched, whatever pdf.js is told
];

/** The pages of editor tabs, each in a room of its own. */
const PAGES = ['registerTab', 'phraseTab', 'overviewTab'];

/** The scripts of pages in webviews, and their style sheets. */
export const pageBundles = (outdir: string, production: boolean): BuildOptions[] => [
  { ...webBundle(production), format: 'iife', entryPoints: Object.fromEntries(PAGES.map((page) => [page, `src/${page}/main.ts`])), outdir },
  { ...webBundle(production), sourcemap: false, entryPoints: Object.fromEntries(PAGES.map((page) => [page, `src/${page}/${page}.css`])), outdir },
];

/** The extension and its language server, each with all that it needs. */
export const webBundles = (outdir: string, production: boolean): BuildOptions[] => [
  { ...webBundle(production), format: 'cjs', entryPoints: { extension: 'src/extension/webExtension.ts' }, outdir: `${outdir}/web`, external: ['vscode'] },
  { ...webBundle(production), format: 'iife', entryPoints: { server: 'src/server/webMain.ts' }, outdir: `${outdir}/web` },
];
