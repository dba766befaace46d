/** How binding it is: commitments by force, and within each force by who is to act. */
import type { CommitmentItem } from '../../server/protocol';
import { grouped, keyOf, namesTogether } from '../names';
import { FORCES } from '../../analysis/annotation';

/** One commitment, or all of one actor where there are too many to tell apart. */
export interface Part {
  readonly actors: string;
  readonly commitments: readonly CommitmentItem[];
}

export interface ForceRow {
  readonly force: string;
  readonly count: number;
  /** Those of one actor beside each other, who has most first. */
  readonly parts: readonly Part[];
}

/** Commitments of one force that are drawn one by one. */
const MOST_PARTS = 24;

/** @returns a row for each force, the strongest first, also for those that the release has none of */
export const forcesOf = (commitments: readonly CommitmentItem[]): readonly ForceRow[] => FORCES.map((force) => {
  const own = commitments.filter((commitment) => commitment.force === force);
  const byActors = grouped(own, ({ actors }) => keyOf(namesTogether(actors))).sort((a, b) => b.length - a.length);
  const parts = byActors.flatMap((members) => {
    const actors = namesTogether(members[0].actors);
    return own.length > MOST_PARTS ? [{ actors, commitments: members }] : members.map((member) => ({ actors, commitments: [member] }));
  });
  return { force, count: own.length, parts };
});
