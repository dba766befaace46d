/**
 * Reports as read-only documents of the extension's own: clean, so that closing one never asks to save it, and made from the address alone, so that
 * a window that is reloaded shows it again. "Edit a Copy" turns one into an ordinary document.
 */
import { EventEmitter, Uri, l10n, workspace, type Disposable, type TextDocumentContentProvider } from 'vscode';
import type { AnnotationServer } from './annotationServer';
import type { Report, ReportParams } from '../server/protocol';
import { fileName } from './fileName';

export const REPORT_SCHEME = 'press-release-report';

const NAMES = { commitments: 'Commitments', quotations: 'Quotations' } as const;

/** The address of a report. */
export function reportUri(params: ReportParams): Uri {
  const name = fileName(Uri.parse(params.uri));
  const part = params.range ? `, lines ${params.range.start.line + 1}-${params.range.end.line + 1}` : '';
  return Uri.from({ scheme: REPORT_SCHEME, path: `/${NAMES[params.what]} in ${name}${part}.md`, query: JSON.stringify(params) });
}

export class Reports implements TextDocumentContentProvider, Disposable {
  private readonly made = new Map<string, string>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly subscriptions: Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: AnnotationServer) {
    this.subscriptions = [
      workspace.registerTextDocumentContentProvider(REPORT_SCHEME, this),
      workspace.onDidCloseTextDocument(({ uri }) => void this.made.delete(uri.toString())),
    ];
  }

  /** Keeps a report for when the editor asks for its text, and renews the one that is open already. */
  put(uri: Uri, { markdown }: Report): void {
    this.made.set(uri.toString(), markdown);
    this.changed.fire(uri);
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const made = this.made.get(uri.toString());
    if (made !== undefined) return made;
    const params = JSON.parse(uri.query) as ReportParams;
    try {
      // The server knows only documents that are open.
      await workspace.openTextDocument(Uri.parse(params.uri));
    } catch {
      return `${l10n.t('The press release of this report cannot be opened any more.')}\n`;
    }
    return (await this.server.report(params))?.markdown ?? `${l10n.t('Open the press release of this report, and extract it again.')}\n`;
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.changed.dispose();
  }
}
