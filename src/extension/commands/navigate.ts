/** Go to Next and Previous Commitment and Quotation. */
import { window } from 'vscode';
import type { Summary } from '../../server/protocol';
import { lookOf } from '../forces';
import { revealRange } from '../revealRange';
import type { CommandHost, Commands } from './commands';
import { nextRange } from './nextRange';

/** Milliseconds that the status bar tells where one is. */
const MESSAGE_TIME = 4000;

const KINDS = {
  commitment: {
    items: ({ commitments }: Summary) => commitments.map(({ id, range, force, actors }) => ({ id, range, about: [lookOf(force).title.toLowerCase(), actors.join(', ')].filter(Boolean).join(' · ') })),
    none: 'There are no commitments in this press release',
  },
  quotation: {
    items: ({ quotations }: Summary) => quotations.map(({ id, range, sourceName, kind }) => ({ id, range, about: `${kind} · ${sourceName}` })),
    none: 'There are no quotations in this press release',
  },
} as const;

/** The commands that go from one to the next. Each gives the id of the item, or null where there is none. */
export function navigationCommands({ release, summaries }: CommandHost): Commands {
  const go = async (kind: keyof typeof KINDS, step: 1 | -1): Promise<string | null> => {
    const { editor } = release;
    const summary = editor && (await summaries.current(editor.document));
    if (!editor || !summary) return null;
    const items = KINDS[kind].items(summary);
    const next = nextRange(items.map(({ range }) => range), editor.selection.active, step);
    if (!next) {
      window.setStatusBarMessage(KINDS[kind].none, MESSAGE_TIME);
      return null;
    }
    const { id, range, about } = items[next.index];
    await revealRange(editor.document, range);
    const wrapped = next.wrapped ? (step === 1 ? ' — went round to the first' : ' — went round to the last') : '';
    window.setStatusBarMessage(`${kind === 'commitment' ? 'Commitment' : 'Quotation'} ${next.index + 1} of ${items.length}: ${about}${wrapped}`, MESSAGE_TIME);
    return id;
  };
  return {
    goToNextCommitment: () => go('commitment', 1),
    goToPreviousCommitment: () => go('commitment', -1),
    goToNextQuotation: () => go('quotation', 1),
    goToPreviousQuotation: () => go('quotation', -1),
  };
}
