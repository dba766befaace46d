/** The entry in a browser (vscode.dev), where the language server runs in a web worker. */
import './displayLanguage';
import { l10n, workspace, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { ClientHost } from './annotationServer';
import { clientOptions } from './clientOptions';
import type { OpenWorker } from './intake/documentReader';
import { start, type Api } from './start';

/** What is used of a browser's workers: the whole library of its types would be in sight of what runs in Node as well. */
declare class Worker {
  constructor(url: string);
  onmessage: (event: { readonly data: never }) => void;
  onerror: (event: { readonly message?: string }) => void;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** Called by VS Code when a press release, a command or a view of the extension is first used. */
export const activate = (context: ExtensionContext): Api =>
  start(context, async (host) => {
    const worker = await startWorker(host);
    // The client does not know the workers of VS Code's extension host for workers.
    const transports = { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    return new LanguageClient('pressRelease', 'Press Release Annotator', async () => transports, clientOptions(host));
  }, openWorker);

/** The client is stopped with the other subscriptions of the context. */
export const deactivate = (): void => {};

/** Opens a worker that reads documents. */
const openWorker: OpenWorker = async (script, hear, fail) => {
  const worker = new Worker(script.toString());
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = ({ message }) => fail(message ?? l10n.t('the worker could not be started'));
  return { ask: (question) => worker.postMessage(question), end: () => worker.terminate() };
};

/**
 * Starts the server's worker. It is given the weights, because only VS Code itself can read files of an extension wherever they are kept.
 * @throws Error where they cannot be read
 */
async function startWorker({ extensionPath }: ClientHost): Promise<Worker> {
  const weights = await workspace.fs.readFile(extensionPath('dist/weights.bin'));
  const worker = new Worker(extensionPath('dist/web/server.js').toString());
  worker.postMessage(weights);
  return worker;
}
