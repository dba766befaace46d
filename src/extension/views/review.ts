/** The Review view: every suggestion and what people made of it, filtered, with the progress of the review. */
import { commands, EventEmitter, l10n, type Disposable, type Memento } from 'vscode';
import type { Review, ReviewItem } from '../../server/annotating/protocol';
import { filtered, filterWords, NO_FILTER, type ReviewFilter } from '../annotating/reviewFilter';
import type { Reviews } from '../annotating/reviews';
import type { CurrentRelease } from '../currentRelease';
import { FrameThrottle } from '../frameThrottle';
import { reviewRows } from './reviewRows';
import { RowTree } from './rowTree';

const FILTER_KEY = 'review.filter';

export class ReviewView implements Disposable {
  readonly tree = new RowTree('pressRelease.review');
  private readonly throttle = new FrameThrottle<'update'>(() => this.update());
  private readonly filterChanged = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];
  private state = '';

  constructor(private readonly release: CurrentRelease, private readonly reviews: Reviews, private readonly memory: Memento) {
    const update = (): void => this.throttle.request('update');
    this.subscriptions = [
      this.tree, this.filterChanged,
      release.onDidChange(update),
      reviews.onDidChange((uri) => uri === release.document?.uri.toString() && update()),
      this.tree.view.onDidChangeVisibility(update),
      this.filterChanged.event(update),
    ];
    this.update();
  }

  /** Kept for the workspace. */
  get filter(): ReviewFilter {
    return { ...NO_FILTER, ...this.memory.get<Partial<ReviewFilter>>(FILTER_KEY) };
  }

  async setFilter(filter: ReviewFilter): Promise<void> {
    await this.memory.update(FILTER_KEY, filter);
    this.filterChanged.fire();
  }

  /** The review of the current release, and its items that the filter lets through. */
  get shown(): { readonly review: Review; readonly items: readonly ReviewItem[] } | null {
    const { document } = this.release;
    const review = document && this.reviews.get(document);
    return review ? { review, items: filtered(review.items, this.filter) } : null;
  }

  dispose(): void {
    this.throttle.dispose();
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private update(): void {
    const { document } = this.release;
    const { shown, filter } = this;
    const words = filterWords(filter);
    void commands.executeCommand('setContext', 'pressRelease.review.filtered', words !== '');
    if (!shown) {
      this.tree.show([], {});
      this.tell(document ? 'loading' : 'none');
      if (document && this.tree.view.visible) void this.reviews.current(document);
      return;
    }
    const { review, items } = shown;
    const reviewed = review.items.filter(({ state }) => state !== 'open').length;
    this.tree.show(reviewRows(review, items), {
      description: review.items.length > 0 ? l10n.t('{0} of {1} reviewed', reviewed, review.items.length) : '',
      message: words && items.length > 0 ? l10n.t('Filter: {0} ({1} of {2})', words, items.length, review.items.length) : '',
    });
    void commands.executeCommand('setContext', 'pressRelease.review.canUndo', review.undo !== null);
    void commands.executeCommand('setContext', 'pressRelease.review.canRedo', review.redo !== null);
    this.tell(review.items.length === 0 && review.orphans.length === 0 ? 'empty' : items.length === 0 && review.orphans.length === 0 ? 'filtered' : 'rows');
  }

  private tell(state: string): void {
    if (this.state === state) return;
    this.state = state;
    void commands.executeCommand('setContext', 'pressRelease.review.state', state);
  }
}
