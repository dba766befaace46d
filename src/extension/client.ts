/** The language server in a Node process of its own, so that typing never waits for the analysis. */
import { LanguageClient, TransportKind, type BaseLanguageClient } from 'vscode-languageclient/node';
import type { ClientHost } from './annotationServer';
import { clientOptions } from './clientOptions';
import { SERVER_FLAGS } from './serverFlags';

/** Makes a client that is not started yet. */
export function createClient(host: ClientHost): BaseLanguageClient {
  const module = host.extensionPath('dist/server.js').fsPath;
  return new LanguageClient('pressRelease', 'Press Release Annotator', { module, transport: TransportKind.ipc, options: { execArgv: [...SERVER_FLAGS] } }, clientOptions(host));
}
