/** The history of a phrase as tables in GitHub's Markdown. */
import { escapeMarkdown } from '../../formats/escapeMarkdown';
import { longDate } from '../../formats/wording';
import type { Entry, History } from '../history';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => line(header) + line(header.map(() => '---')) + rows.map(line).join('');
const KINDS: Readonly<Record<Entry['kind'], string>> = { exact: 'the phrase', similar: 'similar', instead: 'in its place' };
const date = (iso: string | null): string => (iso === null ? '–' : longDate(iso));

/** A heading, a table of the sources, and one of all entries: the phrase bold, changes struck out and in italics. */
export function historyMarkdown({ phrase, sources, entries }: History): string {
  const using = sources.filter(({ exact, similar }) => exact + similar > 0);
  return [
    `# “${escapeMarkdown(phrase)}”\n`,
    table(['Source', 'Times', 'Similar', 'First', 'Last', 'Later releases without it'], using.map(({ name, exact, similar, first, last, since }) =>
      [escapeMarkdown(name) || '–', String(exact), String(similar), date(first), date(last), String(since)])),
    table(['Date', 'Source', 'What', 'Wording', 'Where'], entries.map((entry) =>
      [date(entry.date), escapeMarkdown(entry.source) || '–', KINDS[entry.kind], wordingOf(entry), `${escapeMarkdown(entry.path)}, line ${entry.line}`])),
  ].join('\n');
}

function wordingOf({ before, words, after, was }: Entry): string {
  // The three follow each other as they are, and their edges' spaces are the text's.
  if (!was) return `${escapeMarkdown(before)}${/\s$/.test(before) ? ' ' : ''}**${escapeMarkdown(words)}**${/^\s/.test(after) ? ' ' : ''}${escapeMarkdown(after)}`;
  return was.changes.map(({ kind, text }) => (kind === 'removed' ? `~~${escapeMarkdown(text)}~~` : kind === 'added' ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text))).join(' ');
}
