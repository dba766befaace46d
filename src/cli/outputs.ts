/** The files that an input is written to: their names, whether they are whole, and writing them so that they always are. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Analysis } from '../analysis/annotation';
import { commitmentsCsv, commitmentsCsvHeader } from '../formats/csv';
import { exportAs, namesOf, type Source } from '../formats/exports';
import type { FormatId } from '../formats/registry';
import type { Input } from './inputs';
import { UsageError } from './problem';

/** What standard output begins with, before the first document. */
export const preambleOf = (format: FormatId): string => (format === 'csv' ? commitmentsCsvHeader() : '');

/** A document as standard output shows it: the first file of the format. */
export async function render(format: FormatId, analysis: Analysis, source: Source): Promise<string | Uint8Array> {
  return format === 'csv' ? commitmentsCsv(analysis, source.id, { header: false }) : (await exportAs(format, analysis, source)).files[0].content;
}

/** The SHA-256 of bytes, in hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Makes sure that no two inputs would be written to one file, and no output over another input.
 * @throws UsageError that names the two
 */
export function refuseCollisions(inputs: readonly Input[], format: FormatId, folder: string): void {
  const taken = new Map<string, Input>();
  const read = new Map(inputs.map((input) => [resolve(input.path), input]));
  for (const input of inputs) {
    for (const { path, shared } of pathsOf(input.name, format, folder)) {
      if (shared) continue;
      const overwritten = read.get(resolve(path));
      if (overwritten && overwritten !== input) throw new UsageError(`${path} would be written over by what is made of ${input.path}; choose another folder with --output.`);
      const other = taken.get(path);
      if (other) throw new UsageError(`${other.path} and ${input.path} would both be written to ${path}; rename one, or annotate them into different folders.`);
      taken.set(path, input);
    }
  }
}

/** True where all files of a document were written from this very text: by their hash, or where the format holds none, not before it. */
export function isWritten(name: string, format: FormatId, folder: string, source: { readonly path: string; readonly sha256: string }): boolean {
  try {
    for (const { path, shared } of pathsOf(name, format, folder)) {
      if (shared || resolve(path) === resolve(source.path)) continue;
      const content = readFileSync(path, 'utf8');
      if (format === 'json' || format === 'ndjson') {
        if ((JSON.parse(content) as { document?: { sha256?: string } }).document?.sha256 !== source.sha256) return false;
      } else if (!isWhole(path, content) || statSync(path).mtimeMs < statSync(source.path).mtimeMs) {
        return false;
      }
    }
    return true;
  } catch {
    // Missing, damaged or unreadable: it is written anew, which tells what is wrong with it.
    return false;
  }
}

/** A table or report that was cut short has no line end; a text is as it was, and a format of bytes is written whole or not at all. */
const isWhole = (path: string, content: string): boolean => content === '' || content.endsWith('\n') || !/\.(?:md|csv|conll|jsonl|xml|html|ann)$/.test(path);

/**
 * Writes all files of a document. Each appears whole or not at all; the text that was read is never written over.
 * @throws Error of the file system
 */
export async function writeOutputs(input: Input, format: FormatId, folder: string, analysis: Analysis, sha256: string): Promise<void> {
  const { files } = await exportAs(format, analysis, { id: input.name, ...(input.path !== '-' && { file: basename(input.path) }), sha256 });
  for (const [i, { path }] of pathsOf(input.name, format, folder).entries()) {
    if (resolve(path) !== resolve(input.path)) writeWhole(path, files[i].content);
  }
}

const pathsOf = (name: string, format: FormatId, folder: string): { path: string; shared: boolean }[] =>
  namesOf(format, name).map((file) => ({ path: join(folder, file.name), shared: file.shared }));

/** Writes beside the goal and then renames, which within a folder is all or nothing. */
function writeWhole(path: string, content: string | Uint8Array): void {
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
