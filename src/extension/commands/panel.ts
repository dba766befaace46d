/** Showing the panel, and going from a row of it to the text. */
import { commands } from 'vscode';
import { revealRange } from '../revealRange';
import type { CommandHost, Commands } from './commands';

/** The commands of the panel as a whole. */
export function panelCommands({ release, panel, reviewView, agreement }: CommandHost): Commands {
  return {
    showPanel: () => commands.executeCommand('pressRelease.actionItems.focus'),
    /** Gives true where the row is still there. */
    reveal: async (viewId: string, rowId: string): Promise<boolean> => {
      const tree = [reviewView.tree, agreement.tree].find(({ id }) => id === viewId) ?? panel.view(viewId).tree;
      const row = tree.find(rowId);
      if (!release.document || !row || row.ranges.length === 0) return false;
      await revealRange(release.document, row.ranges[0]);
      return true;
    },
  };
}
