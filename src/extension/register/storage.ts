/** Keeps the index between starts in the workspace's own storage, by VS Code's file system, so that it works in browsers too. */
import { Uri, workspace } from 'vscode';
import type { IndexStore } from '../../register/releaseIndex';
import { writeWhole } from '../writeWhole';

/** @param folder that of the workspace's storage; null where nothing can be kept */
export function indexStorage(folder: Uri | null): IndexStore {
  let made: Promise<void> | undefined;
  return {
    read: async (name) => folder && new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name))),
    write: async (name, content) => {
      if (folder === null) return;
      await (made ??= Promise.resolve(workspace.fs.createDirectory(folder)));
      await writeWhole(Uri.joinPath(folder, name), new TextEncoder().encode(content));
    },
  };
}
