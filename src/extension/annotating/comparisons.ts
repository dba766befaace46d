/** The comparison with another annotator: made anew whenever the release or its annotations change, until it is closed. */
import { EventEmitter, Uri, l10n, window, workspace, type Disposable, type Memento, type TextDocument } from 'vscode';
import { CompareRequest, SettleRequest, type AnnotateResult, type CompareParams, type CompareResult, type Comparison, type DisagreementItem, type SettleParams } from '../../server/annotating/protocol';
import type { AnnotationServer } from '../annotationServer';
import { FrameThrottle } from '../frameThrottle';
import { creatorOf } from './annotator';
import { readTextFile } from './pickFile';
import { fileName } from '../fileName';
import type { Reviews } from './reviews';

const SETTLED_KEY = 'agreement.settled';

/** A comparison that is shown. */
export interface Compared {
  readonly document: TextDocument;
  readonly file: Uri;
  readonly content: string;
  readonly comparison: Comparison;
}

export class Comparisons implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly throttle = new FrameThrottle<'again'>(() => void this.again());
  private readonly subscriptions: Disposable[];
  private compared: Compared | null = null;

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: AnnotationServer, private readonly reviews: Reviews, private readonly memory: Memento) {
    this.subscriptions = [
      reviews.onDidChange((uri) => uri === this.compared?.document.uri.toString() && this.throttle.request('again')),
      workspace.onDidCloseTextDocument((document) => document === this.compared?.document && this.close()),
    ];
  }

  get current(): Compared | null {
    return this.compared;
  }

  /** @throws Error with a sentence for the user, where there is nothing to compare */
  async compare(document: TextDocument, file: Uri): Promise<Comparison> {
    this.compared = await this.make(document, file);
    this.changed.fire();
    return this.compared.comparison;
  }

  close(): void {
    this.compared = null;
    this.changed.fire();
  }

  /** Whether the user has settled a disagreement; taking back what one said opens it again. */
  isSettled({ id, decided }: DisagreementItem): boolean {
    return decided && this.ticks.includes(id);
  }

  /** Takes one side. @returns null where nothing was done; the user was told why */
  async settle(take: 'mine' | 'theirs', ids: readonly string[]): Promise<AnnotateResult | null> {
    if (!this.compared) return null;
    const { document, file, content } = this.compared;
    const params: SettleParams = { uri: document.uri.toString(), file: fileName(file), content, take, ids, creator: creatorOf(document) };
    const result = await this.server.request<AnnotateResult>(SettleRequest, params);
    if (!result || result.problem !== null) {
      void window.showWarningMessage(result?.problem ?? l10n.t('Nothing was settled: the language server does not answer. Try again.'));
      return null;
    }
    if (take === 'mine') await this.memory.update(SETTLED_KEY, { ...this.memory.get<object>(SETTLED_KEY), [this.key]: [...new Set([...this.ticks, ...ids])] });
    await this.reviews.current(document);
    await this.again();
    return result;
  }

  dispose(): void {
    this.throttle.dispose();
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.changed.dispose();
  }

  private get key(): string {
    return this.compared ? `${this.compared.document.uri.toString()} ${this.compared.file.toString()}` : '';
  }

  private get ticks(): readonly string[] {
    return this.memory.get<Record<string, readonly string[]>>(SETTLED_KEY)?.[this.key] ?? [];
  }

  private async make(document: TextDocument, file: Uri): Promise<Compared> {
    const content = await readTextFile(file);
    const result = await this.server.request<CompareResult>(CompareRequest, { uri: document.uri.toString(), file: fileName(file), content } satisfies CompareParams);
    if (!result?.comparison) throw new Error(result?.problem ?? l10n.t('Nothing was compared: the language server does not answer. Try again.'));
    return { document, file, content, comparison: result.comparison };
  }

  /** The same comparison as things are now. */
  private async again(): Promise<void> {
    const before = this.compared;
    if (!before) return;
    try {
      const now = await this.make(before.document, before.file);
      // It may have been closed meanwhile, or another begun.
      if (this.compared?.file !== before.file || now.comparison.revision < this.compared.comparison.revision) return;
      this.compared = now;
      this.changed.fire();
    } catch (error) {
      this.close();
      void window.showWarningMessage((error as Error).message);
    }
  }
}
