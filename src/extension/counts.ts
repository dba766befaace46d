/** Counts of what a press release holds, in words. */
import * as l10n from '@vscode/l10n';
import type { Summary } from '../server/protocol';
import { commitmentCount, quotationCount } from '../translation/counts';

/** How many there are of each. */
export interface Counts {
  /** Entities that are the source of a quotation. */
  readonly speakers: number;
  readonly quotations: number;
  readonly commitments: number;
}

/** Counts what a document holds, also what its summary leaves out. */
export const countsOf = ({ total }: Summary): Counts => total;

/** "1 speaker", "2 speakers". The texts for more than one are to hold for any number. */
export const speakerCount = (count: number): string => (count === 1 ? l10n.t('1 speaker') : l10n.t('{0} speakers', count));
export const mentionCount = (count: number): string => (count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count));

/** "5 speakers · 14 quotations · 10 commitments". */
export const countsText = ({ speakers, quotations, commitments }: Counts): string => [speakerCount(speakers), quotationCount(quotations), commitmentCount(commitments)].join(' · ');
