/** Which commitment the margin tells of where a line holds several: there is room for one mark. */
import type { CommitmentItem } from '../server/protocol';
import { FORCE_LOOKS } from './forces';

/** The first of the strongest commitments that start in each line, in text order. */
export function strongestByLine(commitments: readonly CommitmentItem[]): CommitmentItem[] {
  const rank = ({ force }: CommitmentItem): number => FORCE_LOOKS.findIndex((look) => look.force === force);
  const best = new Map<number, CommitmentItem>();
  for (const commitment of commitments) {
    const { line } = commitment.range.start;
    const before = best.get(line);
    if (!before || rank(commitment) < rank(before)) best.set(line, commitment);
  }
  return [...best.values()];
}
