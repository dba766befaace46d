/** The language server in a web worker: the first message brings the weights, all others are the protocol's. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { readModel } from '../model/model';
import { startServer } from './server';

/** What is used of a worker's inside: the whole library of its types would be in sight of what runs in Node as well. */
declare const self: { onmessage(event: { readonly data: Uint8Array }): void; close(): void };

self.onmessage = ({ data }) => {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
  connection.onExit(() => self.close());
  startServer(connection, () => readModel(data));
};
