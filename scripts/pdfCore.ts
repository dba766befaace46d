/** What of pdf.js gets text out of a PDF: the rest of its worker – images, forms, scripts, editing, drawing – is left out, and nothing of it can run. */
import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';

/** The files of pdf.js, as its one-file build names them, that text has no need of; a name that ends in "/" is a folder. */
const LEFT_OUT: readonly string[] = [
  // Pictures and colours.
  './external/openjpeg/openjpeg.js', './external/jbig2/jbig2.js', './external/qcms/', './src/core/jbig2_ccittFax.js', './src/core/jpg.js', './src/core/jpx.js', './src/core/image.js', './src/core/image_resizer.js',
  './src/core/colorspace.js', './src/core/colorspace_utils.js', './src/core/icc_colorspace.js', './src/core/wasm_image.js', './src/core/pattern.js', './src/core/function.js', './src/core/postscript/',
  // Drawing glyphs and pages.
  './src/core/font_renderer.js', './src/core/operator_list.js', './src/core/obj_bin_transform_core.js',
  // Forms, notes, sounds, editing and writing.
  './src/core/annotation.js', './src/core/default_appearance.js', './src/core/editor/', './src/core/intersector.js', './src/core/sound.js', './src/core/writer.js',
  './src/core/xfa/', './src/core/xfa_fonts.js', './src/core/calibri_factors.js', './src/core/helvetica_factors.js', './src/core/liberationsans_widths.js', './src/core/myriadpro_factors.js', './src/core/segoeui_factors.js',
  // XML, tags of accessibility, the network, talk with a page.
  './src/core/xml_parser.js', './src/core/metadata_parser.js', './src/core/struct_tree.js', './src/core/chunked_stream.js', './src/core/worker_stream.js', './src/core/worker.js', './src/shared/message_handler.js',
  // A compression that hardly any PDF has, whose dictionary alone is 66 KB packed.
  './external/brotli/decode.js',
];

/** Where the entry begins, which gives what is exported here instead. */
const ENTRY = './src/pdf.worker.js';
const EXPORTED = ['LocalPdfManager', 'DecodeStream', 'PasswordException', 'XRefParseException', 'setVerbosityLevel'];

/** A class or a function that is left out fails where it is used, and pdf.js goes on without what needs it; only options are taken and forgotten. */
const STAND_IN = `class LeftOut { static setOptions() {} constructor() { throw new Error("pdf.js is built here without this part"); } }\n`;

/** Loads pdf.js's worker without those files. The build fails where a new version has other ones. */
export const pdfCore: Plugin = {
  name: 'pdf-core',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]pdfjs-dist[\\/]build[\\/]pdf\.worker\.mjs$/ }, async ({ path }) => ({ contents: textOnly(await readFile(path, 'utf8')), loader: 'js' }));
  },
};

/**
 * The source of pdf.js's worker without what is left out.
 * @throws Error where it is not built of the files that are expected
 */
export function textOnly(source: string): string {
  const [head, ...files] = source.split(/^;\/\/ (?=\.\/\S+$)/m);
  const unseen = new Set([...LEFT_OUT, ENTRY]);
  const kept = files.map((file) => {
    const [name] = file.split('\n', 1);
    if (name === ENTRY) return unseen.delete(name) && '';
    const reason = LEFT_OUT.find((left) => name === left || (left.endsWith('/') && name.startsWith(left)));
    if (!reason) return `// ${file}`;
    unseen.delete(reason);
    return standIns(name, file.slice(name.length));
  });
  if (unseen.size > 0) throw new Error(`pdf.js has no ${[...unseen].join(', ')} any more: see which files of the new version text has no need of, and name them in scripts/pdfCore.ts.`);
  return `${head}${STAND_IN}${kept.join('')}export { ${EXPORTED.join(', ')} };\n`;
}

/** For each name that a file declares, a class that cannot be made. */
function standIns(file: string, code: string): string {
  const declarations = code.match(/^(?:(?:async )?function\*?|class|const|let|var)\b.*$/gm) ?? [];
  return declarations.map((line) => {
    const name = /^(?:(?:async )?function\*?|class|const|let|var) ([\w$]+)\b(?!.*,$)/.exec(line)?.[1];
    if (!name) throw new Error(`${file} of pdf.js declares several names at once (“${line.slice(0, 80)}”), which scripts/pdfCore.ts does not read.`);
    return `class ${name} extends LeftOut {}\n`;
  }).join('');
}
