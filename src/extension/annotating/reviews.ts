/** The latest review of each visible press release: asked for when its analysis or its annotations are new, at most once a frame. */
import { EventEmitter, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { ReviewRequest, type Review, type ReviewParams } from '../../server/annotating/protocol';
import type { AnnotationServer } from '../annotationServer';
import { FrameThrottle } from '../frameThrottle';
import { isRelease } from '../language';

export class Reviews implements Disposable {
  private readonly known = new Map<string, Review>();
  private readonly changed = new EventEmitter<string>();
  private readonly throttle = new FrameThrottle<string>((uri) => void this.ask(uri));
  private readonly subscriptions: Disposable[];

  /** The address of a document whose review is new. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly server: AnnotationServer) {
    this.subscriptions = [
      server.onDidAnalyse(({ uri }) => this.throttle.request(uri)),
      window.onDidChangeVisibleTextEditors((editors) => editors.filter(({ document }) => isRelease(document) && !this.get(document)).forEach(({ document }) => this.throttle.request(document.uri.toString()))),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.throttle.forget(uri.toString());
        if (this.known.delete(uri.toString())) this.changed.fire(uri.toString());
      }),
    ];
  }

  /** The last review of a document, perhaps of an older version; null before the first. */
  get(document: TextDocument): Review | null {
    return this.known.get(document.uri.toString()) ?? null;
  }

  /** The review of a document as it is now; null where it cannot be analysed. */
  async current(document: TextDocument): Promise<Review | null> {
    await this.ask(document.uri.toString());
    return this.get(document);
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.throttle.dispose();
    this.changed.dispose();
  }

  private async ask(uri: string): Promise<void> {
    const review = await this.server.request<Review>(ReviewRequest, { uri } satisfies ReviewParams);
    // An older answer may come after a newer one, and an answer after the document was closed.
    if (!review || review.revision < (this.known.get(uri)?.revision ?? 0) || !workspace.textDocuments.some((document) => document.uri.toString() === uri)) return;
    this.known.set(uri, review);
    this.changed.fire(uri);
  }
}
