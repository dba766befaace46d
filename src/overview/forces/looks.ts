/** How forces look in drawings: told apart by the shape of their marks and the pattern of their lines as in the text, not by colour alone. */
import * as l10n from '@vscode/l10n';
import { symbol, symbolCircle, symbolTriangle } from 'd3-shape';
import { group, shape, words, type Shape } from '../shape';

/** Strongest first. */
export const FORCES = ['agreed', 'pledged', 'called-for', 'hoped'] as const;

export const forceName = (force: string): string => ({ agreed: l10n.t('Agreed'), pledged: l10n.t('Pledged'), 'called-for': l10n.t('Called for'), hoped: l10n.t('Hoped') })[force] ?? force;

/** In the words of the annotation guidelines. */
export const forceMeaning = (force: string): string =>
  ({ agreed: l10n.t('the parties decided it together'), pledged: l10n.t('a party binds itself'), 'called-for': l10n.t('one party says that others, or all, ought to'), hoped: l10n.t('a wish without obligation') })[force] ?? '';

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

/** Samples of the forces that a drawing has, each with its name, in lines as wide as the drawing. */
export function forcesLegend(forces: readonly string[], width: number, measure: (words: string) => number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  for (const force of FORCES.filter((one) => forces.includes(one))) {
    const name = forceName(force);
    const wide = 58 + measure(name) + 18;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 20];
    shapes.push(...forceLine(force, `M${x} ${y + 8}H${x + 30}`, 2), forceMark(force, x + 42, y + 8), words(x + 54, y + 12, name, 'label muted'));
    x += wide;
  }
  return { shapes, height: y + 20 };
}
