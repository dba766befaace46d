/** What assistants are told of the register: commitments in plain terms, each with the release and the line to quote it by. */
import type { Registered } from './entry';
import { isOverdue } from './overdue';
import { ALL, answer, COLUMNS, type Column } from './query';

/** Commitments of one answer at most: more would fill a model's memory. */
const MOST = 300;

/** What is looked for, as the fields of the register take it; what is left out may be anything. */
export type RegisterSearch = Readonly<Partial<Record<Column, string>>>;

export interface FoundCommitments {
  readonly total: number;
  /** The first ones by deadline. */
  readonly items: readonly object[];
}

/** @param today ISO `YYYY-MM-DD` */
export function searchRegister(commitments: readonly Registered[], search: RegisterSearch, today: string): FoundCommitments {
  // A model may ask in any way that it likes.
  const filter = Object.fromEntries(COLUMNS.map((column) => [column, typeof search[column] === 'string' ? search[column] : ''])) as Record<Column, string>;
  const { shown } = answer(commitments, { ...ALL, filter }, today);
  return { total: shown.length, items: shown.slice(0, MOST).map((i) => told(commitments[i], today)) };
}

function told(commitment: Registered, today: string): object {
  const { source, title, released, line, force, actors, text, deadline, status, note } = commitment;
  return {
    file: source, title, ...(released !== null && { released }), line, force, actors, text,
    ...(deadline && { deadline: deadline.words, ...(deadline.date !== null && { deadlineDate: deadline.date }) }),
    status, ...(isOverdue(commitment, today) && { overdue: true }), ...(note !== '' && { note }),
  };
}
