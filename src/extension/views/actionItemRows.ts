/** The rows of the Action Items view. */
import * as l10n from '@vscode/l10n';
import type { CommitmentItem, Summary } from '../../server/protocol';
import { shortDate } from '../../translation/locale';
import { excerpt } from '../excerpt';
import { colorId, FORCE_LOOKS, lookOf } from '../forces';
import { actionItemMarkdown } from '../markdown';
import type { Matcher } from './filter';
import { itemKeys } from './itemKeys';
import type { Row } from './row';

export const ACTION_ITEM_GROUPINGS = ['force', 'actor', 'order'] as const;
/** By force, the strongest first; by who is to act; or as in the text. */
export type ActionItemGrouping = (typeof ACTION_ITEM_GROUPINGS)[number];

/** UTF-16 code units of an item's words: shorter where a deadline is to be seen behind them. */
const LABEL = 120;
const LABEL_BEFORE_DEADLINE = 40;

type Done = ReadonlySet<string> | null;

/** A commitment and the key that stays with it. */
export interface KeyedCommitment {
  readonly key: string;
  readonly item: CommitmentItem;
}

/** The commitments of a document, each with its key, in text order. */
export function keyedCommitments({ commitments }: Summary): KeyedCommitment[] {
  const keys = itemKeys(commitments.map(({ text }) => text));
  return commitments.map((item, i) => ({ key: keys[i], item }));
}

/** "by the end of 2020 (31 Dec 2020)", or null. */
export function deadlineWords({ deadline }: CommitmentItem): string | null {
  if (!deadline) return null;
  return deadline.date ? `${deadline.words} (${shortDate(deadline.date)})` : deadline.words;
}

/**
 * @param done the keys of the items that are done; null for rows that cannot be ticked
 * @param matches the filter
 */
export function actionItemRows(summary: Summary, grouping: ActionItemGrouping, done: Done, matches: Matcher): Row[] {
  const shown = keyedCommitments(summary).filter(({ item }) => matches(item.force, lookOf(item.force).title, ...item.actors, item.text, deadlineWords(item) ?? ''));
  if (grouping === 'order') return shown.map((commitment) => itemRow(commitment, done, 'order'));
  if (grouping === 'actor') return byActor(shown, done);
  return FORCE_LOOKS.flatMap((look): Row[] => {
    const rows = shown.filter(({ item }) => item.force === look.force).map((commitment) => itemRow(commitment, done, look.force));
    return rows.length === 0 ? [] : [{
      ...group(`force:${look.force}`, look.title, rows),
      tooltip: `${look.title}: ${look.meaning}`,
      icon: { id: look.icon, color: colorId(look.color) },
    }];
  });
}

const NOBODY = l10n.t('No one named');

function byActor(shown: readonly KeyedCommitment[], done: Done): Row[] {
  const actors = new Map<string, KeyedCommitment[]>();
  for (const commitment of shown) {
    const names = commitment.item.actors.length > 0 ? new Set(commitment.item.actors) : [NOBODY];
    for (const name of names) actors.set(name, [...(actors.get(name) ?? []), commitment]);
  }
  const named = [...actors].filter(([name]) => name !== NOBODY);
  const nobody = actors.get(NOBODY);
  return [...named, ...(nobody ? [[NOBODY, nobody] as const] : [])].map(([name, commitments]) => ({
    ...group(`actor:${name}`, name, commitments.map((commitment) => itemRow(commitment, done, name))),
    icon: { id: name === NOBODY ? 'question' : 'account' },
  }));
}

function group(id: string, label: string, rows: readonly Row[]): Row {
  const items = rows.length === 1 ? l10n.t('1 item') : l10n.t('{0} items', rows.length);
  return {
    id, label, description: String(rows.length), tooltip: `${label}: ${items}`, accessibleLabel: `${label}, ${items}`, kind: 'group', ranges: [], expanded: true,
    children: () => rows, markdown: () => rows.map((row) => row.markdown?.() ?? '').join('\n'),
  };
}

/** @param within the heading above, since an item of two actors stands under both */
function itemRow({ key, item }: KeyedCommitment, done: Done, within: string): Row {
  const look = lookOf(item.force);
  const deadline = deadlineWords(item);
  const checked = done?.has(key) ?? false;
  const actors = item.actors.join(', ');
  return {
    id: `item:${within}:${key}`,
    label: excerpt(item.text, deadline ? LABEL_BEFORE_DEADLINE : LABEL),
    ...(deadline && { description: deadline }),
    tooltip: [
      `${look.title}${actors && ` · ${actors}`}`,
      '', excerpt(item.text, 1000), '',
      ...(deadline ? [l10n.t('Deadline: {0}', deadline)] : []),
      `${l10n.t('Cue: “{0}”', item.cue)} · ${item.why}`,
    ].join('\n'),
    accessibleLabel: [`${look.title}${actors && `, ${actors}`}`, excerpt(item.text, 300), ...(deadline ? [l10n.t('deadline {0}', deadline)] : []), ...(done ? [checked ? l10n.t('done') : l10n.t('not done')] : [])].join('; '),
    icon: { id: look.icon, color: colorId(look.color) },
    kind: 'actionItem',
    ranges: [item.range],
    ...(done && { checked }),
    markdown: () => actionItemMarkdown(item, checked),
  };
}
