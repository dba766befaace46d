/** The rows of the Review view. */
import * as l10n from '@vscode/l10n';
import type { OrphanItem, Review, ReviewItem } from '../../server/annotating/protocol';
import { titleOf } from '../annotating/itemTitles';
import { stateLook } from '../annotating/stateLooks';
import { excerpt } from '../excerpt';
import type { Row } from './row';

/** UTF-16 code units of the words shown. */
const LABEL = 120;

const KIND_TITLES = { mention: l10n.t('name'), quotation: l10n.t('quotation'), commitment: l10n.t('commitment'), identity: l10n.t('merge or split') } as const;
/** What was decided of which kind, since other languages decline it. */
const DECIDED: Readonly<Record<ReviewItem['kind'], (state: string) => string>> = {
  mention: (state) => l10n.t({ message: '{0} name', args: [state], comment: ['state of the review, as “Accepted name”'] }),
  quotation: (state) => l10n.t({ message: '{0} quotation', args: [state], comment: ['state of the review, as “Accepted quotation”'] }),
  commitment: (state) => l10n.t({ message: '{0} commitment', args: [state], comment: ['state of the review, as “Accepted commitment”'] }),
};

/** @param items those that the filter lets through, in text order */
export function reviewRows({ orphans }: Review, items: readonly ReviewItem[]): Row[] {
  return [...items.map(itemRow), ...(orphans.length > 0 ? [orphansRow(orphans)] : [])];
}

function itemRow({ id, kind, state, text, type, people, deadline, certainty, why, range, note, tags }: ReviewItem): Row {
  const { title, icon, color } = stateLook(state);
  const about = [titleOf(type), ...(kind === 'mention' ? [] : people), ...(deadline ? [deadline] : [])].join(' · ');
  const remark = [note, tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean).join(' ');
  return {
    id: `review:${id}`,
    label: excerpt(`${leadOf(kind, type, people)}${text}`, LABEL),
    description: [about, remark].filter(Boolean).join(' — '),
    tooltip: [`${DECIDED[kind](title)} · ${about}`, '', excerpt(text, 1000), '', l10n.t('{0} ({1} % sure)', why, Math.round(certainty * 100)), ...(remark ? ['', remark] : [])].join('\n'),
    accessibleLabel: `${DECIDED[kind](title)}, ${about}; ${excerpt(text, 300)}${remark ? `; ${remark}` : ''}`,
    icon: { id: icon, color },
    kind: `review.${kind}.${state}`,
    ranges: [range],
  };
}

/** What tells a quotation from a commitment in the same words, where a narrow view cuts the rest. */
const leadOf = (kind: ReviewItem['kind'], type: string, people: readonly string[]): string =>
  (kind === 'mention' ? '' : `${kind === 'commitment' ? titleOf(type) : people[0] ?? l10n.t('Unattributed')}: `);

function orphansRow(orphans: readonly OrphanItem[]): Row {
  return {
    id: 'review:orphans', label: l10n.t('Orphaned'), description: String(orphans.length), kind: 'group', ranges: [], expanded: true,
    tooltip: l10n.t('Annotations whose words are no longer in the text. Select their words and choose “Re-attach to Selection”, or delete them.'),
    accessibleLabel: l10n.t('Orphaned annotations, {0}', orphans.length),
    icon: { id: 'debug-disconnect', color: 'list.warningForeground' },
    children: () => orphans.map(({ id, kind, text, range }) => ({
      id: `review:${id}`, label: excerpt(text, LABEL) || KIND_TITLES[kind], description: `${KIND_TITLES[kind]} · ${l10n.t('line {0}', range.start.line + 1)}`, kind: 'orphan', ranges: [range],
      tooltip: `${excerpt(text, 1000)}\n\n${l10n.t('These words are no longer in the text; the nearest place is line {0}.', range.start.line + 1)}`,
      accessibleLabel: l10n.t('Orphaned {0}, {1}', KIND_TITLES[kind], excerpt(text, 300)),
      icon: { id: 'warning', color: 'list.warningForeground' },
    })),
  };
}
