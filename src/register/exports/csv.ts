/** The register as comma-separated values (RFC 4180, with LF), safe for spreadsheets. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Shown } from './shown';

const COLUMNS = ['source', 'title', 'release_date', 'line', 'force', 'actors', 'commitment', 'cue', 'deadline', 'deadline_date', 'overdue', 'status', 'note', 'first_made', 'repeated'];

/** A header and a row for each commitment; actors are joined by "; ". */
export function registerCsv(shown: readonly Shown[]): string {
  return stringify(shown.map(({ source, title, released, line, force, actors, text, cue, deadline, overdue, status, note, firstMade, repeated }) =>
    [source, title, released, line, force, actors.join('; '), text, cue, deadline?.words, deadline?.date, overdue ? 'yes' : 'no', status, note, firstMade, repeated]),
  { header: true, columns: COLUMNS, escape_formulas: true, record_delimiter: 'unix' });
}
