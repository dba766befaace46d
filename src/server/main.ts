/** The language server under Node, over the channel that the command line names (--node-ipc, --stdio, --socket=PORT). */
import { createConnection } from 'vscode-languageserver/node';
import { readModelFromDisk } from '../model/readFromDisk';
import { isMainThread } from 'node:worker_threads';
import { registerThreads } from './register/threads';
import { startServer } from './server';

/** The register's threads run the same bundle, and call this. */
export { registerInThread } from './register/threads';

if (isMainThread) startServer(createConnection(), () => readModelFromDisk(), registerThreads());
