/** The rows of the Agreement view. */
import * as l10n from '@vscode/l10n';
import type { ComparedSide, Comparison, DisagreementItem, ItemKind } from '../../server/annotating/protocol';
import { titleOf } from '../annotating/itemTitles';
import { stateLook } from '../annotating/stateLooks';
import { excerpt } from '../excerpt';
import type { Row } from './row';

/** UTF-16 code units of the words shown. */
const LABEL = 60;

const KINDS: Readonly<Record<ItemKind, string>> = { mention: l10n.t('Names'), quotation: l10n.t('Quotations'), commitment: l10n.t('Commitments') };

/** @param isSettled whether the user has settled a disagreement */
export function agreementRows({ kappa, types, disagreements }: Comparison, isSettled: (item: DisagreementItem) => boolean): Row[] {
  const settled = disagreements.filter(isSettled), open = disagreements.filter((item) => !settled.includes(item));
  return [
    ...kappa.map(({ kind, kappa }) => kindRow(kind, kappa, types.filter((type) => type.kind === kind))),
    ...(open.length > 0 ? [group(l10n.t('Disagreements'), open, 'open', 'diff', true)] : []),
    ...(settled.length > 0 ? [group(l10n.t('Settled'), settled, 'settled', 'pass-filled', open.length === 0)] : []),
  ];
}

function kindRow(kind: ItemKind, kappa: number | null, types: Comparison['types']): Row {
  const [both, all] = [sum(types.map((type) => type.both)), sum(types.map(({ mine, theirs }) => mine + theirs))];
  const figures = all === 0 ? l10n.t('nothing marked') : [...(kappa === null ? [] : [`κ ${kappa.toFixed(2)}`]), `F1 ${percent((2 * both) / all)}`].join(' · ');
  return {
    id: `agreement:${kind}`, label: KINDS[kind], description: figures, kind: 'group', ranges: [], icon: { id: 'graph' },
    tooltip: `${KINDS[kind]}: ${figures}\n\n${l10n.t('κ is Cohen’s kappa over words: 1 is full agreement, 0 is chance.')}\n${l10n.t('F1 counts those with exactly the same words and type.')}`,
    accessibleLabel: l10n.t('Agreement on {0}: {1}', KINDS[kind].toLowerCase(), all === 0 ? l10n.t('nothing marked') : [...(kappa === null ? [] : [l10n.t('kappa {0}', kappa.toFixed(2))]), `F1 ${percent((2 * both) / all)}`].join(', ')),
    ...(types.length > 0 && { children: () => types.map(typeRow) }),
  };
}

function typeRow({ kind, type, mine, theirs, both, f1 }: Comparison['types'][number]): Row {
  const counts = l10n.t('both {0}, mine {1}, theirs {2}', both, mine, theirs);
  return {
    id: `agreement:${kind}:${type}`, label: titleOf(type), description: `F1 ${percent(f1)} · ${counts}`, kind: 'group', ranges: [],
    tooltip: `${titleOf(type)}: F1 ${percent(f1)}\n${counts}`, accessibleLabel: `${titleOf(type)}: F1 ${percent(f1)}, ${counts}`,
  };
}

function group(label: string, items: readonly DisagreementItem[], state: 'open' | 'settled', icon: string, expanded: boolean): Row {
  return {
    id: `agreement:${state}`, label, description: String(items.length), kind: 'group', ranges: [], expanded, icon: { id: icon, ...(state === 'settled' && { color: 'testing.iconPassed' }) },
    tooltip: state === 'open' ? l10n.t('What the two annotators have otherwise. Take mine or theirs, one by one or several at once.') : l10n.t('Differences in which yours is to hold.'),
    accessibleLabel: `${label}, ${items.length}`, children: () => items.map((item) => disagreementRow(item, state)),
  };
}

function disagreementRow({ id, mine, theirs, range }: DisagreementItem, state: 'open' | 'settled'): Row {
  const words = (mine ?? theirs)!.text;
  // The label has the words of one of them.
  const brief = (side: ComparedSide | null): string => (side ? `${titleOf(side.type)}${side.text === words ? '' : ` “${excerpt(side.text, 30)}”`}` : l10n.t('nothing'));
  const full = (side: ComparedSide | null): string => (side ? `${titleOf(side.type)}, ${stateLook(side.state).title.toLowerCase()}: “${excerpt(side.text, 500)}”` : l10n.t('nothing marked here'));
  return {
    id: `agreement:${id}`, label: excerpt(words, LABEL), description: l10n.t('mine: {0} · theirs: {1}', brief(mine), brief(theirs)), kind: `disagreement.${state}`, ranges: [range],
    tooltip: `${l10n.t('Mine: {0}', full(mine))}\n\n${l10n.t('Theirs: {0}', full(theirs))}`, accessibleLabel: (state === 'open' ? l10n.t('Disagreement: {0}; mine: {1}; theirs: {2}', excerpt(words, 200), brief(mine), brief(theirs)) : l10n.t('Settled disagreement: {0}; mine: {1}; theirs: {2}', excerpt(words, 200), brief(mine), brief(theirs))),
    icon: state === 'open' ? { id: 'diff', color: 'list.warningForeground' } : { id: 'pass-filled', color: 'testing.iconPassed' },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
/** Never rounded up to full agreement. */
const percent = (part: number): string => `${part < 1 ? Math.min(99, Math.round(part * 100)) : 100} %`;
