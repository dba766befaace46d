/** Finds the desktop VS Code, or says why the server build is taken. */
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const DOWNLOAD_TIMEOUT = 15_000;

/**
 * Gives the path of a desktop VS Code: the one that `VSCODE_EXECUTABLE` names, else, where there is a display to open it on, an
 * installed one (if `installed` allows one of any version and settings) or a downloaded one.
 * @returns undefined where only the server build is possible
 * @throws Error when `VSCODE_EXECUTABLE` names no file
 */
export async function findDesktop({ installed = false } = {}): Promise<string | undefined> {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named) {
    if (!existsSync(named)) {
      throw new Error(`VSCODE_EXECUTABLE names ${named}, which does not exist. Correct or unset it.`);
    }
    return named;
  }
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    console.log('No display here: using the VS Code server build in a browser instead of the desktop VS Code.');
    return undefined;
  }
  const command = installed && onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
  if (command) {
    return command;
  }
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', timeout: DOWNLOAD_TIMEOUT });
  } catch (error) {
    console.log(`The desktop VS Code cannot be downloaded (${(error as Error).message}): using the VS Code server build in a browser.`);
    return undefined;
  }
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path));
}
