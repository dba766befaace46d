/** The folder that an assistant may read: releases in it and below it, and nothing else. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Analysis } from '../../analysis/annotation';
import { analyse } from '../../analysis/analyse';
import { loadModel } from '../annotate';
import { decodeText } from '../decodeText';
import { findInputs } from '../inputs';
import { releaseStem } from '../../annotations/releaseName';
import { peopleOf } from '../people';
import { describeProblem, Problem } from '../problem';

/** Bytes: a longer text is no release. */
const MOST_BYTES = 8 * 1024 * 1024;
/** Releases whose analyses are kept. */
const MOST_KEPT = 200;

interface Kept {
  readonly stamp: string;
  readonly analysis: Analysis;
}

export class ReleaseFolder {
  private readonly kept = new Map<string, Kept>();

  /** @param root the folder's real path */
  private constructor(private readonly root: string) {}

  /** @throws Problem where there is no such folder */
  static async open(folder: string): Promise<ReleaseFolder> {
    try {
      const root = await realpath(folder);
      if (!(await stat(root)).isDirectory()) throw new Problem('This is a file; name the folder that it is in.');
      return new ReleaseFolder(root);
    } catch (error) {
      throw new Problem(`${folder}: ${describeProblem(error)}`);
    }
  }

  /** The releases, by their paths below the folder, with "/". */
  async files(): Promise<readonly string[]> {
    const paths: string[] = [];
    for (const { path } of (await findInputs([this.root])).inputs) {
      // A symbolic link may lead out of the folder.
      if (this.holds(await realpath(path).catch(() => sep))) paths.push(relative(this.root, path).split(sep).join('/'));
    }
    return paths;
  }

  /**
   * The analysis of a release, with what people say of it merged over it.
   * @param file its path below the folder
   * @throws Problem where it is outside of the folder, or cannot be read
   */
  async analysis(file: string): Promise<Analysis> {
    try {
      const path = await realpath(this.inside(file));
      if (!this.holds(path)) throw new Problem('It is outside of the folder that may be read.');
      const status = await stat(path);
      if (!status.isFile()) throw new Problem('This is no file.');
      if (releaseStem(basename(path)) === basename(path)) throw new Problem('It is no release; .txt, .press and .pressrelease files are read.');
      if (status.size > MOST_BYTES) throw new Problem(`It is larger than ${MOST_BYTES / 1024 / 1024} MB.`);
      const people = peopleOf(path);
      const stamp = [status.mtimeMs, status.size, ...people.contents].join('\n');
      const kept = this.kept.get(path);
      if (kept?.stamp === stamp) return kept.analysis;
      const { analysis } = people.over(analyse(decodeText(await readFile(path)), loadModel()));
      if (this.kept.size >= MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
      this.kept.set(path, { stamp, analysis });
      return analysis;
    } catch (error) {
      throw new Problem(`${file}: ${describeProblem(error)}`);
    }
  }

  /** Refuses a path that leads out before anything is asked of the disk, so that nobody learns what is there. */
  private inside(file: string): string {
    const path = resolve(this.root, file);
    if (file.includes('\0') || !this.holds(path)) throw new Problem('It is outside of the folder that may be read.');
    return path;
  }

  private holds(path: string): boolean {
    const below = relative(this.root, path);
    return below !== '' && below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  }
}
