/** One picture on the page: its heading, what it shows in a sentence, the drawing or the table, and the buttons for them. */
import * as l10n from '@vscode/l10n';
import type { Picture, PictureId } from '../overview/picture';
import { shape } from '../overview/shape';
import { button, element } from '../registerTab/element';
import { Marks } from './marks';
import type { PictureFormat } from './messages';
import { measure, svgElement } from './svgElement';
import { tableElement } from './table';

/** What the page does for a card. */
export interface CardHost {
  open(id: string): void;
  save(picture: PictureId, format: PictureFormat): void;
  /** The user chose between drawing and table. */
  toggled(): void;
}

/** Below this many pixels nothing can be drawn. */
const NARROWEST = 240;

export class Card {
  readonly element: HTMLElement;
  private readonly heading = element('h2');
  private readonly sentence = element('p', { class: 'sentence' });
  private readonly note = element('p', { class: 'note' });
  private readonly stage = element('div', { class: 'stage', tabindex: '0', role: 'application' });
  /** As wide as the drawing, and always there. */
  private readonly top: HTMLElement;
  private readonly teller = element('div', { class: 'teller', role: 'status' });
  private readonly tablePlace = element('div', { class: 'tablePlace' });
  private readonly toggle: HTMLButtonElement;
  private readonly buttons: HTMLElement;
  private readonly marks: Marks;
  private picture: Picture | null = null;
  private drawnWidth = 0;

  /** @param asTable whether the table is shown instead of the drawing */
  constructor(readonly id: PictureId, private readonly host: CardHost, public asTable = false) {
    this.heading.id = `heading-${id}`;
    this.sentence.id = `sentence-${id}`;
    this.toggle = button(l10n.t('Show as Table'), () => {
      this.asTable = !this.asTable;
      this.showEither();
      host.toggled();
    });
    this.buttons = element('div', { class: 'buttons' }, this.toggle, button(l10n.t('Save as SVG…'), () => host.save(id, 'svg')), button(l10n.t('Save as PNG…'), () => host.save(id, 'png')));
    this.top = element('div', { class: 'top' }, this.heading, this.buttons);
    this.element = element('section', { class: 'card', 'aria-labelledby': this.heading.id, 'data-picture': id }, this.top, this.sentence, this.stage, this.tablePlace, this.note, this.teller);
    this.marks = new Marks(this.stage, this.teller, host.open);
    new ResizeObserver(() => this.top.clientWidth !== this.drawnWidth && this.draw()).observe(this.top);
  }

  /** The drawing as it is on the page, where there is one. */
  get drawing(): SVGSVGElement | null { return this.stage.querySelector('svg'); }

  get words(): { readonly heading: string; readonly sentence: string } { return { heading: this.heading.textContent, sentence: this.sentence.textContent }; }

  show(picture: Picture): void {
    this.picture = picture;
    this.heading.textContent = picture.heading;
    this.sentence.textContent = picture.sentence;
    this.note.textContent = picture.note;
    this.stage.setAttribute('aria-label', l10n.t('{0}. Arrow keys go through the parts, Enter shows one in the text.', picture.heading));
    this.buttons.hidden = this.note.hidden = !picture.filled;
    this.element.classList.toggle('empty', !picture.filled);
    this.showEither();
    this.draw();
  }

  /** Draws also where the table is shown, since a picture can be saved from there. */
  private draw(): void {
    const { picture, top: { clientWidth: width } } = this;
    this.drawnWidth = width;
    if (!picture?.filled || width < NARROWEST) {
      this.stage.replaceChildren();
      return this.marks.reset([]);
    }
    const { height, shapes, marks } = picture.draw({ width, measure });
    const svg = shape('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${this.heading.id} ${this.sentence.id}` }, ...shapes);
    this.stage.replaceChildren(svgElement(svg));
    this.marks.reset(marks);
  }

  private showEither(): void {
    const filled = this.picture?.filled ?? false;
    this.toggle.textContent = this.asTable ? l10n.t('Show as Picture') : l10n.t('Show as Table');
    this.stage.hidden = this.asTable || !filled;
    this.tablePlace.hidden = !this.asTable || !filled;
    this.tablePlace.replaceChildren(...(this.picture && this.asTable && filled ? [tableElement(this.picture.table(), this.heading.id, (id) => this.host.open(id))] : []));
  }
}
