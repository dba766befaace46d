/** The editor tab with all commitments of the workspace: answers its page from the register. */
import { ViewColumn, commands, l10n, window, workspace, type Disposable, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { Registered } from '../../register/entry';
import type { Shown } from '../../register/exports/shown';
import { ALL, answer, type Answer, type Query } from '../../register/query';
import { CHUNK, fromPage, type FromPage, type ToPage } from '../../registerTab/messages';
import { today } from '../today';
import { showPage } from '../webviewPage';
import type { Indexer } from './indexer';
import { Linker } from './linker';
import { details, idOf, rowView, shownForExport, type Listed } from './rowViews';

export const REGISTER_TAB = 'pressRelease.register';
/** Milliseconds between two renewals of the page while releases are read, and between two tellings of how far that is. */
const [RENEWAL, TELLING] = [1000, 100];

/** What the page asks for and somebody else does. */
export interface RegisterActions {
  open(commitment: Registered): unknown;
  status(commitment: Registered): unknown;
  export(): unknown;
}

export class RegisterTab implements Disposable {
  private panel: WebviewPanel | null = null;
  private query: Query = ALL;
  private selected: string | null = null;
  private generation = 0;
  private listed: Listed;
  private answered: Answer = { rows: [], shown: [], overdue: 0 };
  private renewal: ReturnType<typeof setTimeout> | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private readonly linker = new Linker(() => this.renew());
  private readonly subscription: Disposable;

  constructor(private readonly context: ExtensionContext, private readonly indexer: Indexer, private readonly actions: RegisterActions) {
    this.listed = this.list();
    this.subscription = indexer.onDidChange(() => this.changed());
  }

  /** Opens the tab, or brings it to the front. @param query what to show; as before where it is not given */
  show(query?: Query): void {
    if (query) this.query = query;
    if (this.panel) {
      this.panel.reveal();
      if (query) this.renew();
    } else {
      this.adopt(window.createWebviewPanel(REGISTER_TAB, l10n.t('Commitment Register'), ViewColumn.Active));
    }
  }

  /** Fills a panel, a new one or one from before a reload. */
  adopt(panel: WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(fromPage(message)));
    panel.onDidDispose(() => { if (this.panel === panel) this.panel = null; });
    showPage(panel, this.context.extensionUri, 'registerTab');
    void this.indexer.start();
  }

  /** The commitments that the tab shows, in its order, with all that an export says of them. */
  shown(): Shown[] {
    this.ask();
    return shownForExport(this.listed, this.answered.shown);
  }

  dispose(): void {
    this.subscription.dispose();
    this.linker.dispose();
    clearTimeout(this.renewal);
    clearTimeout(this.telling);
    this.panel?.dispose();
  }

  private receive(message: FromPage | null): void {
    switch (message?.type) {
      case 'ready':
      case 'query':
        if (message.query) this.query = message.query;
        this.selected = message.selected;
        if (message.type === 'ready') this.tell();
        return this.renew();
      case 'rows': return this.sendRows(message.generation, message.from, Math.min(message.to, message.from + 2 * CHUNK));
      case 'select':
        this.selected = message.id;
        return this.sendDetails();
      case 'open': return void this.withCommitment(message.id, (commitment) => this.actions.open(commitment));
      case 'status': return void this.withCommitment(message.id, (commitment) => this.actions.status(commitment));
      case 'export': return void this.actions.export();
      case 'cancel': return this.indexer.cancel();
      case 'refresh': return void this.indexer.refresh();
      case 'include': return void commands.executeCommand('workbench.action.openSettings', 'pressRelease.include');
      case 'folder': return void commands.executeCommand('vscode.openFolder');
    }
  }

  private withCommitment(id: string, act: (commitment: Registered) => unknown): void {
    const commitment = this.listed.commitments.find((one) => idOf(one) === id);
    if (commitment) act(commitment);
  }

  /** The register has changed: the page hears of it soon, but not after each release. */
  private changed(): void {
    if (!this.indexer.state.working) this.linker.link(this.indexer.register.commitments);
    this.telling ??= setTimeout(() => this.tell(), TELLING);
    this.renewal ??= setTimeout(() => this.renew(), this.answered.rows.length === 0 || !this.indexer.state.working ? TELLING : RENEWAL);
  }

  private tell(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    this.post({ type: 'state', state: { ...this.indexer.state, folder: (workspace.workspaceFolders ?? []).length > 0 } });
  }

  private list(): Listed {
    const { commitments } = this.indexer.register;
    return { commitments, undertakings: this.linker.of(commitments), today: today() };
  }

  private ask(): void {
    this.listed = this.list();
    this.answered = answer(this.listed.commitments, this.query, this.listed.today);
  }

  private renew(): void {
    clearTimeout(this.renewal);
    this.renewal = undefined;
    if (!this.panel) return;
    this.ask();
    const { rows, shown, overdue } = this.answered;
    const selected = this.selected === null ? -1 : rows.findIndex((row) => 'commitment' in row && idOf(this.listed.commitments[row.commitment]) === this.selected);
    const from = Math.max(0, selected - CHUNK / 2);
    this.post({
      type: 'answer', generation: ++this.generation, query: this.query, count: rows.length, shown: shown.length, overdue, total: this.listed.commitments.length, releases: this.indexer.register.size,
      selected, from, rows: rows.slice(from, from + CHUNK).map((row) => rowView(this.listed, row)),
    });
    this.sendDetails();
  }

  private sendRows(generation: number, from: number, to: number): void {
    if (generation === this.generation) this.post({ type: 'rows', generation, from, rows: this.answered.rows.slice(from, to).map((row) => rowView(this.listed, row)) });
  }

  private sendDetails(): void {
    const i = this.selected === null ? -1 : this.listed.commitments.findIndex((one) => idOf(one) === this.selected);
    this.post({ type: 'details', details: i < 0 ? null : details(this.listed, i) });
  }

  private post(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }
}
