/** Saves one file: asks where, writes it whole, and offers to open it. */
import { commands, l10n, Uri, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { EXPORT_FOLDER } from './exportFolder';
import { fileName } from './fileName';
import { writeWhole } from './writeWhole';

export interface Saving {
  /** The file to write, where the user need not be asked. */
  readonly target: Uri | undefined;
  /** Of the dialog. */
  readonly title: string;
  /** What the dialog calls files of the kind. */
  readonly kind: string;
  /** The name that is offered, with its extension. */
  readonly name: string;
  /** The folder that is offered. */
  readonly folder: Uri | undefined;
  /** What is to be written; null where it could not be made, of which the user knows. */
  content(): Promise<Uint8Array | null>;
  /** What else is said of it once it is written. */
  readonly remark?: string;
}

/** @returns the file that was written, or null */
export async function saveFile({ workspaceState }: ExtensionContext, log: LogOutputChannel, { target: given, title, kind, name, folder, content, remark }: Saving): Promise<Uri | null> {
  const target = given ?? await window.showSaveDialog({ title, saveLabel: l10n.t('Export'), filters: { [kind]: [name.split('.').pop()!] }, ...(folder && { defaultUri: Uri.joinPath(folder, name) }) });
  if (!target) return null;
  try {
    const made = await content();
    if (!made) return null;
    await writeWhole(target, made);
  } catch (error) {
    log.error(error as Error);
    void window.showErrorMessage(l10n.t('“{0}” could not be written: {1} Choose another folder.', fileName(target), (error as Error).message.split('\n')[0]));
    return null;
  }
  await workspaceState.update(EXPORT_FOLDER, Uri.joinPath(target, '..').toString());
  void offerToOpen(target, [l10n.t('“{0}” is written.', fileName(target)), ...(remark ? [remark] : [])].join(' '));
  return target;
}

async function offerToOpen(target: Uri, message: string): Promise<void> {
  if (await window.showInformationMessage(message, l10n.t('Open'))) await commands.executeCommand('vscode.open', target);
}
