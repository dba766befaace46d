/** The history of a phrase as comma-separated values (RFC 4180, with LF), safe for spreadsheets. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { History } from '../history';

const COLUMNS = ['phrase', 'date', 'source', 'release', 'title', 'line', 'kind', 'words', 'sentence', 'force', 'formulas', 'in_place_of_date', 'in_place_of_release', 'in_place_of'];

/** A header and a row for each entry. */
export function historyCsv({ phrase, entries }: History): string {
  return stringify(entries.map(({ date, source, path, title, line, kind, before, words, after, force, formulas, was }) => [
    phrase, date, source, path, title, line, kind, words, `${before}${words}${after}`, force, formulas.map((formula) => formula.words).join('; '),
    was?.date, was?.path, was?.changes.filter((change) => change.kind !== 'added').map(({ text }) => text).join(' '),
  ]), { header: true, columns: COLUMNS, escape_formulas: true, record_delimiter: 'unix' });
}
