/** A row for each force, of one field for each commitment, with the name of who is to act where there is room. */
import * as l10n from '@vscode/l10n';
import { scaleLinear } from 'd3-scale';
import { commitmentCount } from '../../translation/counts';
import { fitted } from '../fitted';
import type { Canvas, Drawing, Mark } from '../picture';
import { group, rounded, shape, words, type Shape } from '../shape';
import type { ForceRow, Part } from './forces';
import { forceWord } from '../../translation/forces';
import { forceLine, forceMark } from './looks';

const [ROW, FIELD, GAP, WIDEST] = [38, 24, 3, 130];

export function drawForces(rows: readonly ForceRow[], { width, measure }: Canvas): Drawing {
  const names = 22 + Math.max(...rows.map(({ force }) => measure(forceWord(force))));
  const left = names + 40;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const scale = scaleLinear([0, most], [0, Math.min(WIDEST * most, width - left)]);
  const marks: Mark[] = [];
  const shapes: Shape[] = [];
  rows.forEach(({ force, count, parts }, row) => {
    const middle = row * ROW + ROW / 2;
    shapes.push(forceMark(force, 8, middle), words(22, middle + 4, forceWord(force)), words(left - 12, middle + 4, String(count), count === 0 ? 'label muted' : 'label strong', 'end'));
    let x = left;
    for (const part of parts) {
      const wide = scale(part.commitments.length);
      const room = Math.max(1, wide - GAP);
      const name = fitted(part.actors, room - 10, measure);
      shapes.push(group(x, middle - FIELD / 2, shape('g', { class: `mark field ${force}`, 'data-mark': marks.length },
        shape('rect', { width: rounded(room), height: FIELD, class: `tint ${force}` }),
        ...forceLine(force, `M0 ${FIELD}H${rounded(room)}`, 2),
        ...(measure(name) >= 14 ? [words(5, FIELD / 2 + 4, name)] : []))));
      marks.push(markOf(force, part));
      x += wide;
    }
  });
  return { height: rows.length * ROW, shapes, marks };
}

const markOf = (force: string, { actors, commitments }: Part): Mark => ({
  title: l10n.t('{0}: {1}', forceWord(force), actors),
  detail: commitments.length === 1 ? commitments[0].text : commitmentCount(commitments.length),
  items: commitments.map(({ id }) => id),
});
