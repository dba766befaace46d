/** The chart with its legend, and the tables that say the same in words. */
import * as l10n from '@vscode/l10n';
import type { History } from '../phrases/history';
import { lanesOf, type Lanes } from '../phrases/periods';
import { element } from '../registerTab/element';
import { chart, type Choose } from './chart';
import { shortDate } from '../translation/locale';
import { KIND_MARKS, kindName, periodName, sourceLabel } from './wording';

/** Sources that have a lane. */
const LANES = 8;

/** Shows the figure of a history in a box, and draws the chart again as the box becomes wider or narrower. */
export class Figure {
  readonly box = element('figure', { class: 'figure' });
  private readonly space = element('div', { class: 'chart' });
  private lanes: Lanes | null = null;
  private width = 0;

  constructor(private readonly choose: Choose) {
    new ResizeObserver(() => this.draw()).observe(this.space);
  }

  show(history: History): void {
    const shown = history.entries.length > 0;
    this.lanes = lanesOf(history.sources, LANES);
    this.box.hidden = !shown;
    this.box.replaceChildren(...(this.lanes.from === null ? [] : [this.space, legend(this.lanes)]), tables(history, this.lanes));
    this.width = 0;
    this.draw();
  }

  private draw(): void {
    const width = this.space.clientWidth;
    if (!this.lanes || width === 0 || width === this.width) return;
    this.width = width;
    this.space.replaceChildren(...[chart(this.lanes, width, this.choose)].filter((drawn) => drawn !== null));
  }
}

function legend({ others }: Lanes): HTMLElement {
  return element('figcaption', { class: 'legend' },
    ...(['exact', 'similar', 'instead'] as const).flatMap((kind) => [element('span', { class: `mark ${kind}`, 'aria-hidden': 'true' }, KIND_MARKS[kind]), element('span', {}, kindName(kind))]),
    element('span', { class: 'mark', 'aria-hidden': 'true' }, '╷'), element('span', {}, l10n.t('releases without it')),
    ...(others > 0 ? [element('span', { class: 'others' }, others === 1 ? l10n.t('1 more source is in the table') : l10n.t('{0} more sources are in the table', others))] : []));
}

function tables({ sources }: History, { lanes, by }: Lanes): HTMLElement {
  const using = sources.filter(({ exact, similar }) => exact + similar > 0);
  const day = (iso: string | null): string => (iso === null ? '–' : shortDate(iso));
  return element('details', { class: 'tables' }, element('summary', {}, l10n.t('The figures as tables')),
    table(l10n.t('By source'), [l10n.t('Source'), l10n.t('Times'), l10n.t('Similar'), l10n.t('In its place'), l10n.t('First'), l10n.t('Last'), l10n.t('Releases since'), l10n.t('Releases')],
      using.map(({ name, exact, similar, instead, first, last, since, releases }) => [sourceLabel(name), exact, similar, instead, day(first), day(last), since, releases])),
    table(by === 'month' ? l10n.t('By month') : l10n.t('By year'), [l10n.t('Source'), by === 'month' ? l10n.t('Month') : l10n.t('Year'), l10n.t('Times'), l10n.t('Similar'), l10n.t('In its place'), l10n.t('Releases')],
      lanes.flatMap(({ source, periods }) => periods.map(({ period, exact, similar, instead, releases }) => [sourceLabel(source), periodName(period), exact, similar, instead, releases]))));
}

function table(caption: string, header: readonly string[], rows: readonly (readonly (string | number)[])[]): HTMLElement {
  return element('table', {}, element('caption', {}, caption), element('thead', {}, element('tr', {}, ...header.map((title) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell, i) => (i === 0 ? element('th', { scope: 'row' }, String(cell)) : element('td', typeof cell === 'number' ? { class: 'count' } : {}, String(cell))))))));
}
