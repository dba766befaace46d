/** Tells the user of an analysis that failed: one message for a document, with a way to the log. */
import { window, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import type { AnnotationServer } from './annotationServer';

/** Shows a message for each document that fails, once as long as it is open. */
export function tellFailures(server: AnnotationServer, log: LogOutputChannel): Disposable {
  const told = new Set<string>();
  const subscriptions = [
    server.onDidFail(async ({ uri, message }) => {
      log.error(`${message} (${uri})`);
      if (told.has(uri)) return;
      told.add(uri);
      if ((await window.showErrorMessage(message, 'Show Log')) === 'Show Log') log.show();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => void told.delete(uri.toString())),
  ];
  return { dispose: () => subscriptions.forEach((subscription) => subscription.dispose()) };
}
