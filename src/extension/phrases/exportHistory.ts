/** Exports the history of a phrase as a table. */
import { commands, l10n, Uri, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { History } from '../../phrases/history';
import { fileName } from '../fileName';
import { writeWhole } from '../writeWhole';

/** What a caller can decide beforehand; the user is asked for the rest. */
export interface HistoryExport {
  readonly format?: string;
  readonly target?: Uri;
}

interface Format {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Loads what writes it when it is asked for. */
  render(history: History): Promise<string>;
}

const formats = (): readonly Format[] => [
  { id: 'csv', label: 'CSV', detail: l10n.t('A table for spreadsheets and statistics'), render: async (history) => (await import('../../phrases/exports/csv')).historyCsv(history) },
  { id: 'md', label: 'Markdown', detail: l10n.t('A table for people to read, paste and mail'), render: async (history) => (await import('../../phrases/exports/markdown')).historyMarkdown(history) },
];

/** @returns the file that was written, or null */
export async function exportHistory(history: History, { workspaceState }: ExtensionContext, log: LogOutputChannel, { format: id, target: given }: HistoryExport = {}): Promise<Uri | null> {
  if (history.entries.length === 0) {
    void window.showInformationMessage(l10n.t('The phrase is in no release, so there is nothing to export.'));
    return null;
  }
  const format = id === undefined
    ? (await window.showQuickPick(formats().map((one) => ({ label: one.label, description: `.${one.id}`, detail: one.detail, one })), { title: l10n.t('Export Phrase History'), placeHolder: l10n.t('Choose a format') }))?.one
    : formats().find((one) => one.id === id);
  if (!format) return null;
  const folder = workspaceState.get<string>('export.folder');
  const root = folder === undefined ? workspace.workspaceFolders?.[0]?.uri : Uri.parse(folder);
  const target = given ?? await window.showSaveDialog({ title: l10n.t('Export as {0}', format.label), saveLabel: l10n.t('Export'), filters: { [format.label]: [format.id] }, ...(root && { defaultUri: Uri.joinPath(root, `phrase-history.${format.id}`) }) });
  if (!target) return null;
  try {
    await writeWhole(target, new TextEncoder().encode(await format.render(history)));
  } catch (error) {
    log.error(error as Error);
    void window.showErrorMessage(l10n.t('“{0}” could not be written: {1} Choose another folder.', fileName(target), (error as Error).message.split('\n')[0]));
    return null;
  }
  await workspaceState.update('export.folder', Uri.joinPath(target, '..').toString());
  void told(target);
  return target;
}

async function told(target: Uri): Promise<void> {
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(l10n.t('“{0}” is written.', fileName(target)), open)) === open) await commands.executeCommand('vscode.open', target);
}
