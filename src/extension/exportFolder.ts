/** Where dialogs that save something begin. */
import { Uri, workspace, type ExtensionContext, type TextDocument } from 'vscode';

/** Where the workspace remembers the folder that was used last. */
export const EXPORT_FOLDER = 'export.folder';

/** The folder that was used last, else the release's own, unless nothing can be written there. @param release null where more than one is exported */
export function exportFolder(release: TextDocument | null, { workspaceState, extensionUri }: Pick<ExtensionContext, 'workspaceState' | 'extensionUri'>): Uri | undefined {
  const last = workspaceState.get<string>(EXPORT_FOLDER);
  if (last) return Uri.parse(last);
  if (!release) return workspace.workspaceFolders?.[0]?.uri;
  const { uri, isUntitled } = release;
  const own = isUntitled || uri.toString().startsWith(extensionUri.toString()) || workspace.fs.isWritableFileSystem(uri.scheme) === false ? undefined : Uri.joinPath(uri, '..');
  return own ?? workspace.workspaceFolders?.[0]?.uri;
}
