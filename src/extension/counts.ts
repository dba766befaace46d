/** Counts of what a press release holds, in words. */
import type { Summary } from '../server/protocol';

/** How many there are of each. */
export interface Counts {
  /** Entities that are the source of a quotation. */
  readonly speakers: number;
  readonly quotations: number;
  readonly commitments: number;
}

/** Counts what a document holds, also what its summary leaves out. */
export const countsOf = ({ total }: Summary): Counts => total;

/** "1 speaker", "2 speakers". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "5 speakers · 14 quotations · 10 commitments". */
export const countsText = ({ speakers, quotations, commitments }: Counts): string =>
  [counted(speakers, 'speaker'), counted(quotations, 'quotation'), counted(commitments, 'commitment')].join(' · ');
