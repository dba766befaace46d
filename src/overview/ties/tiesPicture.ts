/** Who commits whom. */
import * as l10n from '@vscode/l10n';
import { forceWord } from '../../translation/forces';
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
    heading: l10n.t('Who Commits Whom'),
    sentence: commitments.length === 0 ? l10n.t('No commitments in this release.') : sentenceOf(all, commitments.length),
    note: l10n.t('A line joins those in whose words a commitment stands with those who are to act. For whose benefit it is, the analysis does not tell.'),
    filled: commitments.length > 0,
    table: () => ({
      columns: [l10n.t('Who states it'), l10n.t('Who is to act'), l10n.t('Force'), l10n.t('Commitments')],
      rows: all.ties.toSorted((a, b) => a.from - b.from || a.to - b.to).map(({ from, to, force, commitments: own }) => (
        { cells: [all.stating[from].name, all.acting[to].name, forceWord(force), String(own.length)], items: own.map(({ id }) => id) })),
    }),
    draw: (canvas) => drawTies(withFewCrossings(tiesOf(commitments, MOST)), canvas),
  };
}

function sentenceOf({ stating, acting }: Ties, commitments: number): string {
  const first = heaviest(stating);
  const said = first.name === releaseItself() ? l10n.t('Commitments in the text of the release itself: {0} of {1}.', first.weight, commitments)
    : l10n.t('Commitments in the words of {0}: {1} of {2}.', first.name, first.weight, commitments);
  const named = acting.filter(({ name }) => name !== nobody());
  const most = named.length > 1 ? heaviest(named) : null;
  return most && most.weight > 1 ? `${said} ${l10n.t('Most are to be kept by {0}: {1}.', most.name, most.weight)}` : said;
}

const heaviest = (nodes: readonly Node[]): Node => nodes.reduce((most, node) => (node.weight > most.weight ? node : most));
