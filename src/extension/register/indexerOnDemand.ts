/** The one indexer of a window, for all who ask something of the workspace's releases. */
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Sidecars } from '../annotating/sidecars';
import type { AnnotationServer } from '../annotationServer';
import { Indexer } from './indexer';
import { indexStorage } from './storage';

/** Changes with what the index holds. */
const INDEX_VERSION = 1;

/** @returns what makes it when it is first asked for: nothing is read or watched before */
export function indexerOnDemand(context: ExtensionContext, log: LogOutputChannel, server: AnnotationServer, sidecars: Sidecars): () => Indexer {
  let made: Indexer | undefined;
  return () => {
    if (made) return made;
    const { version } = context.extension.packageJSON as { version: string };
    const indexer = new Indexer(server, log, indexStorage(context.storageUri ?? null), `${INDEX_VERSION} ${version}`);
    context.subscriptions.push(indexer, sidecars.onDidWrite((uri) => void (indexer.register.has(uri.toString()) && indexer.look(uri))));
    return (made = indexer);
  };
}
