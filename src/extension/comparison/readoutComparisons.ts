/** The tabs that show two releases side by side: made anew when a text changes, and again when the window is reloaded. */
import { commands, l10n, languages, Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace, type Disposable, type TextDocument, type WebviewPanel } from 'vscode';
import { CompareRequest, type ComparedCell, type ComparedReleases, type CompareParams } from '../../server/comparison/protocol';
import type { AnnotationServer } from '../annotationServer';
import { editorRange } from '../editorRange';
import { isRelease, LANGUAGE } from '../language';
import { newNonce } from '../webviewPage';
import { comparisonPage, fromPage, type RowChosen } from './comparisonPage';

const VIEW_TYPE = 'pressRelease.comparison';
/** Milliseconds that a text must rest before its comparison is made anew. */
const REST = 600;
/** The comparison above, both texts below it beside each other. */
const LAYOUT = { orientation: 1, groups: [{ size: 0.5 }, { groups: [{ size: 0.5 }, { size: 0.5 }], size: 0.5 }] };

export class ReadoutComparisons implements Disposable {
  private readonly open = new Map<WebviewPanel, { readonly params: CompareParams; shown: ComparedReleases }>();
  private readonly timers = new Map<WebviewPanel, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: Disposable[];

  constructor(private readonly server: AnnotationServer) {
    this.subscriptions = [
      server.onDidAnalyse(({ uri }) => this.open.forEach(({ params }, panel) => (params.a === uri || params.b === uri) && this.schedule(panel))),
      window.registerWebviewPanelSerializer(VIEW_TYPE, { deserializeWebviewPanel: (panel, state) => this.restore(panel, state) }),
    ];
  }

  /** Compares two texts, which become releases where they are not yet. @returns null where one cannot be opened or analysed */
  async compare(params: CompareParams): Promise<ComparedReleases | null> {
    try {
      await Promise.all([openRelease(params.a), openRelease(params.b)]);
    } catch {
      return null;
    }
    return this.server.request<ComparedReleases>(CompareRequest, params);
  }

  /** Shows a comparison in a tab, the one that is open already where there is one, with both texts. */
  async show(params: CompareParams, compared: ComparedReleases): Promise<void> {
    for (const [panel, { params: { a, b } }] of this.open) {
      if (a !== params.a || b !== params.b) continue;
      this.render(panel, compared);
      panel.reveal();
      return;
    }
    const panel = window.createWebviewPanel(VIEW_TYPE, titleOf(compared), ViewColumn.Active);
    this.adopt(panel, params, compared);
    const places = await placesFor(panel, params);
    if (!places) return;
    await reveal(places.a, null);
    await reveal(places.b, null);
  }

  dispose(): void {
    this.timers.forEach((timer) => clearTimeout(timer));
    this.subscriptions.forEach((subscription) => subscription.dispose());
    [...this.open.keys()].forEach((panel) => panel.dispose());
  }

  private async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const { a, b } = (state ?? {}) as Partial<CompareParams>;
    const compared = typeof a === 'string' && typeof b === 'string' ? await this.compare({ a, b }) : null;
    if (compared) this.adopt(panel, { a: a!, b: b! }, compared);
    // One of the texts is gone.
    else panel.dispose();
  }

  private adopt(panel: WebviewPanel, params: CompareParams, compared: ComparedReleases): void {
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    this.open.set(panel, { params, shown: compared });
    panel.webview.onDidReceiveMessage((message: unknown) => void this.jump(panel, fromPage(message)));
    panel.onDidDispose(() => {
      clearTimeout(this.timers.get(panel));
      this.timers.delete(panel);
      this.open.delete(panel);
    });
    this.render(panel, compared);
  }

  private render(panel: WebviewPanel, compared: ComparedReleases): void {
    this.open.get(panel)!.shown = compared;
    panel.title = titleOf(compared);
    panel.webview.html = comparisonPage(compared, newNonce());
  }

  private schedule(panel: WebviewPanel): void {
    clearTimeout(this.timers.get(panel));
    this.timers.set(panel, setTimeout(() => void this.renew(panel), REST));
  }

  private async renew(panel: WebviewPanel): Promise<void> {
    const entry = this.open.get(panel);
    const compared = entry && await this.compare(entry.params);
    // Nothing new, such as when a text was only opened again: the page stays as it is.
    if (compared && this.open.has(panel) && JSON.stringify(compared) !== JSON.stringify(entry.shown)) this.render(panel, compared);
  }

  /** Shows a row's places in both texts, beside each other, and leaves the keyboard in the comparison. */
  private async jump(panel: WebviewPanel, said: RowChosen | null): Promise<void> {
    const entry = this.open.get(panel);
    const chosen = said && entry?.shown.sections[said.section]?.rows[said.row];
    if (!entry || !chosen) return;
    const places = await placesFor(panel, entry.params);
    if (!places) {
      void window.showWarningMessage(l10n.t('One of the texts of this comparison cannot be opened any more.'));
      return;
    }
    await reveal(places.a, chosen.a);
    await reveal(places.b, chosen.b);
  }
}

const titleOf = ({ a, b }: ComparedReleases): string => `${a.name} ↔ ${b.name}`;

/** Opens a text, as a release. @throws Error where it cannot be opened */
async function openRelease(uri: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  return isRelease(document) ? document : languages.setTextDocumentLanguage(document, LANGUAGE);
}

interface Place {
  readonly document: TextDocument;
  readonly column: ViewColumn;
}

/** Where each text is shown: where it is in sight already, else in columns of their own. @returns null where one cannot be opened */
async function placesFor(panel: WebviewPanel, { a, b }: CompareParams): Promise<{ readonly a: Place; readonly b: Place } | null> {
  try {
    const documents = { a: await openRelease(a), b: await openRelease(b) };
    const own = panel.viewColumn ?? window.tabGroups.activeTabGroup.viewColumn;
    // What the comparison has just come before still counts as visible for a moment.
    const inSight = (document: TextDocument): ViewColumn | undefined => window.visibleTextEditors.find((editor) => editor.document === document && editor.viewColumn !== own)?.viewColumn;
    const seenA = inSight(documents.a), seenB = inSight(documents.b);
    if (window.tabGroups.all.length === 1) await commands.executeCommand('vscode.setEditorLayout', LAYOUT);
    const free = [1, 2, 3, 4].filter((column) => column !== own && column !== seenA && column !== seenB);
    const columnA = seenA ?? free.shift()!;
    return { a: { document: documents.a, column: columnA }, b: { document: documents.b, column: seenB ?? free.shift()! } };
  } catch {
    return null;
  }
}

async function reveal({ document, column }: Place, cell: ComparedCell | null): Promise<void> {
  const editor = await window.showTextDocument(document, { viewColumn: column, preserveFocus: true, preview: false });
  // Where a text has nothing to show, nothing of it stays selected.
  const place = cell ? editorRange(cell.range) : new Range(editor.selection.active, editor.selection.active);
  editor.selection = new Selection(place.end, place.start);
  if (cell) editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
}
