/** Go to Next and Previous Commitment and Quotation. */
import { l10n, window } from 'vscode';
import type { Summary } from '../../server/protocol';
import { speakerWord } from '../../translation/speaker';
import { kindWord } from '../annotating/itemTitles';
import { lookOf } from '../forces';
import { revealRange } from '../revealRange';
import type { CommandHost, Commands } from './commands';
import { nextRange } from './nextRange';

/** Milliseconds that the status bar tells where one is. */
const MESSAGE_TIME = 4000;

const KINDS = {
  commitment: {
    items: ({ commitments }: Summary) => commitments.map(({ id, range, force, actors }) => ({ id, range, about: [lookOf(force).title.toLowerCase(), actors.join(', ')].filter(Boolean).join(' · ') })),
    none: l10n.t('There are no commitments in this press release'),
    at: (number: number, of: number, about: string) => l10n.t('Commitment {0} of {1}: {2}', number, of, about),
  },
  quotation: {
    items: ({ quotations }: Summary) => quotations.map(({ id, range, sourceName, kind }) => ({ id, range, about: `${kindWord(kind)} · ${speakerWord(sourceName)}` })),
    none: l10n.t('There are no quotations in this press release'),
    at: (number: number, of: number, about: string) => l10n.t('Quotation {0} of {1}: {2}', number, of, about),
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
    const place = KINDS[kind].at(next.index + 1, items.length, about);
    window.setStatusBarMessage(!next.wrapped ? place : step === 1 ? l10n.t('{0} — went round to the first', place) : l10n.t('{0} — went round to the last', place), MESSAGE_TIME);
    return id;
  };
  return {
    goToNextCommitment: () => go('commitment', 1),
    goToPreviousCommitment: () => go('commitment', -1),
    goToNextQuotation: () => go('quotation', 1),
    goToPreviousQuotation: () => go('quotation', -1),
  };
}
