/** The VS Code server build, installed on demand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installOnDemand, npm } from './onDemand';

/** The server build on disk. */
export interface ServerBuild {
  /** The Node executable that it wants (24, whatever Node runs the tests). */
  readonly node: string;
  /** Its entry point, `server-main.js`. */
  readonly main: string;
}

/**
 * Gives the server build, installing it first where it is not there yet.
 * @throws Error with a message for the user when something cannot be fetched
 */
export function installServerBuild(): ServerBuild {
  const folder = installOnDemand({
    name: 'server', from: __dirname, what: 'the VS Code server build (about 400 MB)',
    otherwise: ', or set VSCODE_EXECUTABLE to an installed desktop VS Code',
    complete: (folder) => {
      const vscode = join(folder, 'node_modules/code-server/lib/vscode');
      // Its own shrinkwrap leaves out a few optional packages, which `npm ci` refuses; what it does name stays pinned.
      npm('install', vscode);
      npm('ci', join(vscode, 'extensions'));
    },
  });
  return { node: findNode(folder), main: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js') };
}

function findNode(folder: string): string {
  const name = ['node', 'node-bin'].map((prefix) => `${prefix}-${process.platform}-${process.arch}`).find((name) => existsSync(join(folder, 'node_modules', name)));
  if (!name) {
    throw new Error(
      `The VS Code server build has no Node for ${process.platform}-${process.arch}. Install the desktop VS Code and set VSCODE_EXECUTABLE to its executable.`,
    );
  }
  return join(folder, 'node_modules', name, 'bin/node');
}
