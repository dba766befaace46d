/** Tables in GitHub's Markdown for people to read, paste and mail. */
import { escapeMarkdown } from './escapeMarkdown';
import { longDate } from './wording';

/** A commitment as a table shows it; all strings are plain text but `place`. */
export interface CommitmentRow {
  readonly force: string;
  /** Names of those who are to act; empty where nobody is named. */
  readonly actors: readonly string[];
  readonly text: string;
  readonly deadline: { readonly words: string; readonly date: string | null } | null;
  /** Where it stands, in Markdown: "line 12" or a link. */
  readonly place: string;
}

/** A quotation as a table shows it; all strings are plain text but `place`. */
export interface QuotationRow {
  readonly sourceName: string;
  /** The reporting verb, or null where the speech runs on. */
  readonly cue: string | null;
  readonly kind: string;
  readonly text: string;
  /** Where it stands, in Markdown: "line 12" or a link. */
  readonly place: string;
}

/** Stands where the text says nothing. */
const NOTHING = '–';

/** A numbered table of who undertook what by when, ending with a line end. */
export function commitmentsTable(rows: readonly CommitmentRow[]): string {
  return table(['No.', 'Force', 'Who', 'What', 'By when', 'Where'], rows.map(({ force, actors, text, deadline, place }) => [
    escapeMarkdown(force),
    actors.map(escapeMarkdown).join('; ') || NOTHING,
    escapeMarkdown(text),
    deadline ? escapeMarkdown(deadline.words) + (deadline.date ? ` (${longDate(deadline.date)})` : '') : NOTHING,
    place,
  ]));
}

/** A numbered table of who said what and how, ending with a line end. */
export function quotationsTable(rows: readonly QuotationRow[]): string {
  return table(['No.', 'Who', 'How', 'What', 'Where'], rows.map(({ sourceName, cue, kind, text, place }) => [
    escapeMarkdown(sourceName),
    cue ? `${escapeMarkdown(cue)} (${escapeMarkdown(kind)})` : `runs on (${escapeMarkdown(kind)})`,
    kind === 'direct' ? `“${escapeMarkdown(text)}”` : escapeMarkdown(text),
    place,
  ]));
}

/** @param cells Markdown of one line each, without the number, which is put before them */
function table(header: readonly string[], cells: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |\n`;
  return line(header) + line(header.map(() => '---')) + cells.map((row, i) => line([String(i + 1), ...row])).join('');
}
