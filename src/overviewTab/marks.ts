/** The marks of one drawing under mouse and keyboard: one at a time is the current one, whose words are told, and which Enter shows in the text. */
import * as l10n from '@vscode/l10n';
import type { Mark } from '../overview/picture';
import { element } from '../registerTab/element';
import { hideTip, showTip } from './tip';

export class Marks {
  private marks: readonly Mark[] = [];
  private elements: readonly SVGElement[] = [];
  private current = -1;
  /** How often each mark was chosen: one that stands for several goes from one to the next. */
  private chosen = new Map<number, number>();

  /**
   * @param stage holds the drawing and takes the keyboard
   * @param teller tells screen readers what the current mark is
   * @param open shows an item in the text
   */
  constructor(private readonly stage: HTMLElement, private readonly teller: HTMLElement, private readonly open: (id: string) => void) {
    stage.addEventListener('keydown', (event) => this.keyDown(event));
    stage.addEventListener('focus', () => stage.matches(':focus-visible') && this.go(Math.max(0, this.current)));
    stage.addEventListener('blur', () => this.leave());
    stage.addEventListener('pointermove', (event) => {
      const at = this.indexOf(event);
      if (at < 0) hideTip();
      else this.tell(at, event.clientX, event.clientY);
    });
    stage.addEventListener('pointerleave', hideTip);
    stage.addEventListener('click', (event) => {
      const at = this.indexOf(event);
      if (at < 0) return;
      this.mark(at);
      this.choose(at);
    });
  }

  /** Takes over a new drawing; the current mark stays where it still is there. */
  reset(marks: readonly Mark[]): void {
    const id = this.marks[this.current]?.items[0];
    this.marks = marks;
    this.elements = [...this.stage.querySelectorAll<SVGElement>('[data-mark]')].sort((a, b) => Number(a.dataset['mark']) - Number(b.dataset['mark']));
    this.chosen = new Map();
    hideTip();
    this.current = id === undefined ? -1 : marks.findIndex(({ items }) => items.includes(id));
    if (this.current >= 0 && document.activeElement === this.stage) this.mark(this.current);
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const last = this.marks.length - 1;
    const steps: Readonly<Record<string, number>> = { ArrowRight: this.current + 1, ArrowDown: this.current + 1, ArrowLeft: this.current - 1, ArrowUp: this.current - 1, Home: 0, End: last };
    if (Object.hasOwn(steps, event.key)) this.go(Math.min(last, Math.max(0, steps[event.key])));
    else if (event.key === 'Enter' || event.key === ' ') this.choose(this.current);
    else if (event.key === 'Escape') hideTip();
    else return;
    event.preventDefault();
  }

  private go(index: number): void {
    const there = this.elements[index];
    if (!there) return;
    this.mark(index);
    there.scrollIntoView({ block: 'nearest' });
    const { left, bottom } = there.getBoundingClientRect();
    this.tell(index, left, bottom);
    const { title, detail } = this.marks[index];
    this.teller.textContent = l10n.t('{0}. {1}. {2} of {3}. Enter shows it in the text.', title, detail, index + 1, this.marks.length);
  }

  private mark(index: number): void {
    this.elements[this.current]?.classList.remove('current');
    this.current = index;
    this.elements[index].classList.add('current');
  }

  private tell(index: number, x: number, y: number): void {
    const { title, detail, items } = this.marks[index];
    showTip([element('strong', {}, title), element('p', {}, detail), element('p', { class: 'hint' }, items.length > 1 ? l10n.t('Click or press Enter to go from one to the next in the text.') : l10n.t('Click or press Enter to see it in the text.'))], x, y);
  }

  private choose(index: number): void {
    const mark = this.marks[index];
    if (!mark) return;
    const times = this.chosen.get(index) ?? 0;
    this.chosen.set(index, times + 1);
    this.open(mark.items[times % mark.items.length]);
  }

  private leave(): void {
    this.elements[this.current]?.classList.remove('current');
    this.teller.textContent = '';
    hideTip();
  }

  private indexOf({ target }: Event): number {
    return Number((target as Element).closest<SVGElement>('[data-mark]')?.dataset['mark'] ?? -1);
  }
}
