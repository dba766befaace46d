/** When a commitment is overdue. */
import type { RegisterEntry } from './entry';

/**
 * True where the last day that meets the deadline is over, and nobody has said what became of the commitment.
 * @param today ISO `YYYY-MM-DD`
 */
export const isOverdue = ({ deadline, status }: Pick<RegisterEntry, 'deadline' | 'status'>, today: string): boolean =>
  deadline?.date != null && deadline.date < today && (status === 'open' || status === 'in-progress');
