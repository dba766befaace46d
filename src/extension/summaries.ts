/** The latest summary of each visible press release, asked for when its analysis is new and at most once a frame. */
import { EventEmitter, window, workspace, type Disposable, type TextDocument } from 'vscode';
import type { Summary } from '../server/protocol';
import type { AnnotationServer } from './annotationServer';
import { FrameThrottle } from './frameThrottle';
import { isRelease } from './language';

export class Summaries implements Disposable {
  private readonly known = new Map<string, Summary>();
  private readonly failures = new Set<string>();
  private readonly asking = new Set<string>();
  private readonly askAgain = new Set<string>();
  private readonly changed = new EventEmitter<string>();
  private readonly throttle = new FrameThrottle<string>((uri) => void this.refresh(uri));
  private readonly subscriptions: Disposable[];

  /** The address of a document whose summary, or whose failure, is new. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly server: AnnotationServer) {
    this.subscriptions = [
      server.onDidAnalyse(({ uri }) => {
        this.failures.delete(uri);
        if (isVisible(uri)) this.throttle.request(uri);
      }),
      server.onDidFail(({ uri }) => {
        this.failures.add(uri);
        this.changed.fire(uri);
      }),
      window.onDidChangeVisibleTextEditors(() => this.requestVisible()),
      workspace.onDidOpenTextDocument(() => this.requestVisible()),
      workspace.onDidCloseTextDocument((document) => this.forget(document.uri.toString())),
    ];
    this.requestVisible();
  }

  /** The last summary of a document, perhaps of an older version; null before the first. */
  get(document: TextDocument): Summary | null {
    return this.known.get(document.uri.toString()) ?? null;
  }

  /** True where the last analysis of a document failed. */
  hasFailed(document: TextDocument): boolean {
    return this.failures.has(document.uri.toString());
  }

  /** True where the summary is that of the document as it is now. */
  isCurrent(document: TextDocument): boolean {
    return this.get(document)?.version === document.version;
  }

  /** The summary of a document as it is now; null where it cannot be analysed. */
  async current(document: TextDocument): Promise<Summary | null> {
    if (!this.isCurrent(document)) await this.ask(document.uri.toString());
    return this.get(document);
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.throttle.dispose();
    this.changed.dispose();
  }

  private requestVisible(): void {
    for (const { document } of window.visibleTextEditors) {
      if (isRelease(document) && !this.isCurrent(document)) this.throttle.request(document.uri.toString());
    }
  }

  private async refresh(uri: string): Promise<void> {
    if (this.asking.has(uri)) {
      this.askAgain.add(uri);
      return;
    }
    this.asking.add(uri);
    await this.ask(uri);
    this.asking.delete(uri);
    if (this.askAgain.delete(uri)) this.throttle.request(uri);
  }

  private async ask(uri: string): Promise<void> {
    const summary = await this.server.summary(uri);
    // An older answer may come after a newer one, and an answer after the document was closed.
    if (!summary || summary.version < (this.known.get(uri)?.version ?? 0) || !isOpen(uri)) return;
    this.known.set(uri, summary);
    this.changed.fire(uri);
  }

  private forget(uri: string): void {
    this.throttle.forget(uri);
    this.askAgain.delete(uri);
    this.failures.delete(uri);
    if (this.known.delete(uri)) this.changed.fire(uri);
  }
}

const isOpen = (uri: string): boolean => workspace.textDocuments.some((document) => isRelease(document) && document.uri.toString() === uri);
const isVisible = (uri: string): boolean => window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri);
