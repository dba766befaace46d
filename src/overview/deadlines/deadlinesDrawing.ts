/** A line for each deadline, from the release to its last day; those without a date are listed below. */
import * as l10n from '@vscode/l10n';
import { scaleUtc } from 'd3-scale';
import { shortDate, tickDate } from '../dates';
import { fitted } from '../fitted';
import { forceWord } from '../../translation/forces';
import { forceLine, forceMark } from '../forces/looks';
import { keyOf } from '../names';
import type { Canvas, Drawing, Mark } from '../picture';
import { rounded, shape, words, type Shape } from '../shape';
import type { DatedDeadline, Deadline, Deadlines } from './deadlines';
import { timeSpanOf } from './timeSpan';

const [ROW, LISTED, HEAD, EDGE, AFTER, MOST] = [42, 24, 58, 10, 11, 20];
const DAY = 86_400_000;

export function drawDeadlines(deadlines: Deadlines, canvas: Canvas): Drawing {
  const dated = deadlines.dated.slice(0, MOST);
  const undated = deadlines.undated.slice(0, MOST);
  const bottom = dated.length > 0 ? HEAD + dated.length * ROW : 0;
  const left = deadlines.dated.length + deadlines.undated.length - dated.length - undated.length;
  const shapes = dated.length > 0 ? timeline(deadlines, dated, canvas) : [];
  let y = bottom + (bottom > 0 && undated.length > 0 ? 14 : 0);
  if (undated.length > 0) {
    shapes.push(words(0, y + 14, l10n.t('Without a date'), 'label strong'));
    y += LISTED;
    undated.forEach((deadline, i) => {
      const { commitment, words: when } = deadline;
      shapes.push(shape('g', { class: 'mark', 'data-mark': dated.length + i },
        shape('rect', { x: 0, y: y + i * LISTED, width: canvas.width, height: LISTED, class: 'touch' }),
        forceMark(commitment.force, 9, y + i * LISTED + 12),
        words(22, y + i * LISTED + 16, fitted(l10n.t('“{0}” – {1}', when, headed(deadline)), canvas.width - 24, canvas.measure))));
    });
    y += undated.length * LISTED;
  }
  if (left > 0) shapes.push(words(0, (y += LISTED) - 8, left === 1 ? l10n.t('1 more is in the table.') : l10n.t('{0} more are in the table.', left), 'label muted'));
  return { height: y + 4, shapes, marks: [...dated.map(datedMark), ...undated.map(undatedMark)] };
}

function timeline(deadlines: Deadlines, dated: readonly DatedDeadline[], { width, measure }: Canvas): Shape[] {
  const { released, today } = deadlines;
  const span = timeSpanOf(deadlines);
  const told = (deadline: DatedDeadline): string => (deadline.passed ? l10n.t('{0}, passed', shortDate(deadline.date)) : shortDate(deadline.date));
  // Dates stand behind their marks, and so need room at the right.
  const scale = scaleUtc([span.from, span.to], [EDGE, width - EDGE - AFTER - Math.max(...dated.map((deadline) => measure(told(deadline))))]);
  const bottom = HEAD + dated.length * ROW;
  /** A label beside its line, on the side where there is room. */
  const beside = (x: number, y: number, text: string): Shape => (x + 5 + measure(text) <= width ? words(x + 5, y, text, 'label strong halo') : words(x - 5, y, text, 'label strong halo', 'end'));
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 110)));
  const step = ticks.length > 1 ? (ticks[1].getTime() - ticks[0].getTime()) / DAY : 1;
  let taken = -Infinity;
  const shapes: Shape[] = ticks.flatMap((tick) => {
    const x = rounded(scale(tick));
    const line = shape('line', { x1: x, x2: x, y1: HEAD - 4, y2: bottom, class: 'grid' });
    const text = tickDate(tick, step);
    const half = measure(text) / 2;
    const middle = Math.min(width - half, Math.max(half, x));
    if (middle - half < taken) return [line];
    taken = middle + half + 10;
    return [line, words(middle, HEAD - 10, text, 'label muted halo', 'middle')];
  });
  const upright = (day: Date, top: number, look: string): Shape => shape('line', { x1: rounded(scale(day)), x2: rounded(scale(day)), y1: top, y2: bottom, class: look });
  const isNow = span.today === 'within';
  // Lines first, so that no line goes through a label.
  shapes.unshift(...(released ? [upright(released, 2, 'released')] : []), ...(isNow ? [upright(today, 18, 'today')] : []));
  if (released) shapes.push(beside(scale(released), 12, l10n.t('Released {0}', shortDate(released))));
  if (isNow) shapes.push(beside(scale(today), 28, l10n.t('Today, {0}', shortDate(today))));
  else if (span.today === 'after') shapes.push(words(width, 28, l10n.t('Today, {0} →', shortDate(today)), 'label muted halo', 'end'));
  else shapes.push(words(0, 28, l10n.t('← Today, {0}', shortDate(today)), 'label muted halo'));
  dated.forEach((deadline, i) => {
    const { commitment, date } = deadline;
    const top = HEAD + i * ROW;
    const [from, to] = [scale(released && released < date ? released : span.from), scale(date)];
    shapes.push(shape('g', { class: 'mark', 'data-mark': i },
      shape('rect', { x: 0, y: top + 1, width, height: ROW - 2, class: 'touch' }),
      words(EDGE, top + 16, fitted(headed(deadline), width - 2 * EDGE, measure), 'label halo'),
      ...forceLine(commitment.force, `M${rounded(from)} ${top + 29}H${rounded(Math.max(from, to - 7))}`, 2),
      forceMark(commitment.force, to, top + 29),
      words(to + AFTER, top + 33, told(deadline), 'label muted halo')));
  });
  return shapes;
}

/** The clause, with those who are to act before it where it does not begin with them. */
const headed = ({ actors, commitment: { text } }: Deadline): string => (keyOf(text).startsWith(keyOf(actors)) ? text : l10n.t('{0}: {1}', actors, text));

const datedMark = ({ commitment, actors, words, date, passed }: DatedDeadline): Mark => ({
  title: passed ? l10n.t('{0}, “{1}”, passed – {2}: {3}', shortDate(date), words, forceWord(commitment.force), actors) : l10n.t('{0}, “{1}” – {2}: {3}', shortDate(date), words, forceWord(commitment.force), actors),
  detail: commitment.text,
  items: [commitment.id],
});

const undatedMark = ({ commitment, actors, words }: Deadline): Mark => ({ title: l10n.t('“{0}”, no date – {1}: {2}', words, forceWord(commitment.force), actors), detail: commitment.text, items: [commitment.id] });
