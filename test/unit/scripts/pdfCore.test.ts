import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { textOnly } from '../../../scripts/pdfCore';
import { intakeBundles } from '../../../scripts/webBundles';

const SOURCE = readFileSync('node_modules/pdfjs-dist/build/pdf.worker.mjs', 'utf8');

describe('what is taken of pdf.js', () => {
  it('is no file that text has no need of', () => {
    const names: string[] = textOnly(SOURCE).match(/^\/\/ \.\/\S+$/gm) ?? [];
    assert.ok(names.includes('// ./src/core/evaluator.js'));
    assert.deepEqual(names.filter((name) => /xfa|annotation|jpx\.|openjpeg|qcms|brotli\/|postscript|pdf\.worker/.test(name)), []);
  });

  it('is refused where a file that is to be left out is not there', () =>
    assert.throws(() => textOnly(SOURCE.replaceAll('./src/core/xfa/', './src/core/forms/')), /has no \.\/src\/core\/xfa\/ any more.*scripts\/pdfCore\.ts/));

  it('is refused where a file that is to be left out is written in another way', () =>
    assert.throws(() => textOnly(SOURCE.replace(';// ./src/core/sound.js\n', ';// ./src/core/sound.js\nconst a = 1,\n  b = 2;\n')), /sound\.js of pdf\.js declares several names at once/));

  it('makes nothing of text a program, fetches nothing and stays small', async () => {
    const { outputFiles } = await build({ ...intakeBundles('dist', true).find(({ entryPoints }) => entryPoints !== undefined && 'pdf' in entryPoints)!, write: false });
    const code = outputFiles![0].text;
    for (const means of [/\beval\(/, /new Function\b/, /WebAssembly/, /XMLHttpRequest/, /importScripts/, /\bimport\(/, /WebSocket/, /await fetch\b/]) assert.doesNotMatch(code, means);
    assert.ok(gzipSync(code, { level: 9 }).length < 170 * 1024);
  });
});
