/** Two columns of names with a line for each tie: whose words it stands in at the left, who is to act at the right. */
import * as l10n from '@vscode/l10n';
import { linkHorizontal } from 'd3-shape';
import { commitmentCount } from '../../translation/counts';
import { fitted } from '../fitted';
import { legend } from '../legend';
import { forceWord } from '../../translation/forces';
import { forceLine, forcesLegend } from '../forces/looks';
import type { Canvas, Drawing, Mark } from '../picture';
import { rounded, shape, words, type Shape } from '../shape';
import type { Node, Tie, Ties } from './ties';

const [HEAD, ROW, LANE, BAR] = [26, 30, 8, 4];

export function drawTies({ stating, acting, ties }: Ties, { width, measure }: Canvas): Drawing {
  const heights = { from: heightsOf(stating, ties, 'from'), to: heightsOf(acting, ties, 'to') };
  const inner = Math.max(total(heights.from), total(heights.to));
  const labels = (nodes: readonly Node[]): number => Math.min(width * 0.3, Math.max(...nodes.map((node) => widthOf(node, measure)))) + 2;
  const [x0, x1] = [Math.max(labels(stating), Math.min(width * 0.3, measure(l10n.t('Who states it')))) + 8, width - Math.max(labels(acting), Math.min(width * 0.3, measure(l10n.t('Who is to act')))) - 8];
  const places = { from: placesOf(heights.from, inner), to: placesOf(heights.to, inner) };
  const ports = { from: portsOf(ties, 'from', places.from), to: portsOf(ties, 'to', places.to) };
  const curve = linkHorizontal<Tie, [number, number]>().source((tie) => [x0 + BAR, ports.from.get(tie)!]).target((tie) => [x1 - BAR, ports.to.get(tie)!]);
  // From top to bottom at the left, so that the keyboard goes through them as the eye does.
  const ordered = ties.toSorted((a, b) => ports.from.get(a)! - ports.from.get(b)!);
  const shapes: Shape[] = [words(x0, 12, fitted(l10n.t('Who states it'), x0, measure), 'label muted', 'end'), words(x1, 12, fitted(l10n.t('Who is to act'), width - x1, measure), 'label muted')];
  ordered.forEach((tie, i) => {
    const path = curve(tie)!;
    shapes.push(shape('g', { class: 'mark', 'data-mark': i }, shape('path', { d: path, class: 'touch', 'stroke-width': 12 }), ...forceLine(tie.force, path, Math.min(6, 1 + tie.commitments.length))));
  });
  for (const [nodes, side, x, anchor] of [[stating, 'from', x0, 'end'], [acting, 'to', x1, 'start']] as const) {
    nodes.forEach((node, i) => {
      const half = Math.max(14, ties.filter((tie) => tie[side] === i).length * LANE) / 2;
      const middle = places[side][i];
      const at = side === 'from' ? x - 6 : x + 6;
      shapes.push(shape('g', {}, shape('rect', { x: rounded(side === 'from' ? x : x - BAR), y: rounded(middle - half), width: BAR, height: half * 2, class: 'node' }),
        label(node, at, middle + 4, side === 'from' ? at : width - at, measure, anchor), shape('title', {}, node.name)));
    });
  }
  const samples = legend(forcesLegend(ties.map(({ force }) => force)), width, measure);
  return { height: HEAD + inner + 12 + samples.height, shapes: [...shapes, shape('g', { transform: `translate(0 ${rounded(HEAD + inner + 12)})` }, ...samples.shapes)], marks: ordered.map((tie) => markOf(tie, stating, acting)) };
}

const weightOf = ({ weight }: Node): string => `\u00a0\u00a0${weight}`;
const widthOf = (node: Node, measure: Canvas['measure']): number => measure(node.name) + measure(weightOf(node));

/** A name, shortened where it must be, and how many commitments it has. */
const label = (node: Node, x: number, y: number, room: number, measure: Canvas['measure'], anchor: 'start' | 'end'): Shape =>
  shape('text', { x: rounded(x), y: rounded(y), class: 'label', 'text-anchor': anchor }, fitted(node.name, room - measure(weightOf(node)), measure), shape('tspan', { class: 'label muted' }, weightOf(node)));

/** The height that each node needs for its lines and its name. */
const heightsOf = (nodes: readonly Node[], ties: readonly Tie[], side: 'from' | 'to'): readonly number[] => nodes.map((_, i) => Math.max(ROW, ties.filter((tie) => tie[side] === i).length * LANE + 12));

const total = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

/** The middle of each node, with what is left of the height shared out between them. */
function placesOf(heights: readonly number[], inner: number): readonly number[] {
  const spare = (inner - total(heights)) / heights.length;
  return heights.map((height, i) => HEAD + total(heights.slice(0, i)) + spare * i + (height + spare) / 2);
}

/** Where each tie ends at its node: beside each other, in the order in which they come. */
function portsOf(ties: readonly Tie[], side: 'from' | 'to', places: readonly number[]): ReadonlyMap<Tie, number> {
  const other = side === 'from' ? 'to' : 'from';
  return new Map(places.flatMap((middle, i) => {
    const own = ties.filter((tie) => tie[side] === i).toSorted((a, b) => a[other] - b[other]);
    return own.map((tie, lane) => [tie, middle + (lane - (own.length - 1) / 2) * LANE] as const);
  }));
}

const markOf = ({ from, to, force, commitments }: Tie, stating: readonly Node[], acting: readonly Node[]): Mark => ({
  title: l10n.t('{0} → {1}: {2}', stating[from].name, acting[to].name, forceWord(force)),
  detail: commitments.length === 1 ? commitments[0].text : commitmentCount(commitments.length),
  items: commitments.map(({ id }) => id),
});
