/** How forces look in drawings: told apart by the shape of their marks and the pattern of their lines as in the text, not by colour alone. */
import { symbol, symbolCircle, symbolTriangle } from 'd3-shape';
import { FORCES } from '../../analysis/annotation';
import { forceWord } from '../../translation/forces';
import type { Sample } from '../legend';
import { group, shape, type Shape } from '../shape';

/** The mark of the margin: a tick in a disc, a disc, a triangle, a ring; 12 pixels wide, about its middle. */
export function forceMark(force: string, x: number, y: number): Shape {
  const disc = (look: string): Shape => shape('path', { d: symbol(symbolCircle, 95)()!, class: `${look} ${force}` });
  const parts = {
    agreed: [disc('filled'), shape('path', { d: 'M-2.8 0.1 L-0.8 2.2 L3 -2', class: 'tick' })],
    pledged: [disc('filled')],
    'called-for': [shape('path', { d: symbol(symbolTriangle, 72)()!, class: `filled ${force}` })],
    hoped: [shape('path', { d: symbol(symbolCircle, 68)()!, class: `open ${force}` })],
  }[force] ?? [disc('open')];
  return group(x, y, ...parts);
}

/** The line of the underline: double, solid, dashed, dotted. @param path of the line @param width in pixels, at least 1.5 */
export function forceLine(force: string, path: string, width: number): Shape[] {
  const line = (look: string, thick: number): Shape => shape('path', { d: path, class: look, 'stroke-width': thick });
  if (force === 'agreed') return [line(`line ${force}`, width + 2.5), line('line gap', Math.max(1.2, width * 0.5))];
  return [line(`line ${force}`, width)];
}

/** Samples of the forces that a drawing has. */
export const forcesLegend = (forces: readonly string[]): readonly Sample[] => FORCES.filter((one) => forces.includes(one)).map((force) => (
  { name: forceWord(force), at: 54, room: 58, draw: (x, y) => [...forceLine(force, `M${x} ${y + 8}H${x + 30}`, 2), forceMark(force, x + 42, y + 8)] }));
