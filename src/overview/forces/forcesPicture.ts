/** Commitments by force. */
import * as l10n from '@vscode/l10n';
import type { CommitmentItem } from '../../server/protocol';
import { commitmentCount } from '../../translation/counts';
import { grouped, keyOf } from '../names';
import type { Picture, Told } from '../picture';
import { forcesOf, type ForceRow } from './forces';
import { drawForces } from './forcesDrawing';
import { forceMeaning, forceWord } from '../../translation/forces';

export function forcesPicture({ commitments }: Told): Picture {
  const rows = forcesOf(commitments);
  return {
    id: 'forces',
    heading: l10n.t('How Binding It Is'),
    sentence: commitments.length === 0 ? l10n.t('No commitments in this release. Select the words of one and run “Annotate as Commitment…” to add it.') : sentenceOf(rows, commitments),
    note: l10n.t('A force is how binding the words are, not how likely it is that they will be kept.'),
    filled: commitments.length > 0,
    table: () => ({
      columns: [l10n.t('Force'), l10n.t('Who is to act'), l10n.t('Commitments')],
      rows: rows.flatMap(({ force, parts }) => grouped(parts, ({ actors }) => keyOf(actors)).map((same) => {
        const own = same.flatMap((part) => part.commitments);
        return { cells: [`${forceWord(force)} (${forceMeaning(force)})`, same[0].actors, String(own.length)], items: own.map(({ id }) => id) };
      })),
    }),
    draw: (canvas) => drawForces(rows, canvas),
  };
}

function sentenceOf(rows: readonly ForceRow[], commitments: readonly CommitmentItem[]): string {
  const there = rows.filter(({ count }) => count > 0);
  const counts = there.map(({ force, count }) => l10n.t({ message: '{0} {1}', args: [count, forceWord(force).toLowerCase()], comment: ['a count and a force, as “3 pledged”'] })).join(', ');
  const [most, second] = grouped(commitments.flatMap(({ actors }) => actors), keyOf).sort((a, b) => b.length - a.length);
  const alone = most && most.length > 1 && most.length > (second?.length ?? 0);
  const said = l10n.t('{0}: {1}.', commitmentCount(commitments.length), counts);
  return alone ? `${said} ${l10n.t('Most often to act: {0}, {1} times.', most[0], most.length)}` : said;
}
