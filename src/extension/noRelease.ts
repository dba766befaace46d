/** What a command says where there is no press release to work on. */
import { l10n, window } from 'vscode';

export function tellNoRelease(): void {
  void window.showInformationMessage(l10n.t('Open a press release first. A text can be made one with “Change Language Mode” in the status bar.'));
}
