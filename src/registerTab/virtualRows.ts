/** A list of any length of which only the rows in sight are in the page: all are equally high, so where each stands is known without measuring. */

/** Rows above and below those in sight that are there as well. */
const MARGIN = 4;

export class VirtualRows<T> {
  private readonly space = document.createElement('div');
  private readonly elements = new Map<number, { readonly row: T | undefined; readonly selected: boolean; readonly element: HTMLElement }>();
  private count = 0;
  private frame = 0;

  /**
   * @param viewport scrolls
   * @param height of a row, in pixels
   * @param rowAt the row of a number, or undefined while it is not known
   * @param render makes the element of a row, or fills one that stands free
   */
  constructor(
    private readonly viewport: HTMLElement, private readonly height: number, private readonly rowAt: (index: number) => T | undefined,
    private readonly isSelected: (index: number) => boolean, private readonly render: (row: T | undefined, index: number, selected: boolean, free?: HTMLElement) => HTMLElement, private readonly scrolled: (first: number, last: number) => void,
  ) {
    this.space.className = 'space';
    this.space.setAttribute('role', 'presentation');
    viewport.append(this.space);
    viewport.addEventListener('scroll', () => this.draw(), { passive: true });
    new ResizeObserver(() => this.draw()).observe(viewport);
  }

  /** The number of rows; all are drawn anew. */
  reset(count: number): void {
    this.count = count;
    this.space.style.height = `${count * this.height}px`;
    this.draw();
  }

  /** Rows that fit into the viewport. */
  get page(): number { return Math.max(1, Math.floor(this.viewport.clientHeight / this.height) - 1); }

  /** Scrolls as little as is needed to bring a row into sight. */
  reveal(index: number): void {
    const top = index * this.height;
    const { scrollTop, clientHeight } = this.viewport;
    if (top < scrollTop) this.viewport.scrollTop = top;
    else if (top + this.height > scrollTop + clientHeight) this.viewport.scrollTop = top + this.height - clientHeight;
    this.draw();
  }

  /** Draws with the next frame. */
  draw(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.drawNow();
    });
  }

  private drawNow(): void {
    const first = Math.max(0, Math.floor(this.viewport.scrollTop / this.height) - MARGIN);
    const last = Math.min(this.count, Math.ceil((this.viewport.scrollTop + this.viewport.clientHeight) / this.height) + MARGIN);
    this.scrolled(first, last);
    const free: HTMLElement[] = [];
    for (const [index, { element }] of this.elements) {
      if (index >= first && index < last) continue;
      free.push(element);
      element.remove();
      this.elements.delete(index);
    }
    // In the page in their order too, since screen readers go by it.
    let next = this.space.firstChild;
    for (let index = first; index < last; index++) {
      const [row, selected, before] = [this.rowAt(index), this.isSelected(index), this.elements.get(index)];
      if (before?.element === next) next = next?.nextSibling ?? null;
      if (before && before.row === row && before.selected === selected) continue;
      const element = this.render(row, index, selected, before?.element ?? free.pop());
      element.style.top = `${index * this.height}px`;
      if (!element.parentNode) this.space.insertBefore(element, next);
      this.elements.set(index, { row, selected, element });
    }
  }
}
