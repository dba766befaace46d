/** Which of many spans overlap, without comparing each with each. */
import type { Span } from '../../analysis/document';
import { firstIndex } from '../../analysis/firstIndex';

/** How many UTF-16 code units two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Items by their spans. */
export class SpanIndex<T> {
  private readonly entries: readonly { readonly span: Span; readonly item: T }[];

  constructor(items: readonly T[], spanOf: (item: T) => Span) {
    this.entries = items.map((item) => ({ span: spanOf(item), item })).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  /** The item that shares most with a span, of items that do not overlap each other. */
  at(span: Span): T | null {
    let best: T | null = null;
    let most = 0;
    // Only one that starts before the span can reach into it.
    for (let i = Math.max(0, this.firstFrom(span.start) - 1); i < this.entries.length && this.entries[i].span.start < span.end; i++) {
      const common = shared(this.entries[i].span, span);
      if (common > most) [best, most] = [this.entries[i].item, common];
    }
    return best;
  }

  /** Items that are the same as a span but for their edges: they share half of what both cover together, or more. Most alike first. */
  alike(span: Span): T[] {
    const found: { item: T; likeness: number }[] = [];
    for (let i = this.firstFrom(span.start - (span.end - span.start)); i < this.entries.length && this.entries[i].span.start < span.end; i++) {
      const other = this.entries[i];
      const common = shared(other.span, span);
      const likeness = common / (Math.max(other.span.end, span.end) - Math.min(other.span.start, span.start));
      if (likeness >= 0.5) found.push({ item: other.item, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness).map(({ item }) => item);
  }

  private firstFrom(start: number): number {
    return firstIndex(0, this.entries.length, (i) => this.entries[i].span.start >= start);
  }
}
