/** Comma-separated values (RFC 4180, with LF) for spreadsheets and statistics: a table of commitments, a table of quotations. */
// The browser build: it brings its own Buffer, so that the formats run outside Node as well.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Analysis } from '../analysis/annotation';
import { commitmentRecords, quotationRecords } from './records';

type Cell = string | number | null;

const COMMITMENT_COLUMNS = ['document', 'number', 'force', 'actors', 'commitment', 'cue', 'deadline', 'deadline_date', 'line', 'start', 'end', 'certainty', 'why'];
const QUOTATION_COLUMNS = ['document', 'number', 'kind', 'source', 'cue', 'reporting_class', 'quotation', 'line', 'start', 'end', 'certainty', 'why'];

export interface CsvOptions {
  /** Whether the names of the columns come first; not where rows are added to a table. */
  readonly header?: boolean;
}

/**
 * The commitments as a table, one row each; actors are joined by "; ".
 * @param id names the document in the first column
 */
export function commitmentsCsv(analysis: Analysis, id: string, options: CsvOptions = {}): string {
  return table(COMMITMENT_COLUMNS, commitmentRecords(analysis).map(({ number, force, actors, text, cue, deadline, line, start, end, certainty, why }) =>
    [id, number, force, actors.join('; '), text, cue, deadline && deadline.words, deadline && deadline.date, line, start, end, rounded(certainty), why]), options);
}

/** The names of the columns of {@link commitmentsCsv}, as its first line. */
export const commitmentsCsvHeader = (): string => table(COMMITMENT_COLUMNS, [], {});

/**
 * The quotations as a table, one row each.
 * @param id names the document in the first column
 */
export function quotationsCsv(analysis: Analysis, id: string, options: CsvOptions = {}): string {
  return table(QUOTATION_COLUMNS, quotationRecords(analysis).map(({ number, kind, sourceName, cue, reportingClass, text, line, start, end, certainty, why }) =>
    [id, number, kind, sourceName, cue, reportingClass, text, line, start, end, rounded(certainty), why]), options);
}

const rounded = (certainty: number): number => Math.round(certainty * 100) / 100;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
const table = (columns: string[], rows: Cell[][], { header = true }: CsvOptions): string =>
  stringify(rows, { header, columns, escape_formulas: true, record_delimiter: 'unix' });
