/** The editor tab with the history of a phrase: makes it when it is asked for, and again as releases change. */
import { CancellationTokenSource, l10n, ViewColumn, window, workspace, type Disposable, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { Entry, History } from '../../phrases/history';
import { fromPage, type FromPage, type PageState, type ToPage } from '../../phraseTab/messages';
import type { AnnotationServer } from '../annotationServer';
import type { Indexer } from '../register/indexer';
import { showPage } from '../webviewPage';
import { readHistory } from './readHistory';

export const PHRASE_TAB = 'pressRelease.phraseHistory';
/** Milliseconds after a change of releases before the history is made again; longer ones wait for the user. */
const [QUIET, QUICK] = [1000, 2000];
/** Milliseconds between two tellings of how far it is. */
const TELLING = 100;
/** Characters of a phrase in the tab's title. */
const TITLE = 32;

/** What the page asks for and somebody else does. */
export interface PhraseActions {
  open(entry: Entry): unknown;
  export(history: History): unknown;
}

export class PhraseTab implements Disposable {
  private panel: WebviewPanel | null = null;
  private history: History | null = null;
  private run = new CancellationTokenSource();
  private state: PageState = { phrase: '', working: false, done: 0, of: 0, cancelled: false, stale: false, problems: [], folder: true };
  /** The list of commitments that the history was made with: another one means other releases. */
  private seen: unknown = null;
  private took = 0;
  private changing: ReturnType<typeof setTimeout> | undefined;
  private told = 0;
  private readonly subscription: Disposable;

  constructor(private readonly context: ExtensionContext, private readonly server: AnnotationServer, private readonly indexer: Indexer, private readonly actions: PhraseActions) {
    this.subscription = indexer.onDidChange(() => this.changed());
  }

  /** The history that is shown; null before there is one. */
  get shown(): History | null { return this.history; }

  /** Opens the tab, or brings it to the front, and looks for a phrase. Resolves when all is read, with null where it was cancelled. */
  show(phrase: string): Promise<History | null> {
    if (this.panel) this.panel.reveal();
    else this.adopt(window.createWebviewPanel(PHRASE_TAB, l10n.t('Phrase History'), ViewColumn.Active));
    return this.search(phrase);
  }

  /** Fills a panel, a new one or one from before a reload. */
  adopt(panel: WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(fromPage(message)));
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = null;
      this.run.cancel();
    });
    showPage(panel, this.context.extensionUri, 'phraseTab');
  }

  dispose(): void {
    this.subscription.dispose();
    clearTimeout(this.changing);
    this.run.cancel();
    this.panel?.dispose();
  }

  private receive(message: FromPage | null): void {
    switch (message?.type) {
      case 'ready':
        if (message.phrase !== '' && this.state.phrase === '') return void this.search(message.phrase);
        if (this.history) this.post({ type: 'history', history: this.history });
        return this.tell({ folder: (workspace.workspaceFolders ?? []).length > 0 });
      case 'search': return void this.search(message.phrase);
      case 'open': {
        const entry = this.history?.entries[message.entry];
        return void (entry && this.actions.open(entry));
      }
      case 'cancel':
        this.indexer.cancel();
        return this.run.cancel();
      case 'refresh':
        void this.indexer.refresh();
        return void this.search(this.state.phrase);
      case 'export': return void (this.history && this.actions.export(this.history));
    }
  }

  private search(phrase: string): Promise<History | null> {
    this.run.cancel();
    const run = (this.run = new CancellationTokenSource());
    return this.read(phrase, run);
  }

  private async read(phrase: string, run: CancellationTokenSource): Promise<History | null> {
    const began = performance.now();
    if (this.panel) this.panel.title = phrase === '' ? l10n.t('Phrase History') : l10n.t('“{0}” – Phrase History', phrase.length > TITLE ? `${phrase.slice(0, TITLE).trimEnd()}…` : phrase);
    this.tell({ phrase, working: true, done: 0, of: 0, cancelled: false, stale: false, problems: [], folder: (workspace.workspaceFolders ?? []).length > 0 });
    await this.indexer.settled();
    if (this.run !== run) return null;
    this.seen = this.indexer.register.commitments;
    const { history, unread } = await readHistory(this.server, this.indexer.register, phrase, run.token, (done, of) => this.progress(run, done, of));
    // Another search has begun in the meantime.
    if (this.run !== run) return null;
    if (!history) {
      this.tell({ working: false, problems: [l10n.t('The history could not be made; the log says why. Refresh tries again.')] });
      return null;
    }
    this.history = history;
    this.took = performance.now() - began;
    this.post({ type: 'history', history });
    this.tell({
      working: false, cancelled: run.token.isCancellationRequested || this.indexer.state.cancelled,
      problems: [...this.indexer.state.problems, ...(unread.length > 0 ? [unread.length === 1 ? l10n.t('1 file could not be read: {0}.', unread[0]) : l10n.t('{0} files could not be read: {1}.', unread.length, unread.slice(0, 3).join(', '))] : [])],
    });
    return run.token.isCancellationRequested ? null : history;
  }

  private progress(run: CancellationTokenSource, done: number, of: number): void {
    const now = performance.now();
    if (this.run !== run || now - this.told < TELLING) return;
    this.told = now;
    this.tell({ done, of });
  }

  /** The indexer is at work, or releases have changed. */
  private changed(): void {
    const { working, done, of } = this.indexer.state;
    if (this.state.working && working) return this.progress(this.run, done, of);
    if (working || this.state.working || !this.panel || this.state.phrase === '') return;
    clearTimeout(this.changing);
    this.changing = setTimeout(() => {
      if (this.state.working || this.indexer.state.working || !this.panel || this.indexer.register.commitments === this.seen) return;
      if (this.took < QUICK) void this.search(this.state.phrase);
      else this.tell({ stale: true });
    }, QUIET);
  }

  private tell(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.post({ type: 'state', state: this.state });
  }

  private post(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }
}
