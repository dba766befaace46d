/** Files that may be there or not. */
import { workspace, type Uri } from 'vscode';

/** The text of a file; null where there is none, or none that can be read. */
export const contentOf = async (uri: Uri): Promise<string | null> => Promise.resolve(workspace.fs.readFile(uri)).then((bytes) => new TextDecoder().decode(bytes), () => null);

/**
 * The text of a file; null where there is none.
 * @throws Error of the file system where it is there and cannot be read: what is to be written over must not count as absent
 */
export async function contentIfThere(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (await exists(uri)) throw error;
    return null;
  }
}

export const exists = async (uri: Uri): Promise<boolean> => Promise.resolve(workspace.fs.stat(uri)).then(() => true, () => false);
