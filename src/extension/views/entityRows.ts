/** The rows of the Speakers & Organizations view. */
import type { Range } from 'vscode-languageserver-types';
import type { EntityItem, Summary } from '../../server/protocol';
import { counted } from '../counts';
import { excerpt } from '../excerpt';
import { entityMarkdown } from '../markdown';
import { actionItemRows } from './actionItemRows';
import type { Matcher } from './filter';
import { quotationRows } from './quotationRows';
import type { Row } from './row';

/** What each type is called and looks like, in the order of the view. */
const TYPES: Readonly<Record<string, { readonly name: string; readonly icon: string }>> = {
  PERSON: { name: 'person', icon: 'person' },
  ORG: { name: 'organization', icon: 'organization' },
  GPE: { name: 'country, region or city', icon: 'globe' },
  LOC: { name: 'place', icon: 'location' },
  FAC: { name: 'building or facility', icon: 'home' },
  NORP: { name: 'nationality or group', icon: 'flag' },
  LAW: { name: 'treaty, law or resolution', icon: 'law' },
  EVENT: { name: 'event', icon: 'calendar' },
  PRODUCT: { name: 'product, initiative or programme', icon: 'package' },
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
    counted(mentions.length, 'mention'),
    ...(entity.quotations > 0 ? [counted(entity.quotations, 'quotation')] : []),
    ...(entity.commitments > 0 ? [counted(entity.commitments, 'commitment')] : []),
  ].join(' · ');
  const id = `entity:${type}:${name}`;
  return {
    id, label: name, description: counts,
    tooltip: [name, role ?? typeName, ...(aliases.length > 0 ? [`Also: ${aliases.join(', ')}`] : []), counts].join('\n'),
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
    heading(`${id}:quotations`, 'Quotations', 'quote', quotations),
    heading(`${id}:commitments`, 'Commitments', 'checklist', commitments),
    heading(`${id}:mentions`, 'Mentions', 'text-size', mentions),
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
    const line = `Line ${range.start.line + 1}`;
    return {
      id: `${id}:mention:${i}`, label: line, description: context, tooltip: `${line}\n${context}`, accessibleLabel: `${line}: ${context}`, kind: 'mention', ranges: [range],
    };
  });
}
