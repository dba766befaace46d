/** Getting a text in, and into shape. */
import { Range, window, workspace, WorkspaceEdit } from 'vscode';
import { cleanUp, cleanUpMessage } from '../../intake/cleanUp';
import type { CommandHost, Commands } from './commands';

/** Clean Up Press Release gives how many changes it made, or null where it could make none. */
export function intakeCommands({ release }: CommandHost): Commands {
  return {
    cleanUp: async (): Promise<number | null> => {
      const { document } = release;
      if (!document) {
        void window.showInformationMessage('Open a press release first. A text can be made one with “Change Language Mode” in the status bar.');
        return null;
      }
      const result = cleanUp(document.getText());
      const edit = new WorkspaceEdit();
      for (const { start, end, text } of result.changes) edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
      if (result.changes.length > 0 && !(await workspace.applyEdit(edit))) {
        void window.showWarningMessage(`“${document.uri.path.split('/').pop()}” could not be changed; it may be read-only. Save a copy and clean that up.`);
        return null;
      }
      void window.showInformationMessage(cleanUpMessage(result) + (result.changes.length > 0 ? ' Undo brings it back.' : ''));
      return result.changes.length;
    },
  };
}
