/** Exports the history of a phrase as a table. */
import { l10n, type ExtensionContext, type LogOutputChannel, type Uri } from 'vscode';
import type { History } from '../../phrases/history';
import { exportTable, type TableExport, type TableFormat } from '../exportTable';

const FORMATS: readonly TableFormat<History>[] = [
  { id: 'csv', label: 'CSV', detail: l10n.t('A table for spreadsheets and statistics'), render: async (history) => (await import('../../phrases/exports/csv')).historyCsv(history) },
  { id: 'md', label: 'Markdown', detail: l10n.t('A table for people to read, paste and mail'), render: async (history) => (await import('../../phrases/exports/markdown')).historyMarkdown(history) },
];

/** @returns the file that was written, or null */
export const exportHistory = (history: History, context: ExtensionContext, log: LogOutputChannel, options: TableExport = {}): Promise<Uri | null> =>
  exportTable(context, log, {
    content: history, formats: FORMATS, title: l10n.t('Export Phrase History'), name: 'phrase-history',
    leftOut: () => (history.left > 0 ? l10n.t('It has the first {0} places; {1} more were found.', history.entries.length, history.left) : ''),
    nothing: () => (history.entries.length === 0 ? l10n.t('The phrase is in no release, so there is nothing to export.') : null),
  }, options);
