/** Exports what the register shows: a table or a calendar. */
import { l10n, type ExtensionContext, type LogOutputChannel, type Uri } from 'vscode';
import type { Shown } from '../../register/exports/shown';
import { exportTable, type TableExport, type TableFormat } from '../exportTable';
import { today } from '../today';

const FORMATS: readonly TableFormat<readonly Shown[]>[] = [
  { id: 'csv', label: 'CSV', detail: l10n.t('A table for spreadsheets and statistics'), render: async (shown) => (await import('../../register/exports/csv')).registerCsv(shown) },
  { id: 'md', label: 'Markdown', detail: l10n.t('A table for people to read, paste and mail'), render: async (shown) => (await import('../../register/exports/markdown')).registerMarkdown(shown, today()) },
  { id: 'ics', label: l10n.t('Calendar'), detail: l10n.t('Deadlines that have a date, as whole days of an iCalendar file'), render: async (shown) => (await import('../../register/exports/calendar')).registerCalendar(shown, new Date()) },
];

/** @returns the file that was written, or null */
export async function exportRegister(shown: readonly Shown[], context: ExtensionContext, log: LogOutputChannel, options: TableExport = {}): Promise<Uri | null> {
  const withoutDate = shown.filter(({ deadline }) => deadline?.date == null).length;
  return exportTable(context, log, {
    content: shown, formats: FORMATS, title: shown.length === 1 ? l10n.t('Export 1 Commitment') : l10n.t('Export {0} Commitments', shown.length), name: 'commitments',
    nothing: (format) => (shown.length === 0 ? l10n.t('The register shows no commitments, so there is nothing to export. Clear its filters first.')
      : format?.id === 'ics' && withoutDate === shown.length ? l10n.t('None of the commitments shown has a deadline with a date, so the calendar would be empty.') : null),
    leftOut: ({ id }) => (id === 'ics' && withoutDate > 0 ? l10n.t('{0} of {1} commitments have no date and are left out.', withoutDate, shown.length) : ''),
  }, options);
}
