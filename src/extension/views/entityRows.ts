/** The rows of the Speakers & Organizations view. */
import * as l10n from '@vscode/l10n';
import type { Range } from 'vscode-languageserver-types';
import type { EntityItem, Summary } from '../../server/protocol';
import { commitmentCount, quotationCount } from '../../translation/counts';
import { mentionCount } from '../counts';
import { excerpt } from '../excerpt';
import { entityMarkdown } from '../markdown';
import { actionItemRows } from './actionItemRows';
import type { Matcher } from './filter';
import { quotationRows } from './quotationRows';
import type { Row } from './row';

/** What each type is called and looks like, in the order of the view. */
const TYPES: Readonly<Record<string, { readonly name: string; readonly icon: string }>> = {
  PERSON: { name: l10n.t('person'), icon: 'person' },
  ORG: { name: l10n.t('organization'), icon: 'organization' },
  GPE: { name: l10n.t('country, region or city'), icon: 'globe' },
  LOC: { name: l10n.t('place'), icon: 'location' },
  FAC: { name: l10n.t('building or facility'), icon: 'home' },
  NORP: { name: l10n.t('nationality or group'), icon: 'flag' },
  LAW: { name: l10n.t('treaty, law or resolution'), icon: 'law' },
  EVENT: { name: l10n.t('event'), icon: 'calendar' },
  PRODUCT: { name: l10n.t('product, initiative or programme'), icon: 'package' },
};
const ORDER = Object.keys(TYPES);
/** UTF-16 code units of the line around a mention. */
const LABEL = 80;
const BEFORE = 24;

/**
 * @param lineAt the text of a line, counted from 0
 * @param matches the filter
 */
export function entityRows(summary: Summary, lineAt: (line: number) => string, matches: Matcher): Row[] {
  return summary.entities
    .filter(({ name, aliases, role, type }) => matches(name, ...aliases, role ?? '', TYPES[type]?.name ?? type))
    .map((entity, index) => ({ entity, index }))
    .sort((a, b) => rank(a.entity) - rank(b.entity) || a.index - b.index)
    .map(({ entity }) => entityRow(entity, summary, lineAt));
}

/** Speakers come first, the most quoted at the top; all others by type, in the order of their first mention. */
const rank = ({ quotations, type }: EntityItem): number => (quotations > 0 ? -quotations : 1 + ORDER.indexOf(type));

function entityRow(entity: EntityItem, summary: Summary, lineAt: (line: number) => string): Row {
  const { name, role, type, aliases, mentions } = entity;
  const { name: typeName, icon } = TYPES[type] ?? { name: type, icon: 'symbol-misc' };
  const counts = [
    mentionCount(mentions.length),
    ...(entity.quotations > 0 ? [quotationCount(entity.quotations)] : []),
    ...(entity.commitments > 0 ? [commitmentCount(entity.commitments)] : []),
  ].join(' · ');
  const id = `entity:${type}:${name}`;
  return {
    id, label: name, description: counts,
    tooltip: [name, role ?? typeName, ...(aliases.length > 0 ? [l10n.t('Also: {0}', aliases.join(', '))] : []), counts].join('\n'),
    accessibleLabel: `${name}, ${role ?? typeName}, ${counts}`,
    icon: { id: entity.quotations > 0 && type === 'PERSON' ? 'mic' : icon },
    kind: 'entity',
    ranges: mentions,
    children: () => entityChildren(id, entity, summary, lineAt),
    markdown: () => entityMarkdown(entity),
  };
}

function entityChildren(id: string, entity: EntityItem, summary: Summary, lineAt: (line: number) => string): Row[] {
  const mentions = mentionRows(id, entity.mentions, lineAt);
  const quotations = quotationRows({ ...summary, quotations: summary.quotations.filter(({ source }) => source === entity.id) }, 'order', () => true)
    .map((row) => ({ ...row, label: row.label.slice(entity.name.length + 2) }));
  const commitments = actionItemRows({ ...summary, commitments: summary.commitments.filter(({ actors }) => actors.includes(entity.name)) }, 'order', null, () => true);
  if (quotations.length === 0 && commitments.length === 0) return mentions;
  return [
    heading(`${id}:quotations`, l10n.t('Quotations'), 'quote', quotations),
    heading(`${id}:commitments`, l10n.t('Commitments'), 'checklist', commitments),
    heading(`${id}:mentions`, l10n.t('Mentions'), 'text-size', mentions),
  ].filter(({ description }) => description !== '0');
}

function heading(id: string, label: string, icon: string, rows: readonly Row[]): Row {
  return {
    id, label, description: String(rows.length), tooltip: `${label}: ${rows.length}`, accessibleLabel: `${label}, ${rows.length}`, icon: { id: icon }, kind: 'group', ranges: [],
    children: () => rows.map((row) => ({ ...row, id: `${id}:${row.id}` })),
  };
}

function mentionRows(id: string, mentions: readonly Range[], lineAt: (line: number) => string): Row[] {
  return mentions.map((range, i) => {
    const from = Math.max(0, range.start.character - BEFORE);
    const words = lineAt(range.start.line).slice(from, range.start.character + LABEL).trim();
    const context = `${from > 0 ? '…' : ''}${excerpt(words, LABEL)}`;
    const line = l10n.t('Line {0}', range.start.line + 1);
    return {
      id: `${id}:mention:${i}`, label: line, description: context, tooltip: `${line}\n${context}`, accessibleLabel: `${line}: ${context}`, kind: 'mention', ranges: [range],
    };
  });
}
