/** What the panel copies: Markdown lists and quotations in which the words of the text are only words. In English, as all documents that leave the editor. */
import { escapeMarkdown } from '../formats/escapeMarkdown';
import type { CommitmentItem, EntityItem, QuotationItem, Summary } from '../server/protocol';

/** A line of a task list: who, with which force, what, by when. */
export function actionItemMarkdown({ actors, force, text, deadline }: CommitmentItem, done: boolean): string {
  const who = actors.map(escapeMarkdown).join(', ');
  const words = deadline && escapeMarkdown(deadline.words);
  const when = deadline ? ` — deadline: ${words}${deadline.date && deadline.date !== deadline.words ? ` (${deadline.date})` : ''}` : '';
  return `- [${done ? 'x' : ' '}] ${who ? `**${who}** ` : ''}(${force}): ${escapeMarkdown(text)}${when}`;
}

/** A block quotation with its source below. */
export function quotationMarkdown({ text, kind, sourceName, cue }: QuotationItem): string {
  const said = kind === 'direct' ? `“${escapeMarkdown(text)}”` : escapeMarkdown(text);
  return `> ${said}\n>\n> — **${escapeMarkdown(sourceName)}**${cue ? `, ${escapeMarkdown(cue)}` : ''} (${kind})`;
}

/** A line of a list: the name, who that is, and how often. */
export function entityMarkdown({ name, aliases, role, mentions, quotations, commitments }: EntityItem): string {
  const counts = [counted(mentions.length, 'mention'), ...(quotations ? [counted(quotations, 'quotation')] : []), ...(commitments ? [counted(commitments, 'commitment')] : [])];
  const also = aliases.length > 0 ? ` (also ${aliases.map(escapeMarkdown).join(', ')})` : '';
  return `- **${escapeMarkdown(name)}**${role ? `, ${escapeMarkdown(role)}` : ''}${also}: ${counts.join(', ')}`;
}

/** All action items and quotations of a document; says so in words where there are none. */
export function summaryMarkdown({ commitments, quotations }: Summary, isDone: (index: number) => boolean): string {
  return [
    '## Action items', '',
    commitments.map((item, i) => actionItemMarkdown(item, isDone(i))).join('\n') || 'None.',
    '', '## Quotations', '',
    quotations.map(quotationMarkdown).join('\n\n') || 'None.',
    '',
  ].join('\n');
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
