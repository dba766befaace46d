/** The latest summary of each press release in sight, and which could not be analysed. */
import type { Disposable, TextDocument } from 'vscode';
import type { Summary } from '../server/protocol';
import type { AnnotationServer } from './annotationServer';
import { LatestAnswers } from './latestAnswers';

export class Summaries extends LatestAnswers<Summary> {
  private readonly failures = new Set<string>();
  private readonly listeners: Disposable[];

  constructor(private readonly server: AnnotationServer) {
    super(server);
    this.listeners = [
      server.onDidAnalyse(({ uri }) => this.failures.delete(uri)),
      server.onDidFail(({ uri }) => {
        this.failures.add(uri);
        this.changed.fire(uri);
      }),
    ];
    this.requestVisible();
  }

  /** True where the last analysis of a document failed. */
  hasFailed(document: TextDocument): boolean {
    return this.failures.has(document.uri.toString());
  }

  /** The summary of a document as it is now; null where it cannot be analysed. */
  async current(document: TextDocument): Promise<Summary | null> {
    if (!this.isCurrent(document)) await this.ask(document.uri.toString());
    return this.get(document);
  }

  override dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
    super.dispose();
  }

  protected override request(uri: string): Promise<Summary | null> {
    return this.server.summary(uri);
  }

  protected override ageOf({ version }: Summary): number {
    return version;
  }

  protected override forget(uri: string): void {
    this.failures.delete(uri);
    super.forget(uri);
  }
}
