/** What an export is made of: the commitments that are shown, with what is known of each beside its own release. */
import type { Registered } from '../entry';

export interface Shown extends Registered {
  readonly overdue: boolean;
  /** ISO date of the release in which it was first made; null where it was made once. */
  readonly firstMade: string | null;
  /** How often it was repeated after that, in all releases. */
  readonly repeated: number;
}
