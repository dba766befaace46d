/** A client of the language server as it ships, in a process of its own over the channel that the extension uses. */
import { fork, type ChildProcess } from 'node:child_process';
import { createProtocolConnection, IPCMessageReader, IPCMessageWriter, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { SERVER_FLAGS } from '../../src/extension/serverFlags';
import { AnalysedNotification, type AnalysedParams } from '../../src/server/protocol';
import { shipped } from './built';

export const LANGUAGE = 'press-release';

export class LanguageServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {}

  /** Starts a server; it has answered `initialize`, and waits for `initialized`. */
  static async start(): Promise<LanguageServer> {
    const child = fork(shipped('server.js'), ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [...SERVER_FLAGS] });
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { semanticTokens: { requests: { full: { delta: true } } } } } });
    return new LanguageServer(child, connection);
  }

  get pid(): number {
    return this.child.pid!;
  }

  initialized(): Promise<void> {
    return this.connection.sendNotification('initialized', {});
  }

  open(uri: string, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: LANGUAGE, version: 1, text } });
  }

  /** Resolves when the server says that it has analysed a document. Call it before what makes it do so. */
  analysed(uri: string): Promise<void> {
    return new Promise((resolve) => {
      const listener = this.connection.onNotification(AnalysedNotification, (params: AnalysedParams) => {
        if (params.uri !== uri) return;
        listener.dispose();
        resolve();
      });
    });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}
