/** The order of nodes on both sides in which few ties cross: each goes to the mean place of those it is tied to (barycentre method; Sugiyama and others 1981), then neighbours change places where that helps. */
import type { Node, Ties } from './ties';

const ROUNDS = 8;
const SIDES = ['to', 'from'] as const;
type Side = (typeof SIDES)[number];

/** How many pairs of ties cross. */
export function crossings({ ties }: Pick<Ties, 'ties'>): number {
  let count = 0;
  for (let i = 1; i < ties.length; i++) for (let j = 0; j < i; j++) if ((ties[i].from - ties[j].from) * (ties[i].to - ties[j].to) < 0) count++;
  return count;
}

/** The best order that was met on the way; the given one where none is better. */
export function withFewCrossings(ties: Ties): Ties {
  let best = { ties, count: crossings(ties) };
  const met = (next: Ties): void => {
    const count = crossings(next);
    if (count < best.count) best = { ties: next, count };
  };
  for (let round = 0, now = ties; round < ROUNDS && best.count > 0; round++) met((now = byMeans(now, SIDES[round % 2])));
  for (let before = Infinity; best.count > 0 && best.count < before;) {
    before = best.count;
    for (const side of SIDES) for (let i = 1; i < nodesOf(best.ties, side).length; i++) met(reordered(best.ties, side, swapped(nodesOf(best.ties, side).length, i)));
  }
  return best.ties;
}

const nodesOf = ({ stating, acting }: Ties, side: Side): readonly Node[] => (side === 'from' ? stating : acting);

/** The places from 0 to below `length`, those at `i` and before it exchanged. */
const swapped = (length: number, i: number): number[] => Array.from({ length }, (_, place) => (place === i ? i - 1 : place === i - 1 ? i : place));

function byMeans(now: Ties, side: Side): Ties {
  const means = nodesOf(now, side).map((_, i) => {
    const places = now.ties.filter((tie) => tie[side] === i).flatMap((tie) => tie.commitments.map(() => tie[side === 'to' ? 'from' : 'to']));
    return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
  });
  return reordered(now, side, means.map((_, i) => i).sort((a, b) => means[a] - means[b] || a - b));
}

/** @param order which node comes to each place */
function reordered(now: Ties, side: Side, order: readonly number[]): Ties {
  const ties = now.ties.map((tie) => ({ ...tie, [side]: order.indexOf(tie[side]) }));
  const nodes = order.map((i) => nodesOf(now, side)[i]);
  return side === 'to' ? { ...now, acting: nodes, ties } : { ...now, stating: nodes, ties };
}
