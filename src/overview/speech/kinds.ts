/** How kinds of quotations look in drawings: full where the words are the speaker's own, hatched where they are reported. */
import * as l10n from '@vscode/l10n';
import { rounded, shape, words, type Shape } from '../shape';

export const kindName = (kind: string): string => ({ direct: l10n.t('in quotation marks'), mixed: l10n.t('partly in quotation marks'), indirect: l10n.t('reported') })[kind] ?? kind;

/** The fillings that drawings refer to. */
export const kindFills = (): Shape => shape('defs', {},
  filling('direct', shape('rect', { width: 6, height: 6, class: 'ink' })),
  filling('mixed', shape('rect', { width: 6, height: 6, class: 'ink faint' }), shape('rect', { width: 3, height: 6, class: 'ink' })),
  filling('indirect', shape('rect', { width: 6, height: 6, class: 'ink faint' }), shape('path', { d: 'M0 6L6 0M-1 1L1 -1M5 7L7 5', class: 'hatch' })));

const filling = (kind: string, ...parts: readonly Shape[]): Shape => shape('pattern', { id: `kind-${kind}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, ...parts);

/** Samples of the kinds that a drawing has. */
export function kindsLegend(kinds: readonly string[], width: number, measure: (words: string) => number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  for (const kind of kinds) {
    const wide = 26 + measure(kindName(kind)) + 18;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 20];
    shapes.push(shape('rect', { x: rounded(x), y: y + 2, width: 20, height: 12, rx: 2, class: 'speech', fill: `url(#kind-${kind})` }), words(x + 26, y + 12, kindName(kind), 'label muted'));
    x += wide;
  }
  return { shapes, height: y + 20 };
}
