/** A whole document's commitments and quotations as a report in Markdown. */
import { FORCES, type Analysis } from '../analysis/annotation';
import { escapeMarkdown } from './escapeMarkdown';
import { commitmentsTable, quotationsTable } from './markdown';
import { commitmentRecords, quotationRecords } from './records';
import { FORCE_MEANINGS, longDate } from './wording';

const inItsPlace = <T extends { readonly line: number }>(row: T): T & { readonly place: string } => ({ ...row, place: `line ${row.line}` });

/**
 * Reports who undertook what by when, and who said what.
 * @param id names the document in the heading
 * @returns GitHub's Markdown, ending with a line end
 */
export function markdownReport(analysis: Analysis, id: string): string {
  const commitments = commitmentRecords(analysis).map(inItsPlace);
  const quotations = quotationRecords(analysis).map(inItsPlace);
  const { releaseDate } = analysis.document.structure;
  const forces = FORCES.filter((force) => commitments.some((row) => row.force === force)).map((force) => `- **${force}**: ${FORCE_MEANINGS[force]}`);
  const blocks = [
    `# ${escapeMarkdown(id) || 'Press release'}`,
    releaseDate && `Released ${longDate(releaseDate)}.`,
    `## Commitments (${commitments.length})`,
    commitments.length > 0 ? `${commitmentsTable(commitments)}\n${forces.join('\n')}` : 'No commitments were found.',
    `## Quotations (${quotations.length})`,
    quotations.length > 0 ? quotationsTable(quotations).trimEnd() : 'No quotations were found.',
  ];
  return `${blocks.filter((block) => block).join('\n\n')}\n`;
}
