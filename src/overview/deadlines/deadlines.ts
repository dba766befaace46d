/** By when: the deadlines of commitments, those with a date in the order of time. */
import type { CommitmentItem } from '../../server/protocol';
import { dayOf } from '../dates';
import { namesTogether } from '../names';
import type { Told } from '../picture';

export interface Deadline {
  readonly commitment: CommitmentItem;
  readonly actors: string;
  /** The words that say by when. */
  readonly words: string;
}

export interface DatedDeadline extends Deadline {
  /** The last day that meets it. */
  readonly date: Date;
  /** True where that day is over. */
  readonly passed: boolean;
}

export interface Deadlines {
  readonly released: Date | null;
  readonly today: Date;
  readonly dated: readonly DatedDeadline[];
  /** In text order. */
  readonly undated: readonly Deadline[];
  /** Commitments that name no deadline. */
  readonly without: number;
}

/** @throws RangeError where `today` is no day */
export function deadlinesOf({ commitments, releaseDate, today: iso }: Pick<Told, 'commitments' | 'releaseDate' | 'today'>): Deadlines {
  const today = dayOf(iso);
  if (!today) throw new RangeError(`“${iso}” is no day`);
  const all = commitments.flatMap((commitment) => (commitment.deadline ? [{ commitment, actors: namesTogether(commitment.actors), words: commitment.deadline.words, date: dayOf(commitment.deadline.date ?? '') }] : []));
  return {
    released: releaseDate === null ? null : dayOf(releaseDate),
    today,
    dated: all.flatMap(({ date, ...deadline }) => (date ? [{ ...deadline, date, passed: date < today }] : [])).sort((a, b) => a.date.getTime() - b.date.getTime()),
    undated: all.filter(({ date }) => !date),
    without: commitments.length - all.length,
  };
}
