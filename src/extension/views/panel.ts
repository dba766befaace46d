/** The annotation panel: shows the current press release in all views, at most once a frame, and follows the cursor. */
import { commands, l10n, window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import type { CurrentRelease } from '../currentRelease';
import { FrameThrottle } from '../frameThrottle';
import type { Summaries } from '../summaries';
import { ActionItemsView } from './actionItems';
import { DoneItems } from './doneItems';
import { EntitiesView } from './entities';
import { matcherOf } from './filter';
import { Groupings } from './groupings';
import { QuotationsView } from './quotations';
import type { AnalysedRelease, PanelView } from './view';

/** What a view says instead of rows; `viewsWelcome` in package.json has the words. */
type State = 'none' | 'loading' | 'failed' | 'empty' | 'filtered' | 'rows';

export class Panel implements Disposable {
  readonly groupings: Groupings;
  readonly done: DoneItems;
  readonly views: readonly PanelView[];
  private readonly subscriptions: Disposable[];
  private readonly throttle = new FrameThrottle<'update' | 'follow'>((what) => (what === 'update' ? this.update() : this.follow()));
  private readonly states = new Map<string, State>();
  private words = '';

  constructor(
    context: ExtensionContext,
    readonly release: CurrentRelease,
    private readonly summaries: Summaries,
  ) {
    this.groupings = new Groupings(context);
    this.done = new DoneItems(context.workspaceState);
    this.views = [new ActionItemsView(release, this.groupings, this.done), new QuotationsView(this.groupings), new EntitiesView()];
    const update = (): void => this.throttle.request('update');
    this.subscriptions = [
      this.groupings, this.done, ...this.views,
      release.onDidChange(update),
      summaries.onDidChange((uri) => uri === release.document?.uri.toString() && update()),
      this.groupings.onDidChange(update),
      this.done.onDidChange(update),
      ...this.views.map(({ tree }) => tree.view.onDidChangeVisibility(update)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor.document === release.document && this.throttle.request('follow')),
    ];
    this.update();
  }

  /** What the user looks for. */
  get filter(): string {
    return this.words;
  }

  set filter(words: string) {
    this.words = words;
    void commands.executeCommand('setContext', 'pressRelease.filtered', words.trim() !== '');
    this.throttle.request('update');
  }

  /** A view by its id. @throws RangeError where there is none */
  view(id: string): PanelView {
    const view = this.views.find(({ tree }) => tree.id === id);
    if (!view) throw new RangeError(`The panel has no view “${id}”`);
    return view;
  }

  /** The current release with its latest summary, or null. */
  get analysed(): AnalysedRelease | null {
    const { document } = this.release;
    const summary = document && this.summaries.get(document);
    return document && summary ? { document, summary } : null;
  }

  dispose(): void {
    this.throttle.dispose();
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private update(): void {
    const { document } = this.release;
    const { analysed } = this;
    for (const view of this.views) {
      const open = analysed && view.openItems?.(analysed);
      const badge = open ? { value: open, tooltip: open === 1 ? l10n.t('1 open action item') : l10n.t('{0} open action items', open) } : undefined;
      if (!analysed) {
        view.tree.show([], {});
        this.tell(view, !document ? 'none' : this.summaries.hasFailed(document) ? 'failed' : 'loading');
      } else if (view.tree.view.visible) {
        const { rows, shown, total, description } = view.content(analysed, matcherOf(this.words));
        const filter = this.words.trim();
        view.tree.show(rows, {
          badge,
          ...(description && { description }),
          ...messageOf(filter, shown, total, analysed.summary.total[view.counts]),
        });
        this.tell(view, total === 0 ? 'empty' : shown === 0 ? 'filtered' : 'rows');
      } else {
        view.tree.badge(badge);
      }
    }
    this.throttle.request('follow');
  }

  private follow(): void {
    const { editor } = this.release;
    // Where the user is at work in the panel itself, it must not move under the mouse.
    if (!editor || editor !== window.activeTextEditor || !workspace.getConfiguration('pressRelease').get<boolean>('panel.followCursor', true)) return;
    const { line, character } = editor.selection.active;
    for (const { tree } of this.views) tree.follow({ line, character });
  }

  private tell({ tree }: PanelView, state: State): void {
    if (this.states.get(tree.id) === state) return;
    this.states.set(tree.id, state);
    void commands.executeCommand('setContext', `${tree.id}.state`, state);
  }
}

/** What stands above the rows where they are not all there is. */
function messageOf(filter: string, shown: number, listed: number, all: number): { message?: string } {
  const parts = [
    ...(filter && shown > 0 ? [l10n.t('Filter: “{0}” ({1} of {2})', filter, shown, listed)] : []),
    ...(listed < all ? [l10n.t('Only the first {0} of {1} are listed', listed, all)] : []),
  ];
  return parts.length > 0 ? { message: parts.join(' · ') } : {};
}
