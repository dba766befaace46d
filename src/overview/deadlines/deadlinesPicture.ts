/** By when. */
import { t } from '@vscode/l10n';
import { shortDate } from '../dates';
import { forceName } from '../forces/looks';
import type { Picture, Told } from '../picture';
import { deadlinesOf, type Deadlines } from './deadlines';
import { drawDeadlines } from './deadlinesDrawing';

export function deadlinesPicture(told: Told): Picture {
  const deadlines = deadlinesOf(told);
  const { dated, undated, released } = deadlines;
  const filled = dated.length + undated.length > 0;
  return {
    id: 'deadlines',
    heading: t('By When'),
    sentence: filled ? sentenceOf(deadlines, told.commitments.length) : t('No deadlines in this release.'),
    note: released ? t('A date is the last day that still meets the deadline, reckoned from the date of the release. Whether a commitment was kept, the release does not tell.')
      : t('The release gives no date, so words such as “by June” have none either. Whether a commitment was kept, the release does not tell.'),
    filled,
    table: () => ({
      columns: [t('Last day'), t('In the words of the release'), t('Force'), t('Who is to act'), t('Commitment')],
      rows: [
        ...dated.map(({ commitment, actors, words, date, passed }) => ({ cells: [passed ? t('{0}, passed', shortDate(date)) : shortDate(date), words, forceName(commitment.force), actors, commitment.text], items: [commitment.id] })),
        ...undated.map(({ commitment, actors, words }) => ({ cells: [t('No date'), words, forceName(commitment.force), actors, commitment.text], items: [commitment.id] })),
      ],
    }),
    draw: (canvas) => drawDeadlines(deadlines, canvas),
  };
}

function sentenceOf({ dated, undated, today }: Deadlines, commitments: number): string {
  const there = t('Commitments with a deadline: {0} of {1}.', dated.length + undated.length, commitments);
  const counts = undated.length === 0 ? there : `${there} ${dated.length === 0 ? t('None of them has a date.') : t('Without a date: {0}.', undated.length)}`;
  const next = dated.find(({ date }) => date >= today);
  const last = dated[dated.length - 1];
  if (next) return `${counts} ${t('The next is {0}: {1}.', shortDate(next.date), next.actors)}`;
  return last ? `${counts} ${t('The last one passed on {0}.', shortDate(last.date))}` : counts;
}
