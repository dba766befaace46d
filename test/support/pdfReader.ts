/** The reader of PDFs as it is bundled: pdf.js with what text has need of. */
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pdfCore } from '../../scripts/pdfCore';
import { webBundle } from '../../scripts/webBundles';
import type { readPdf } from '../../src/intake/pdf/pdf';

/** Bundles the reader for the tests of a suite. Call it inside `describe`. */
export function bundledPdfReader(): { readonly readPdf: typeof readPdf } {
  let read: typeof readPdf;
  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'press-release-pdf-'));
    const outfile = join(folder, 'pdf.mjs');
    await build({ ...webBundle(true), entryPoints: ['src/intake/pdf/pdf.ts'], format: 'esm', outfile, plugins: [pdfCore] });
    ({ readPdf: read } = (await import(pathToFileURL(outfile).href)) as { readPdf: typeof readPdf });
    rmSync(folder, { recursive: true });
  });
  return { readPdf: (bytes) => read(bytes) };
}
