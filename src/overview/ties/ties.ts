/** Who commits whom: from those who state commitments to those who are to act. */
import * as l10n from '@vscode/l10n';
import type { CommitmentItem } from '../../server/protocol';
import { speakerWord } from '../../translation/speaker';
import { FORCES } from '../../analysis/annotation';
import { grouped, keyOf, nobody, releaseItself } from '../names';

export interface Node {
  readonly name: string;
  /** Commitments that it states, or is to keep. */
  readonly weight: number;
}

/** All commitments of one force that one states and another is to keep. */
export interface Tie {
  /** Index into {@link Ties.stating} and {@link Ties.acting}. */
  readonly from: number;
  readonly to: number;
  readonly force: string;
  readonly commitments: readonly CommitmentItem[];
}

export interface Ties {
  readonly stating: readonly Node[];
  readonly acting: readonly Node[];
  readonly ties: readonly Tie[];
}

/** One commitment of one actor. */
interface Strand {
  readonly from: string;
  readonly to: string;
  readonly commitment: CommitmentItem;
}

/**
 * @param most nodes on each side: the weightiest, and all others as one
 * @returns a commitment of two actors as a tie to each
 */
export function tiesOf(commitments: readonly CommitmentItem[], most = Infinity): Ties {
  const strands = commitments.flatMap((commitment): Strand[] => {
    const from = commitment.statedBy === null ? releaseItself() : speakerWord(commitment.statedBy);
    return (commitment.actors.length > 0 ? commitment.actors : [nobody()]).map((to) => ({ from, to, commitment }));
  });
  const stating = nodesOf(strands, ({ from }) => from, most);
  const acting = nodesOf(strands, ({ to }) => to, most);
  const ties = grouped(strands, ({ from, to, commitment }) => `${stating.indexOf(from)} ${acting.indexOf(to)} ${commitment.force}`)
    .map((same) => ({ from: stating.indexOf(same[0].from), to: acting.indexOf(same[0].to), force: same[0].commitment.force, commitments: [...new Set(same.map(({ commitment }) => commitment))] }))
    .sort((a, b) => FORCES.findIndex((force) => force === a.force) - FORCES.findIndex((force) => force === b.force));
  return { stating: stating.nodes, acting: acting.nodes, ties };
}

/** Names that are counted together, in the order of their first ones, and which each belongs to. */
function nodesOf(strands: readonly Strand[], nameOf: (strand: Strand) => string, most: number): { readonly nodes: readonly Node[]; indexOf(name: string): number } {
  const all = grouped(strands, (strand) => keyOf(nameOf(strand)));
  const kept = all.length <= most ? all : all.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, most - 1);
  const shown = all.filter((same) => kept.includes(same));
  const others = all.filter((same) => !kept.includes(same));
  const index = new Map(shown.map((same, i) => [keyOf(nameOf(same[0])), i]));
  const nodes = shown.map((same) => ({ name: nameOf(same[0]), weight: weightOf(same) }));
  return {
    nodes: others.length === 0 ? nodes : [...nodes, { name: l10n.t('{0} others', others.length), weight: weightOf(others.flat()) }],
    indexOf: (name) => index.get(keyOf(name)) ?? nodes.length,
  };
}

const weightOf = (strands: readonly Strand[]): number => new Set(strands.map(({ commitment }) => commitment)).size;
