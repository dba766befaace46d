/** The chart: a lane for each source, in which each month or year has a bar of how often the phrase was used. Drawn as SVG, in the theme's colours; shapes tell what colours do. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import * as l10n from '@vscode/l10n';
import { boundsOf, ticksOf, type Lane, type Lanes, type PeriodCount, type Tick } from '../phrases/periods';
import { countsOf, periodName, sourceLabel, tickName } from './wording';

/** Pixels: of a lane, of its highest bar, below all, and at the right. */
const [LANE, BAR, AXIS, RIGHT] = [48, 28, 22, 16];
/** Pixels that a bar is wide at least and at most, and that a number above it needs. */
const [NARROWEST, WIDEST, NUMBER] = [4, 24, 14];
/** Pixels between two labels of the axis. */
const TICK = 80;
const SVG = 'http://www.w3.org/2000/svg';

/** What the keyboard and the mouse choose: a period of a source. */
export type Choose = (source: string, period: string) => void;

/** Draws it at a width in pixels; null where there is nothing with a date. */
export function chart({ lanes, from, to, most, by }: Lanes, width: number, choose: Choose): SVGSVGElement | null {
  if (from === null || to === null) return null;
  const left = Math.min(180, Math.round(width * 0.26));
  const height = lanes.length * LANE + AXIS;
  const x = scaleUtc([new Date(boundsOf(from)[0]), new Date(boundsOf(to)[1])], [left, Math.max(left + 40, width - RIGHT)]);
  const y = scaleLinear([0, most], [0, BAR]);
  const root = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': by === 'month' ? l10n.t('Uses of the phrase by month and source; the table below says the same') : l10n.t('Uses of the phrase by year and source; the table below says the same') });
  root.append(axis(x, ticksOf(from, to, Math.max(1, Math.floor((width - left) / TICK))), height));
  const focusable: SVGElement[][] = [];
  for (const [n, lane] of lanes.entries()) {
    const bottom = (n + 1) * LANE - 8;
    root.append(laneLabel(lane, left, bottom), svg('line', { class: 'base', x1: left, x2: width - RIGHT, y1: bottom, y2: bottom }));
    const row: SVGElement[] = [];
    for (const period of lane.periods) {
      const [start, end] = boundsOf(period.period).map((time) => x(new Date(time)));
      const middle = (start + end) / 2;
      if (period.exact + period.similar + period.instead === 0) root.append(svg('line', { class: 'without', x1: middle, x2: middle, y1: bottom, y2: bottom + 5 }));
      else row.push(bar(lane, period, { middle, room: end - start, bottom, y }, choose));
    }
    root.append(...row);
    if (row.length > 0) focusable.push(row);
  }
  walkable(root, focusable);
  return root;
}

interface Spot {
  readonly middle: number;
  /** Pixels of the period. */
  readonly room: number;
  readonly bottom: number;
  readonly y: (count: number) => number;
}

function bar({ source }: Lane, count: PeriodCount, { middle, room, bottom, y }: Spot, choose: Choose): SVGElement {
  const { period, exact, similar, instead } = count;
  const wide = Math.min(WIDEST, Math.max(NARROWEST, room * 0.7));
  const label = `${sourceLabel(source)}, ${periodName(period)}: ${countsOf(count)}`;
  const group = svg('g', { class: 'bar', role: 'button', tabindex: -1, 'aria-label': label });
  const title = svg('title', {});
  title.textContent = label;
  const hit = Math.max(wide + 4, 10);
  group.append(title, svg('rect', { class: 'hit', x: middle - hit / 2, y: bottom - BAR - 12, width: hit, height: BAR + 14, rx: 2 }));
  const [high, more] = [y(exact), y(similar)];
  if (exact > 0) group.append(svg('rect', { class: 'exact', x: middle - wide / 2, y: bottom - high, width: wide, height: high }));
  if (similar > 0) group.append(svg('rect', { class: 'similar', x: middle - wide / 2 + 0.5, y: bottom - high - more + 0.5, width: Math.max(1, wide - 1), height: Math.max(2, more - 1) }));
  if (exact + similar > 0 && room >= NUMBER) group.append(words('number', middle, bottom - high - more - 3, String(exact + similar), 'middle'));
  if (exact + similar === 0 && instead > 0) group.append(svg('path', { class: 'instead', d: `M${middle} ${bottom - 12}l5 5l-5 5l-5 -5z` }));
  const act = (): void => choose(source, period);
  group.addEventListener('click', act);
  group.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  });
  return group;
}

function laneLabel({ source }: Lane, left: number, bottom: number): SVGElement {
  const name = sourceLabel(source);
  const most = Math.floor((left - 14) / 7);
  const label = words('lane', left - 10, bottom - 2, name.length > most ? `${name.slice(0, most - 1)}…` : name, 'end');
  const title = svg('title', {});
  title.textContent = name;
  label.append(title);
  return label;
}

function axis(x: (time: Date) => number, ticks: readonly Tick[], height: number): SVGElement {
  const group = svg('g', { class: 'axis', 'aria-hidden': 'true' });
  for (const tick of ticks) {
    const [start, end] = boundsOf(tick.period).map((time) => x(new Date(time)));
    group.append(svg('line', { class: 'grid', x1: start, x2: start, y1: 4, y2: height - AXIS + 2 }), words('tick', (start + end) / 2, height - 6, tickName(tick), 'middle'));
  }
  return group;
}

/** Arrows go along a lane and from one lane to the next; one bar can be reached with Tab. */
function walkable(root: SVGElement, rows: readonly (readonly SVGElement[])[]): void {
  rows[0]?.at(-1)?.setAttribute('tabindex', '0');
  root.addEventListener('keydown', (event) => {
    const row = rows.findIndex((bars) => bars.includes(event.target as SVGElement));
    const at = rows[row]?.indexOf(event.target as SVGElement) ?? -1;
    if (at < 0) return;
    const near = (n: number): SVGElement | undefined => rows[n]?.[Math.min(at, rows[n].length - 1)];
    const next = { ArrowRight: rows[row][at + 1], ArrowLeft: rows[row][at - 1], ArrowUp: near(row - 1), ArrowDown: near(row + 1), Home: rows[row][0], End: rows[row].at(-1) }[event.key];
    if (!next) return;
    event.preventDefault();
    for (const one of rows.flat()) one.setAttribute('tabindex', one === next ? '0' : '-1');
    next.focus();
  });
}

function words(name: string, x: number, y: number, text: string, anchor: 'middle' | 'end'): SVGElement {
  const made = svg('text', { class: name, x, y, 'text-anchor': anchor });
  made.textContent = text;
  return made;
}

function svg<K extends keyof SVGElementTagNameMap>(name: K, attributes: Readonly<Record<string, string | number>>): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
