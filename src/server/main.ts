/** The language server under Node, over the channel that the command line names (--node-ipc, --stdio, --socket=PORT). */
import { createConnection } from 'vscode-languageserver/node';
import { readModelFromDisk } from '../model/readFromDisk';
import { registerThreads } from './register/threads';
import { startServer } from './server';

startServer(createConnection(), () => readModelFromDisk(), registerThreads());
