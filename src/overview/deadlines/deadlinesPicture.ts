/** By when. */
import * as l10n from '@vscode/l10n';
import { shortDate } from '../dates';
import { forceWord } from '../../translation/forces';
import type { Picture, Told } from '../picture';
import { deadlinesOf, type Deadlines } from './deadlines';
import { drawDeadlines } from './deadlinesDrawing';

export function deadlinesPicture(told: Told): Picture {
  const deadlines = deadlinesOf(told);
  const { dated, undated, released } = deadlines;
  const filled = dated.length + undated.length > 0;
  return {
    id: 'deadlines',
    heading: l10n.t('By When'),
    sentence: filled ? sentenceOf(deadlines, told.commitments.length) : l10n.t('No deadlines in this release.'),
    note: released ? l10n.t('A date is the last day that still meets the deadline, reckoned from the date of the release. Whether a commitment was kept, the release does not tell.')
      : l10n.t('The release gives no date, so words such as “by June” have none either. Whether a commitment was kept, the release does not tell.'),
    filled,
    table: () => ({
      columns: [l10n.t('Last day'), l10n.t('In the words of the release'), l10n.t('Force'), l10n.t('Who is to act'), l10n.t('Commitment')],
      rows: [
        ...dated.map(({ commitment, actors, words, date, passed }) => ({ cells: [passed ? l10n.t('{0}, passed', shortDate(date)) : shortDate(date), words, forceWord(commitment.force), actors, commitment.text], items: [commitment.id] })),
        ...undated.map(({ commitment, actors, words }) => ({ cells: [l10n.t('No date'), words, forceWord(commitment.force), actors, commitment.text], items: [commitment.id] })),
      ],
    }),
    draw: (canvas) => drawDeadlines(deadlines, canvas),
  };
}

function sentenceOf({ dated, undated, today }: Deadlines, commitments: number): string {
  const there = l10n.t('Commitments with a deadline: {0} of {1}.', dated.length + undated.length, commitments);
  const counts = undated.length === 0 ? there : `${there} ${dated.length === 0 ? l10n.t('None of them has a date.') : l10n.t('Without a date: {0}.', undated.length)}`;
  const next = dated.find(({ date }) => date >= today);
  const last = dated[dated.length - 1];
  if (next) return `${counts} ${l10n.t('The next is {0}: {1}.', shortDate(next.date), next.actors)}`;
  return last ? `${counts} ${l10n.t('The last one passed on {0}.', shortDate(last.date))}` : counts;
}
