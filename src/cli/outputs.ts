/** The files that an input is written to: their names, whether they are whole, and writing them so that they always are. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

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

/** What the formats are told of an input. */
export const sourceOf = ({ path, name }: Input, sha256: string): Source => ({ id: name, ...(path !== '-' && { file: basename(path) }), sha256 });

/** Proof of what was written of a text: hashes in hexadecimal. */
export interface Written {
  /** Of the text. */
  readonly source: string;
  /** Of its own files, in the order of the format. */
  readonly files: readonly string[];
}

/** True where all files of a document are as they were written. */
export function isWhole(input: Input, format: FormatId, folder: string, { files }: Written): boolean {
  const paths = ownPathsOf(input, format, folder);
  try {
    return files.length === paths.length && paths.every((path, i) => hashOf(readFileSync(path)) === files[i]);
  } catch {
    // Missing or unreadable: it is written anew, which tells what is wrong with it.
    return false;
  }
}

/**
 * Writes all files of a document. Each appears whole or not at all; the text that was read is never written over.
 * @throws Error of the file system
 */
export async function writeOutputs(input: Input, format: FormatId, folder: string, analysis: Analysis, sha256: string): Promise<Written> {
  const { files } = await exportAs(format, analysis, sourceOf(input, sha256));
  const contents = new Map(pathsOf(input.name, format, folder).map(({ path }, i) => [path, files[i].content]));
  for (const [path, content] of contents) {
    if (resolve(path) !== resolve(input.path)) writeWhole(path, content);
  }
  return { source: sha256, files: ownPathsOf(input, format, folder).map((path) => hashOf(contents.get(path)!)) };
}

/** Removes what threads of this process had begun to write of documents when they were ended. */
export function removeUnfinished(folder: string, names: readonly string[]): void {
  for (const path of new Set(names.map((name) => dirname(join(folder, name))))) {
    for (const file of existsSync(path) ? readdirSync(path) : []) {
      if (UNFINISHED.test(file)) rmSync(join(path, file), { force: true });
    }
  }
}

const pathsOf = (name: string, format: FormatId, folder: string): { path: string; shared: boolean }[] =>
  namesOf(format, name).map((file) => ({ path: join(folder, file.name), shared: file.shared }));

/** The files that no other document shares, and that are not the text itself. */
const ownPathsOf = (input: Input, format: FormatId, folder: string): string[] =>
  pathsOf(input.name, format, folder).filter(({ path, shared }) => !shared && resolve(path) !== resolve(input.path)).map(({ path }) => path);

const UNFINISHED = new RegExp(`^\\..*\\.${process.pid}-\\d+\\.tmp$`);

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
