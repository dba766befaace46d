/** The files that an input is written to: their names, whether they are whole, and writing them so that they always are. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Analysis } from '../analysis/annotation';
import { commitmentsCsv, commitmentsCsvHeader, quotationsCsv } from '../formats/csv';
import { toGuidelinesJson } from '../formats/json';
import { markdownReport } from '../formats/markdownReport';
import { toNdjson } from '../formats/ndjson';
import type { OutputFormat } from './arguments';
import type { Input } from './inputs';
import { UsageError } from './problem';

interface OutputFile {
  /** What follows the document's name. */
  readonly extension: string;
  render(analysis: Analysis, id: string, sha256: string): string;
}

/** The files of each format; the first is also what goes to standard output. */
const FILES: Readonly<Record<OutputFormat, readonly OutputFile[]>> = {
  json: [{ extension: '.json', render: (analysis, id, sha256) => `${JSON.stringify(toGuidelinesJson(analysis, id, sha256), null, 1)}\n` }],
  ndjson: [{ extension: '.ndjson', render: toNdjson }],
  markdown: [{ extension: '.md', render: markdownReport }],
  csv: [
    { extension: '.commitments.csv', render: (analysis, id) => commitmentsCsv(analysis, id) },
    { extension: '.quotations.csv', render: (analysis, id) => quotationsCsv(analysis, id) },
  ],
};

/** What standard output begins with, before the first document. */
export const preambleOf = (format: OutputFormat): string => (format === 'csv' ? commitmentsCsvHeader() : '');

/** A document as standard output shows it; parameters as of the formats. */
export const render = (format: OutputFormat, analysis: Analysis, id: string, sha256: string): string =>
  format === 'csv' ? commitmentsCsv(analysis, id, { header: false }) : FILES[format][0].render(analysis, id, sha256);

/** The SHA-256 of bytes, in hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Makes sure that no two inputs would be written to one file.
 * @throws UsageError that names the two
 */
export function refuseCollisions(inputs: readonly Input[], format: OutputFormat, folder: string): void {
  const taken = new Map<string, Input>();
  for (const input of inputs) {
    for (const path of pathsOf(input.name, format, folder)) {
      const other = taken.get(path);
      if (other) throw new UsageError(`${other.path} and ${input.path} would both be written to ${path}; rename one, or annotate them into different folders.`);
      taken.set(path, input);
    }
  }
}

/** True where all files of a document were written from this very text: by their hash, or where the format holds none, not before it. */
export function isWritten(name: string, format: OutputFormat, folder: string, source: { readonly path: string; readonly sha256: string }): boolean {
  try {
    for (const path of pathsOf(name, format, folder)) {
      const content = readFileSync(path, 'utf8');
      if (format === 'json' || format === 'ndjson') {
        if ((JSON.parse(content) as { document?: { sha256?: string } }).document?.sha256 !== source.sha256) return false;
      } else if (!content.endsWith('\n') || statSync(path).mtimeMs < statSync(source.path).mtimeMs) {
        return false;
      }
    }
    return true;
  } catch {
    // Missing, damaged or unreadable: it is written anew, which tells what is wrong with it.
    return false;
  }
}

/**
 * Writes all files of a document. Each appears whole or not at all.
 * @throws Error of the file system
 */
export function writeOutputs(name: string, format: OutputFormat, folder: string, analysis: Analysis, sha256: string): void {
  const paths = pathsOf(name, format, folder);
  for (const [i, file] of FILES[format].entries()) {
    writeWhole(paths[i], file.render(analysis, name, sha256));
  }
}

const pathsOf = (name: string, format: OutputFormat, folder: string): string[] => FILES[format].map(({ extension }) => join(folder, name + extension));

/** Writes beside the goal and then renames, which within a folder is all or nothing. */
function writeWhole(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${threadId}.tmp`);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
