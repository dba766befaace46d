/** Which files the user means: those named, and in folders all that look like releases. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { RELEASE_EXTENSION, releaseStem } from '../annotations/releaseName';
import { describeProblem, Problem } from './problem';

/** A text to annotate. */
export interface Input {
  /** As the user would name it; "-" is standard input. */
  readonly path: string;
  /** The path below the folder that was named, with "/", without the extension of a release: names the document and its outputs. */
  readonly name: string;
  /** Its length in bytes when it was found; 0 for standard input. */
  readonly bytes: number;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** What could not be read, a line for the user each. */
  readonly problems: readonly string[];
}

/**
 * Finds the files that the arguments name: in the order given, and in folders by name, first the files.
 * @param paths files, folders or "-"
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const inputs: Input[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    if (path === '-') {
      inputs.push({ path, name: 'stdin', bytes: 0 });
      continue;
    }
    try {
      const status = await stat(path);
      if (!status.isDirectory()) {
        inputs.push({ path, name: releaseStem(basename(path)), bytes: status.size });
        continue;
      }
      const before = inputs.length + problems.length;
      await search(path, '', new Set());
      if (inputs.length + problems.length === before) throw new Problem('The folder holds no .txt, .press or .pressrelease file; name the files themselves.');
    } catch (error) {
      problems.push(`${path}: ${describeProblem(error)}`);
    }
  }
  return { inputs, problems };

  /** @param above the real paths of the folders that lead here, so that a symbolic link into one of them is not followed */
  async function search(folder: string, below: string, above: ReadonlySet<string>): Promise<void> {
    const real = await realpath(folder);
    if (above.has(real)) return;
    const folders: string[] = [];
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name);
      try {
        const status = await stat(path);
        if (status.isDirectory()) folders.push(name);
        else if (status.isFile() && RELEASE_EXTENSION.test(name)) inputs.push({ path, name: below + releaseStem(name), bytes: status.size });
      } catch (error) {
        if (RELEASE_EXTENSION.test(name)) problems.push(`${path}: ${describeProblem(error)}`);
      }
    }
    for (const name of folders) {
      try {
        await search(join(folder, name), `${below}${name}/`, new Set(above).add(real));
      } catch (error) {
        problems.push(`${join(folder, name)}: ${describeProblem(error)}`);
      }
    }
  }
}
