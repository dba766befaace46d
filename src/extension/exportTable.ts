/** Exports what a tab shows, in the format that the user picks. */
import { l10n, window, type ExtensionContext, type LogOutputChannel, type Uri } from 'vscode';
import { exportFolder } from './exportFolder';
import { saveFile } from './saveFile';

/** What a caller can decide beforehand; the user is asked for the rest. */
export interface TableExport {
  readonly format?: string;
  readonly target?: Uri;
}

/** A way to write a table down. */
export interface TableFormat<T> {
  /** Also the extension of its files. */
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Loads what writes it when it is asked for. */
  render(table: T): Promise<string>;
}

interface Table<T> {
  readonly content: T;
  readonly formats: readonly TableFormat<T>[];
  /** Of the choice of a format. */
  readonly title: string;
  /** The name that is offered, without its extension. */
  readonly name: string;
  /** Why there is nothing to export in a format, or in any where it is null; null where there is something. */
  nothing(format: TableFormat<T> | null): string | null;
  /** What a format leaves out; empty where it holds everything. */
  leftOut?(format: TableFormat<T>): string;
}

/** @returns the file that was written, or null */
export async function exportTable<T>(context: ExtensionContext, log: LogOutputChannel, { content, formats, title, name, nothing, leftOut }: Table<T>, { format: id, target }: TableExport): Promise<Uri | null> {
  const isTold = (reason: string | null): boolean => {
    if (reason !== null) void window.showInformationMessage(reason);
    return reason !== null;
  };
  if (isTold(nothing(null))) return null;
  const format = id === undefined
    ? (await window.showQuickPick(formats.map((one) => ({ label: one.label, description: `.${one.id}`, detail: one.detail, one })), { title, placeHolder: l10n.t('Choose a format') }))?.one
    : formats.find((one) => one.id === id);
  if (!format || isTold(nothing(format))) return null;
  return saveFile(context, log, {
    target, title: l10n.t('Export as {0}', format.label), kind: format.label, name: `${name}.${format.id}`, folder: exportFolder(null, context), remark: leftOut?.(format) ?? '',
    content: async () => new TextEncoder().encode(await format.render(content)),
  });
}
