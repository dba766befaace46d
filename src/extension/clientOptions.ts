/** What the client is told, whatever the transport: which documents it follows, and what it does when the server ends. */
import { l10n, window } from 'vscode';
import { CloseAction, ErrorAction, RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol';
import type { ClientHost } from './annotationServer';
import { LANGUAGE } from './language';
import { restartPolicy } from './restartPolicy';

/** Options for a client that restarts its server and tells the user once. */
export function clientOptions(host: ClientHost): LanguageClientOptions {
  const policy = restartPolicy();
  const tell = async (message: string): Promise<void> => {
    if (await window.showWarningMessage(message, l10n.t('Show Log'))) host.log.show();
  };
  return {
    // Any scheme: untitled texts, the other side of a comparison and virtual workspaces are analysed too.
    documentSelector: [{ language: LANGUAGE }],
    // The texts of the display language; none where that is English.
    initializationOptions: { texts: l10n.bundle } satisfies InitializationOptions,
    outputChannel: host.log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: {
      error: (error) => {
        host.log.error(error);
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        const { restart, first } = policy(Date.now());
        if (!restart) {
          void tell(l10n.t('Press Release Annotator stopped several times, so press releases are no longer analysed. Reload the window to try again; the log says what went wrong.'));
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        if (first) void tell(l10n.t('Press Release Annotator stopped unexpectedly and was started again. Your text is not affected; the log says what went wrong.'));
        return { action: CloseAction.Restart, handled: true };
      },
    },
  };
}
