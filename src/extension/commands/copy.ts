/** Copy as Markdown: the whole release, one view, or the rows that are selected. */
import { env, l10n, window } from 'vscode';
import { summaryMarkdown } from '../markdown';
import { keyedCommitments } from '../views/actionItemRows';
import type { Row } from '../views/row';
import type { CommandHost, Commands } from './commands';

/** The commands that copy. Each gives what it put on the clipboard, or null. */
export function copyCommands({ release, summaries, panel }: CommandHost): Commands {
  const copy = async (markdown: string): Promise<string> => {
    await env.clipboard.writeText(markdown);
    window.setStatusBarMessage(`$(check) ${l10n.t('Copied as Markdown')}`, 3000);
    return markdown;
  };
  const copyView = (id: string) => (): Promise<string> => copy(joined(panel.view(`pressRelease.${id}`).tree.all));
  return {
    copyAsMarkdown: async (): Promise<string | null> => {
      const { document } = release;
      const summary = document && (await summaries.current(document));
      if (!document || !summary) return null;
      const done = panel.done.of(document.uri);
      const keys = keyedCommitments(summary).map(({ key }) => key);
      return copy(summaryMarkdown(summary, (index) => done.has(keys[index])));
    },
    copyRow: (row: Row, selected?: readonly Row[]): Promise<string> => copy(joined(selected?.includes(row) ? selected : [row])),
    copyActionItems: copyView('actionItems'),
    copyQuotations: copyView('quotations'),
    copyEntities: copyView('entities'),
  };
}

const joined = (rows: readonly Row[]): string => {
  const texts = rows.map((row) => row.markdown?.() ?? row.label);
  // Block quotations would run together without an empty line between them.
  return `${texts.join(texts.some((text) => text.startsWith('>')) ? '\n\n' : '\n')}\n`;
};
