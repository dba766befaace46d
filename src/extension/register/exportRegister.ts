/** Exports what the register shows: a table or a calendar. */
import { commands, Uri, l10n, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { Shown } from '../../register/exports/shown';
import { writeWhole } from '../writeWhole';
import { fileName } from '../fileName';

/** What a caller can decide beforehand; the user is asked for the rest. */
export interface RegisterExport {
  readonly format?: string;
  readonly target?: Uri;
}

interface Format {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Loads what writes it when it is asked for. */
  render(shown: readonly Shown[], now: Date): Promise<string>;
}

const FORMATS: readonly Format[] = [
  { id: 'csv', label: 'CSV', detail: l10n.t('A table for spreadsheets and statistics'), render: async (shown) => (await import('../../register/exports/csv')).registerCsv(shown) },
  { id: 'md', label: 'Markdown', detail: l10n.t('A table for people to read, paste and mail'), render: async (shown, now) => (await import('../../register/exports/markdown')).registerMarkdown(shown, now.toISOString().slice(0, 10)) },
  { id: 'ics', label: l10n.t('Calendar'), detail: l10n.t('Deadlines that have a date, as whole days of an iCalendar file'), render: async (shown, now) => (await import('../../register/exports/calendar')).registerCalendar(shown, now) },
];

/** @returns the file that was written, or null */
export async function exportRegister(shown: readonly Shown[], { workspaceState }: ExtensionContext, log: LogOutputChannel, { format: id, target: given }: RegisterExport = {}): Promise<Uri | null> {
  const withDate = shown.filter(({ deadline }) => deadline?.date != null).length;
  const format = id === undefined
    ? (await window.showQuickPick(FORMATS.map((one) => ({ label: one.label, description: `.${one.id}`, detail: one.detail, one })), { title: shown.length === 1 ? l10n.t('Export 1 Commitment') : l10n.t('Export {0} Commitments', shown.length), placeHolder: l10n.t('Choose a format') }))?.one
    : FORMATS.find((one) => one.id === id);
  if (!format) return null;
  if (shown.length === 0 || (format.id === 'ics' && withDate === 0)) {
    void window.showInformationMessage(shown.length === 0 ? l10n.t('The register shows no commitments, so there is nothing to export. Clear its filters first.') : l10n.t('None of the commitments shown has a deadline with a date, so the calendar would be empty.'));
    return null;
  }
  const folder = workspaceState.get<string>('export.folder');
  const root = folder === undefined ? workspace.workspaceFolders?.[0]?.uri : Uri.parse(folder);
  const target = given ?? await window.showSaveDialog({ title: l10n.t('Export as {0}', format.label), saveLabel: l10n.t('Export'), filters: { [format.label]: [format.id] }, ...(root && { defaultUri: Uri.joinPath(root, `commitments.${format.id}`) }) });
  if (!target) return null;
  try {
    await writeWhole(target, new TextEncoder().encode(await format.render(shown, new Date())));
  } catch (error) {
    log.error(error as Error);
    void window.showErrorMessage(l10n.t('“{0}” could not be written: {1} Choose another folder.', fileName(target), (error as Error).message.split('\n')[0]));
    return null;
  }
  await workspaceState.update('export.folder', Uri.joinPath(target, '..').toString());
  void told(target, format.id === 'ics' && withDate < shown.length ? [l10n.t('{0} of {1} commitments have no date and are left out.', shown.length - withDate, shown.length)] : []);
  return target;
}

async function told(target: Uri, more: readonly string[]): Promise<void> {
  if (await window.showInformationMessage([l10n.t('“{0}” is written.', fileName(target)), ...more].join(' '), l10n.t('Open'))) await commands.executeCommand('vscode.open', target);
}
