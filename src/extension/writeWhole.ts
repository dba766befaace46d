/** Writing files in any workspace, a virtual one too, so that each appears whole or not at all. */
import { Uri, workspace } from 'vscode';
import { fileName } from './fileName';

/** Writes beside the goal and then renames. @throws Error of the file system */
export async function writeWhole(target: Uri, content: Uint8Array): Promise<void> {
  const name = fileName(target);
  const temporary = Uri.joinPath(target, '..', `.${name}.${Math.random().toString(36).slice(2, 10)}.tmp`);
  try {
    await workspace.fs.writeFile(temporary, content);
    await workspace.fs.rename(temporary, target, { overwrite: true });
  } catch (error) {
    await Promise.resolve(workspace.fs.delete(temporary)).catch(() => {}); // it may never have been there
    throw error;
  }
}
