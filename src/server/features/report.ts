/** The reports "Extract Commitments" and "Extract Quotations": a Markdown document with a table that links back to the text. */
import type { Range } from 'vscode-languageserver-types';
import { FORCES } from '../../analysis/annotation';
import { escapeMarkdown } from '../../formats/escapeMarkdown';
import { commitmentsTable, quotationsTable } from '../../formats/markdown';
import { FORCE_MEANINGS, longDate } from '../../formats/wording';
import type { AnalysedDocument } from '../analysedDocument';
import { nameOf } from '../failure';
import { linkToLine } from '../links';
import type { CommitmentItem, QuotationItem, Report, ReportParams } from '../protocol';
import { summary } from './summary';

/** A report while it is being put together. */
interface Draft {
  readonly count: number;
  /** Paragraphs and tables, in order. */
  readonly blocks: readonly string[];
}

/**
 * Reports the commitments or quotations of a document, in text order.
 * @param what which of the two
 * @param range where given, only those that it touches
 */
export function report(document: AnalysedDocument, what: ReportParams['what'], range?: Range): Report {
  const { commitments, quotations } = summary(document, Infinity);
  const wanted = <T extends { readonly range: Range }>(items: readonly T[]): (T & { place: string })[] =>
    items.filter((item) => !range || touch(item.range, range)).map((item) => ({ ...item, place: linkToLine(document.uri, item.range.start.line) }));
  const { count, blocks } = what === 'commitments' ? commitmentsDraft(wanted(commitments)) : quotationsDraft(wanted(quotations));
  const { releaseDate } = document.analysis.document.structure;
  const scope = `${releaseDate ? `Released ${longDate(releaseDate)}. ` : ''}${range ? 'Only the selected part was read.' : ''}`.trim();
  const title = `# ${what === 'commitments' ? 'Commitments' : 'Quotations'} in ${escapeMarkdown(nameOf(document.uri))}`;
  const advice = range && count === 0 ? ['Select more of the text, or nothing to read all of it.'] : [];
  return { markdown: `${[title, scope, ...blocks, ...advice].filter((block) => block).join('\n\n')}\n`, count };
}

function commitmentsDraft(rows: readonly (CommitmentItem & { place: string })[]): Draft {
  if (rows.length === 0) {
    return { count: 0, blocks: ['**No commitments were found.** A commitment says that somebody will, must, should or is hoped to do something after the release: “agreed to”, “will”, “should”, “hopes to”.'] };
  }
  const forces = FORCES.map((force) => ({ force, count: rows.filter((row) => row.force === force).length })).filter(({ count }) => count > 0);
  const meanings = forces.map(({ force, count }) => `- **${force}** (${count}): ${FORCE_MEANINGS[force]}`).join('\n');
  return { count: rows.length, blocks: [counted(rows.length, 'commitment'), commitmentsTable(rows).trimEnd(), meanings] };
}

function quotationsDraft(rows: readonly (QuotationItem & { place: string })[]): Draft {
  if (rows.length === 0) return { count: 0, blocks: ['**No quotations were found.** A quotation is what somebody is reported to have said, in quotation marks or without: “she said that …”.'] };
  const kinds = ['direct', 'indirect', 'mixed'].map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length })).filter(({ count }) => count > 0);
  return { count: rows.length, blocks: [`${counted(rows.length, 'quotation')} ${kinds.map(({ kind, count }) => `${count} ${kind}`).join(', ')}.`, quotationsTable(rows).trimEnd()] };
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}.`;

/** True where two ranges share a character, or one is empty and inside the other. */
function touch(a: Range, b: Range): boolean {
  const ahead = ({ end }: Range, { start }: Range): boolean => end.line < start.line || (end.line === start.line && end.character < start.character);
  return !ahead(a, b) && !ahead(b, a);
}
