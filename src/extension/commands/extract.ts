/** Extract Commitments, Extract Quotations: a table beside the text. */
import { ViewColumn, l10n, languages, window, workspace, type TextEditor } from 'vscode';
import { REPORT_SCHEME, Reports, reportUri } from '../reports';
import type { ReportParams, Summary } from '../../server/protocol';
import { editorRange } from '../editorRange';
import type { CommandHost, Commands } from './commands';
import { fileName } from '../fileName';
import { tellNoRelease } from '../noRelease';

const NOTHING = {
  commitments: { whole: (name: string) => l10n.t('There are no commitments in “{0}”.', name), part: (name: string) => l10n.t('There are no commitments in the selected part of “{0}”.', name) },
  quotations: { whole: (name: string) => l10n.t('There are no quotations in “{0}”.', name), part: (name: string) => l10n.t('There are no quotations in the selected part of “{0}”.', name) },
} as const;

/** The commands that make reports. Each gives the number of rows, or null where there was nothing to read. */
export function extractCommands({ context, log, server, summaries, release }: CommandHost): Commands {
  const reports = new Reports(server);
  context.subscriptions.push(reports);

  const extract = async (what: ReportParams['what']): Promise<number | null> => {
    const { editor } = release;
    if (!editor) {
      tellNoRelease();
      return null;
    }
    const params = paramsFor(editor, what, await summaries.current(editor.document));
    const report = await server.report(params);
    if (!report) {
      void tellNotAnalysed(fileName(editor.document.uri));
      return null;
    }
    if (report.count === 0) {
      void window.showInformationMessage(NOTHING[what][params.range ? 'part' : 'whole'](fileName(editor.document.uri)));
      return 0;
    }
    const uri = reportUri(params);
    reports.put(uri, report);
    const document = await languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), 'markdown');
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true });
    return report.count;
  };

  const tellNotAnalysed = async (name: string): Promise<void> => {
    if (await window.showWarningMessage(l10n.t('“{0}” could not be analysed; the log says why.', name), l10n.t('Show Log'))) log.show();
  };

  return {
    extractCommitments: () => extract('commitments'),
    extractQuotations: () => extract('quotations'),
    editReport: async () => {
      const report = window.activeTextEditor?.document;
      if (report?.uri.scheme !== REPORT_SCHEME) return;
      const copy = await workspace.openTextDocument({ language: 'markdown', content: report.getText() });
      await window.showTextDocument(copy, { preview: false });
    },
  };
}

/** A jump from the panel, a hover or the keyboard leaves exactly one item selected: that is no choice of a part. */
function paramsFor({ document, selection }: TextEditor, what: ReportParams['what'], summary: Summary | null): ReportParams {
  const jumps = summary ? [...summary.quotations, ...summary.commitments].map((item) => item.range).concat(summary.entities.flatMap(({ mentions }) => mentions)) : [];
  const { start, end } = selection;
  const range = { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
  return { uri: document.uri.toString(), what, ...(!selection.isEmpty && !jumps.some((jump) => selection.isEqual(editorRange(jump))) && { range }) };
}
