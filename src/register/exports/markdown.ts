/** The register as a table in GitHub's Markdown. */
import { escapeMarkdown } from '../../formats/escapeMarkdown';
import { longDate } from '../../formats/wording';
import type { Shown } from './shown';

const HEADER = ['No.', 'Force', 'Who', 'What', 'By when', 'Status', 'Note', 'Made', 'Where'];

/** A heading and a numbered table. @param today ISO `YYYY-MM-DD`, named in the heading */
export function registerMarkdown(shown: readonly Shown[], today: string): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `# Commitments, as of ${longDate(today)}\n\n${line(HEADER)}${line(HEADER.map(() => '---'))}${shown.map((commitment, i) => line([String(i + 1), ...cellsOf(commitment)])).join('')}`;
}

function cellsOf({ force, actors, text, deadline, overdue, status, note, released, firstMade, repeated, source, line }: Shown): string[] {
  return [
    force,
    actors.map(escapeMarkdown).join('; ') || '–',
    escapeMarkdown(text),
    deadline ? escapeMarkdown(deadline.words) + (deadline.date === null ? '' : ` (${longDate(deadline.date)})`) : '–',
    overdue ? `**overdue** (${status})` : status,
    escapeMarkdown(note) || '–',
    [released === null ? '–' : longDate(released), ...(firstMade === null ? [] : [`first ${longDate(firstMade)}, repeated ${repeated} ${repeated === 1 ? 'time' : 'times'}`])].join('; '),
    `${escapeMarkdown(source)}, line ${line}`,
  ];
}
