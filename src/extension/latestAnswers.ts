/** What the server last said of each press release: asked for when its analysis or its annotations are new and it is in sight, at most once a frame. */
import { EventEmitter, window, workspace, type Disposable, type TextDocument } from 'vscode';
import type { AnnotationServer } from './annotationServer';
import { FrameThrottle } from './frameThrottle';
import { isRelease } from './language';

export abstract class LatestAnswers<T extends { readonly version: number }> implements Disposable {
  private readonly known = new Map<string, T>();
  private readonly asking = new Set<string>();
  private readonly askAgain = new Set<string>();
  /** Of a document that is shown elsewhere than in an editor. */
  private followed: string | null = null;
  private readonly throttle = new FrameThrottle<string>((uri) => void this.refresh(uri));
  private readonly subscriptions: Disposable[];
  protected readonly changed = new EventEmitter<string>();

  /** The address of a document of which something new is known. */
  readonly onDidChange = this.changed.event;

  constructor(server: AnnotationServer) {
    this.subscriptions = [
      server.onDidAnalyse(({ uri }) => (isVisible(uri) || uri === this.followed) && this.throttle.request(uri)),
      window.onDidChangeVisibleTextEditors(() => this.requestVisible()),
      workspace.onDidOpenTextDocument(() => this.requestVisible()),
      workspace.onDidCloseTextDocument((document) => this.forget(document.uri.toString())),
    ];
  }

  /** Asks the server; null where it does not know the document. */
  protected abstract request(uri: string): Promise<T | null>;

  /** What counts up with each answer about a document. */
  protected abstract ageOf(answer: T): number;

  /** The last answer about a document, perhaps of an older version; null before the first. */
  get(document: TextDocument): T | null {
    return this.known.get(document.uri.toString()) ?? null;
  }

  /** True where the last answer is about the document's text as it is now. */
  isCurrent(document: TextDocument): boolean {
    return this.get(document)?.version === document.version;
  }

  /** Asks about a document from now on also while no editor shows it; about one at a time. @param uri null for none */
  follow(uri: string | null): void {
    this.followed = uri;
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.throttle.dispose();
    this.changed.dispose();
  }

  protected requestVisible(): void {
    for (const { document } of window.visibleTextEditors) {
      if (isRelease(document) && !this.isCurrent(document)) this.throttle.request(document.uri.toString());
    }
  }

  protected async ask(uri: string): Promise<void> {
    const answer = await this.request(uri);
    const known = this.known.get(uri);
    // An older answer may come after a newer one, and an answer after the document was closed.
    if (!answer || (known && this.ageOf(answer) < this.ageOf(known)) || !isOpen(uri)) return;
    this.known.set(uri, answer);
    this.changed.fire(uri);
  }

  /** A document was closed. */
  protected forget(uri: string): void {
    this.throttle.forget(uri);
    this.askAgain.delete(uri);
    if (this.known.delete(uri)) this.changed.fire(uri);
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
}

const isOpen = (uri: string): boolean => workspace.textDocuments.some((document) => isRelease(document) && document.uri.toString() === uri);
const isVisible = (uri: string): boolean => window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri);
