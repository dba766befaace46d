/** Where dialogs that save something begin. */
import { Uri, workspace, type ExtensionContext, type TextDocument } from 'vscode';

/** Where the workspace remembers the folder that was used last. */
export const EXPORT_FOLDER = 'export.folder';

/** The folder that was used last, else the release's own, unless nothing can be written there. */
export function exportFolder({ uri, isUntitled }: TextDocument, { workspaceState, extensionUri }: Pick<ExtensionContext, 'workspaceState' | 'extensionUri'>): Uri | undefined {
  const last = workspaceState.get<string>(EXPORT_FOLDER);
  if (last) return Uri.parse(last);
  const own = isUntitled || uri.toString().startsWith(extensionUri.toString()) || workspace.fs.isWritableFileSystem(uri.scheme) === false ? undefined : Uri.joinPath(uri, '..');
  return own ?? workspace.workspaceFolders?.[0]?.uri;
}
