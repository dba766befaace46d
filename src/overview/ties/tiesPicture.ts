/** Who commits whom. */
import { t } from '@vscode/l10n';
import { forceName } from '../forces/looks';
import { nobody, releaseItself } from '../names';
import type { Picture, Told } from '../picture';
import { tiesOf, type Node, type Ties } from './ties';
import { drawTies } from './tiesDrawing';
import { withFewCrossings } from './withFewCrossings';

/** Names on each side of the drawing. */
const MOST = 12;

export function tiesPicture({ commitments }: Told): Picture {
  const all = tiesOf(commitments);
  return {
    id: 'ties',
    heading: t('Who Commits Whom'),
    sentence: commitments.length === 0 ? t('No commitments in this release.') : sentenceOf(all, commitments.length),
    note: t('A line joins those in whose words a commitment stands with those who are to act. For whose benefit it is, the analysis does not tell.'),
    filled: commitments.length > 0,
    table: () => ({
      columns: [t('Who states it'), t('Who is to act'), t('Force'), t('Commitments')],
      rows: all.ties.toSorted((a, b) => a.from - b.from || a.to - b.to).map(({ from, to, force, commitments: own }) => (
        { cells: [all.stating[from].name, all.acting[to].name, forceName(force), String(own.length)], items: own.map(({ id }) => id) })),
    }),
    draw: (canvas) => drawTies(withFewCrossings(tiesOf(commitments, MOST)), canvas),
  };
}

function sentenceOf({ stating, acting }: Ties, commitments: number): string {
  const first = heaviest(stating);
  const said = first.name === releaseItself() ? t('Commitments in the text of the release itself: {0} of {1}.', first.weight, commitments)
    : t('Commitments in the words of {0}: {1} of {2}.', first.name, first.weight, commitments);
  const named = acting.filter(({ name }) => name !== nobody());
  const most = named.length > 1 ? heaviest(named) : null;
  return most && most.weight > 1 ? `${said} ${t('Most are to be kept by {0}: {1}.', most.name, most.weight)}` : said;
}

const heaviest = (nodes: readonly Node[]): Node => nodes.reduce((most, node) => (node.weight > most.weight ? node : most));
