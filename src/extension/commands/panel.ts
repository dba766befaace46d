/** Showing the panel, and going from a row of it to the text. */
import { commands } from 'vscode';
import { revealRange } from '../revealRange';
import type { CommandHost, Commands } from './commands';

/** The commands of the panel as a whole. */
export function panelCommands({ release, panel }: CommandHost): Commands {
  return {
    showPanel: () => commands.executeCommand('pressRelease.actionItems.focus'),
    /** Gives true where the row is still there. */
    reveal: async (viewId: string, rowId: string): Promise<boolean> => {
      const row = panel.view(viewId).tree.find(rowId);
      if (!release.document || !row || row.ranges.length === 0) return false;
      await revealRange(release.document, row.ranges[0]);
      return true;
    },
  };
}
