/** Tells the user of an analysis that failed, one message for a document, and once of a server that does not start, with a way to the log. */
import { l10n, window, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import type { AnnotationServer } from './annotationServer';

/** Stands beside the addresses of documents in what was told. */
const START = 'start';

/** Shows a message for each document that fails, once as long as it is open; and for the first start that fails. */
export function tellFailures(server: AnnotationServer, log: LogOutputChannel): Disposable {
  const told = new Set<string>();
  const tell = async (about: string, message: string): Promise<void> => {
    if (told.has(about)) return;
    told.add(about);
    if (await window.showErrorMessage(message, l10n.t('Show Log'))) log.show();
  };
  const subscriptions = [
    server.onDidFail(({ uri, message }) => {
      log.error(`${message} (${uri})`);
      void tell(uri, message);
    }),
    server.onDidFailToStart(() => void tell(START, l10n.t('Press Release Annotator could not be started, so press releases are not analysed. Reload the window to try again; the log says what went wrong.'))),
    workspace.onDidCloseTextDocument(({ uri }) => void told.delete(uri.toString())),
  ];
  return { dispose: () => subscriptions.forEach((subscription) => subscription.dispose()) };
}
