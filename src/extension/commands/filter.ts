/** Filtering the panel as one types. */
import { commands, l10n, window } from 'vscode';
import type { CommandHost, Commands } from './commands';

/** The commands that set and clear the filter. */
export function filterCommands({ panel }: CommandHost): Commands {
  return {
    filterPanel: async () => {
      // Filtering what is out of sight would seem to do nothing.
      if (!panel.views.some(({ tree }) => tree.view.visible)) await commands.executeCommand('pressRelease.entities.focus');
      const before = panel.filter;
      const input = window.createInputBox();
      input.title = l10n.t('Filter the Annotation Panel');
      input.placeholder = l10n.t('Words to look for, such as a name or “pledged”');
      input.prompt = l10n.t('Enter keeps the filter, Escape takes it back');
      input.value = before;
      let accepted = false;
      input.onDidChangeValue((words) => (panel.filter = words));
      input.onDidAccept(() => {
        accepted = true;
        input.hide();
      });
      input.onDidHide(() => {
        if (!accepted) panel.filter = before;
        input.dispose();
      });
      input.show();
    },
    clearFilter: () => void (panel.filter = ''),
  };
}
