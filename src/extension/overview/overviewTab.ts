/** The editor tab with pictures of the current release: tells its page what the release holds, and shows in the text what is chosen there. */
import { EventEmitter, l10n, Uri, ViewColumn, window, workspace, type Disposable, type ExtensionContext, type TextDocument, type WebviewPanel } from 'vscode';
import type { PictureId } from '../../overview/picture';
import { fromPage, type AsTables, type FromPage, type PictureFormat, type ToPage } from '../../overviewTab/messages';
import { SUMMARY_LIMIT, type Summary } from '../../server/protocol';
import type { CurrentRelease } from '../currentRelease';
import { fileName } from '../fileName';
import { isRelease } from '../language';
import { revealRange } from '../revealRange';
import type { Summaries } from '../summaries';
import { today } from '../today';
import { showPage } from '../webviewPage';

export const OVERVIEW_TAB = 'pressRelease.overview';
const AS_TABLES = 'overview.asTables';
/** Milliseconds in which changes are told together, so that a release can be typed in. */
const TOGETHER = 100;
/** Milliseconds after which a page that is asked for a picture has failed. */
const PATIENCE = 15_000;

/** A picture that the page has made. */
export interface Rendered {
  readonly picture: PictureId;
  readonly format: PictureFormat;
  readonly content: Uint8Array;
}

export class OverviewTab implements Disposable {
  private panel: WebviewPanel | null = null;
  /** The release that is shown: the current one, else the last one as long as it is open. */
  private subject: TextDocument | null = null;
  /** What the page was told last. */
  private told: Summary | null = null;
  private readonly rendered = new EventEmitter<FromPage & { type: 'rendered' }>();
  private readonly ready = new EventEmitter<void>();
  /** Whether there is a page that listens: one in the background is thrown away and comes back as a new one. */
  private isReady = false;
  private renewal: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: Disposable[];

  /** @param save asks where to save a picture */
  constructor(private readonly context: ExtensionContext, private readonly release: CurrentRelease, private readonly summaries: Summaries, private readonly save: (picture: PictureId, format: PictureFormat) => unknown) {
    this.subscriptions = [
      release.onDidChange(() => this.renew()),
      summaries.onDidChange((uri) => uri === this.subject?.uri.toString() && this.renewSoon()),
      workspace.onDidCloseTextDocument((document) => document === this.subject && this.renew()),
      this.rendered, this.ready,
    ];
  }

  /** What the tab shows, or null. */
  get shown(): { readonly document: TextDocument; readonly summary: Summary } | null {
    return this.panel && this.subject && this.told ? { document: this.subject, summary: this.told } : null;
  }

  /** Opens the tab beside the text, or brings it to the front. */
  show(): void {
    if (this.panel) this.panel.reveal(undefined, false);
    else this.adopt(window.createWebviewPanel(OVERVIEW_TAB, l10n.t('Overview'), ViewColumn.Beside));
  }

  /** Fills a panel from before a reload. @param state what its page had remembered */
  async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    this.adopt(panel);
    const uri = (state as { uri?: unknown } | undefined)?.uri;
    if (this.subject || typeof uri !== 'string') return;
    // Where the text is gone, the page goes on to say that none is open.
    const document = await Promise.resolve(workspace.openTextDocument(Uri.parse(uri))).catch(() => null);
    if (document && isRelease(document) && !this.subject) this.renew(document);
  }

  /** Has the page make a picture. @returns null where it shows none, or cannot make it */
  async render(picture: PictureId, format: PictureFormat): Promise<Rendered | null> {
    if (!this.panel) return null;
    if (!this.isReady) {
      this.panel.reveal(undefined, true);
      await next(this.ready.event, () => true);
    }
    const answer = next(this.rendered.event, (one) => one.picture === picture && one.format === format);
    this.post({ type: 'render', picture, format });
    const content = (await answer)?.content;
    return content == null ? null : { picture, format, content: format === 'svg' ? new TextEncoder().encode(content) : Uint8Array.from(atob(content), (character) => character.charCodeAt(0)) };
  }

  dispose(): void {
    clearTimeout(this.renewal);
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.panel?.dispose();
  }

  private adopt(panel: WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    this.isReady = false;
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    panel.onDidChangeViewState(() => { if (!panel.visible) this.isReady = false; });
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = null;
      this.summaries.follow(null);
    });
    showPage(panel, this.context.extensionUri, 'overviewTab', true);
    this.renew();
  }

  private renewSoon(): void {
    this.renewal ??= setTimeout(() => this.renew(), TOGETHER);
  }

  /** Tells the page what there is now. @param given the release to show where none is current */
  private renew(given: TextDocument | null = this.subject): void {
    clearTimeout(this.renewal);
    this.renewal = undefined;
    if (!this.panel) return;
    this.subject = this.release.document ?? (given && !given.isClosed ? given : null);
    this.summaries.follow(this.subject?.uri.toString() ?? null);
    const summary = this.subject && this.summaries.get(this.subject);
    if (this.subject && !summary) void this.summaries.current(this.subject);
    this.told = summary;
    this.panel.title = this.subject ? l10n.t('Overview: {0}', fileName(this.subject.uri)) : l10n.t('Overview');
    if (!this.isReady) return;
    if (!this.subject || !summary) return this.post({ type: 'nothing', why: !this.subject ? 'none' : this.summaries.hasFailed(this.subject) ? 'failed' : 'loading' });
    const { quotations, commitments, releaseDate, total } = summary;
    this.post({
      type: 'release', uri: summary.uri, name: fileName(this.subject.uri), told: { quotations, commitments, releaseDate, today: today() },
      asTables: this.context.workspaceState.get<AsTables>(AS_TABLES, []),
      remark: total.quotations > SUMMARY_LIMIT || total.commitments > SUMMARY_LIMIT ? l10n.t('This release is so long that only its first {0} quotations and commitments are shown.', SUMMARY_LIMIT) : '',
    });
  }

  private receive(message: unknown): void {
    const said = fromPage(message);
    switch (said?.type) {
      case 'ready':
        this.isReady = true;
        this.ready.fire();
        return this.renew();
      case 'open': return void this.open(said.id);
      case 'asTables': return void this.context.workspaceState.update(AS_TABLES, said.pictures);
      case 'save': return void this.save(said.picture, said.format);
      case 'rendered': return this.rendered.fire(said);
    }
  }

  private async open(id: string): Promise<void> {
    const { shown } = this;
    const item = shown && [...shown.summary.quotations, ...shown.summary.commitments].find((one) => one.id === id);
    // Beside the pictures, not over them.
    if (item) await revealRange(shown.document, item.range, this.panel?.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
  }

  private post(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }
}

/** The next event that is asked for, or null where none comes in time. */
function next<T>(event: (listener: (value: T) => void) => Disposable, wanted: (value: T) => boolean): Promise<T | null> {
  return new Promise((resolve) => {
    const done = (value: T | null): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve(value);
    };
    const timer = setTimeout(() => done(null), PATIENCE);
    const subscription = event((value) => wanted(value) && done(value));
  });
}
