/** A folder that lives as long as one test. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file below it, with the folders that it needs, and gives its path. */
  write(name: string, content: string | Uint8Array): string;
  /** All files below it, by name. */
  files(below?: string): string[];
}

/** Gives each test of a suite an empty folder, and removes it afterwards. Call it inside `describe`. */
export function temporaryFolder(): TemporaryFolder {
  let path = '';
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'press-release-'));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    write(name, content) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    files: (below = '.') =>
      readdirSync(join(path, below), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1).replaceAll('\\', '/'))
        .sort(),
  };
}
