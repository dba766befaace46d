/** Which files the `.gitignore` files of a folder and of those below it leave out. */
import ignore, { type Ignore } from 'ignore';

export interface IgnoreFile {
  /** The path of the folder that it is in, from the workspace's folder with "/"; empty for that folder itself. */
  readonly folder: string;
  readonly content: string;
}

/** @returns a test of paths with "/", from the workspace's folder; what a deeper file says wins */
export function gitIgnored(files: readonly IgnoreFile[]): (path: string) => boolean {
  const rules = new Map<string, Ignore>(files.map(({ folder, content }) => [folder, ignore().add(content)]));
  return (path) => {
    if (rules.size === 0 || path === '' || path.startsWith('../') || path.startsWith('/')) return false;
    let ignored = false;
    for (let end = -1; ;) {
      const folder = end < 0 ? '' : path.slice(0, end);
      const said = rules.get(folder)?.test(end < 0 ? path : path.slice(end + 1));
      if (said?.ignored) ignored = true;
      else if (said?.unignored) ignored = false;
      end = path.indexOf('/', end + 1);
      if (end < 0) return ignored;
    }
  };
}
