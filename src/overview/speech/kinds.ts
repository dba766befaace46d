/** How kinds of quotations look in drawings: full where the words are the speaker's own, hatched where they are reported. */
import * as l10n from '@vscode/l10n';
import type { Sample } from '../legend';
import { rounded, shape, type Shape } from '../shape';

export const kindName = (kind: string): string => ({ direct: l10n.t('in quotation marks'), mixed: l10n.t('partly in quotation marks'), indirect: l10n.t('reported') })[kind] ?? kind;

/** The fillings that drawings refer to. */
export const kindFills = (): Shape => shape('defs', {},
  filling('direct', shape('rect', { width: 6, height: 6, class: 'ink' })),
  filling('mixed', shape('rect', { width: 6, height: 6, class: 'ink faint' }), shape('rect', { width: 3, height: 6, class: 'ink' })),
  filling('indirect', shape('rect', { width: 6, height: 6, class: 'ink faint' }), shape('path', { d: 'M0 6L6 0M-1 1L1 -1M5 7L7 5', class: 'hatch' })));

const filling = (kind: string, ...parts: readonly Shape[]): Shape => shape('pattern', { id: `kind-${kind}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, ...parts);

/** Samples of the kinds that a drawing has. */
export const kindsLegend = (kinds: readonly string[]): readonly Sample[] => kinds.map((kind) => (
  { name: kindName(kind), at: 26, room: 26, draw: (x, y) => [shape('rect', { x: rounded(x), y: y + 2, width: 20, height: 12, rx: 2, class: 'speech', fill: `url(#kind-${kind})` })] }));
