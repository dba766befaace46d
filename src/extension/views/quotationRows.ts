/** The rows of the Quotations view. */
import * as l10n from '@vscode/l10n';
import type { QuotationItem, Summary } from '../../server/protocol';
import { quotationCount } from '../../translation/counts';
import { speakerWord } from '../../translation/speaker';
import { kindWord, titleOf } from '../annotating/itemTitles';
import { excerpt } from '../excerpt';
import { quotationMarkdown } from '../markdown';
import type { Matcher } from './filter';
import { itemKeys } from './itemKeys';
import type { Row } from './row';

export const QUOTATION_GROUPINGS = ['speaker', 'order'] as const;
/** By who speaks, in the order of their first words; or as in the text. */
export type QuotationGrouping = (typeof QUOTATION_GROUPINGS)[number];

/** UTF-16 code units of the words shown. */
const LABEL = 120;

/** A quotation's icon tells how it is reported. */
const ICONS: Readonly<Record<string, string>> = { direct: 'quote', indirect: 'comment', mixed: 'comment-discussion' };

/** @param matches the filter */
export function quotationRows({ quotations, entities }: Summary, grouping: QuotationGrouping, matches: Matcher): Row[] {
  const keys = itemKeys(quotations.map(({ sourceName, text }) => `${sourceName}\n${text}`));
  const rows = quotations
    .map((quotation, i) => ({ quotation, row: quotationRow(quotation, keys[i], grouping) }))
    .filter(({ quotation }) => matches(speakerWord(quotation.sourceName), quotation.cue ?? '', kindWord(quotation.kind), quotation.text));
  if (grouping === 'order') return rows.map(({ row }) => row);
  const speakers = new Map<string, { quotation: QuotationItem; row: Row }[]>();
  for (const row of rows) {
    const { source, sourceName } = row.quotation;
    // "We" and "we" are the same words, wherever the sentence begins.
    const key = source ? `entity:${sourceName}` : `words:${sourceName.toLowerCase()}`;
    speakers.set(key, [...(speakers.get(key) ?? []), row]);
  }
  return [...speakers].map(([key, said]) => {
    const { source, sourceName } = said[0].quotation;
    const speaker = speakerWord(sourceName);
    const entity = entities.find(({ id }) => id === source);
    const count = quotationCount(said.length);
    return {
      id: `speaker:${key}`, label: speaker, description: String(said.length),
      tooltip: `${speaker}${entity?.role ? `, ${entity.role}` : ''}: ${count}`,
      accessibleLabel: `${speaker}, ${count}`,
      icon: { id: entity ? (entity.type === 'PERSON' ? 'person' : 'organization') : 'question' },
      kind: 'group', ranges: [], expanded: true,
      children: () => said.map(({ row }) => row),
      markdown: () => said.map(({ row }) => row.markdown?.() ?? '').join('\n\n'),
    };
  });
}

function quotationRow(quotation: QuotationItem, key: string, grouping: QuotationGrouping): Row {
  const { kind, cue, text, range, why } = quotation;
  const speaker = speakerWord(quotation.sourceName);
  const words = excerpt(text, LABEL);
  return {
    id: `quotation:${key}`,
    label: grouping === 'order' ? `${speaker}: ${words}` : words,
    tooltip: [`${speaker}${cue ? ` · ${cue}` : ` · ${l10n.t('goes on')}`} · ${kindWord(kind)}`, '', excerpt(text, 1000), '', why].join('\n'),
    accessibleLabel: `${speaker}${cue ? `, ${cue}` : ''}; ${titleOf(kind).toLowerCase()}; ${excerpt(text, 300)}`,
    icon: { id: ICONS[kind] ?? 'comment' },
    kind: 'quotation',
    ranges: [range],
    markdown: () => quotationMarkdown(quotation),
  };
}
