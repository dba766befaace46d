/** How soon everything is there: the extension, the server, the weights. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysisBundle, MODEL_FOLDER, shipped } from './built';
import { LanguageServer } from './languageServer';
import { median, type Row } from './row';

const TIMES = 11;
const SAMPLE = join('media', 'xi-jinping-meets-vladimir-putin.pr.txt');

/** Loads the bundle and calls `activate`, where whatever it asks of VS Code is there, can be called and made, and does nothing. */
const ACTIVATE = `
  const known = { [Symbol.toPrimitive]: () => '', prototype: Object.prototype, textDocuments: [], visibleTextEditors: [], then: undefined, activeTextEditor: undefined };
  const standIn = new Proxy(function () {}, { get: (_, key) => (key in known ? known[key] : standIn), set: () => true, apply: () => standIn, construct: () => standIn });
  const { Module } = require('node:module');
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? standIn : load(name, ...rest));
  const begin = performance.now();
  require(process.argv[1]).activate({ subscriptions: [], extensionUri: standIn, workspaceState: standIn, globalState: standIn });
  console.log(performance.now() - begin);
  process.exit();`;

const LOAD_MODEL = `
  const { readModelFromDisk } = require(process.argv[1]);
  const begin = performance.now();
  readModelFromDisk(process.argv[2]);
  console.log(performance.now() - begin);`;

/** @returns medians of fresh processes */
export async function start(): Promise<Row[]> {
  const [extension, bundle] = [shipped('extension.js'), analysisBundle()];
  const text = readFileSync(SAMPLE, 'utf8');
  const [upAfter, analysedAfter]: number[][] = [[], []];
  for (let i = 0; i < TIMES; i++) {
    const begin = performance.now();
    const server = await LanguageServer.start();
    const up = performance.now();
    const analysed = server.analysed('file:///sample.pr.txt');
    await server.initialized();
    await server.open('file:///sample.pr.txt', text);
    await analysed;
    upAfter.push(up - begin);
    analysedAfter.push(performance.now() - up);
    await server.stop();
  }
  return [
    { measurement: 'start, bundle of the extension and activate()', ours: inFreshProcesses(ACTIVATE, extension), unit: 'ms', required: { most: 30 }, note: 'in Node, with a stand-in for VS Code' },
    { measurement: 'start, process of the server until it answers', ours: median(upAfter), unit: 'ms' },
    { measurement: 'start, from initialized to the first analysis', ours: median(analysedAfter), unit: 'ms', required: { most: 60 } },
    { measurement: 'start, weights', ours: inFreshProcesses(LOAD_MODEL, bundle, MODEL_FOLDER), unit: 'ms' },
  ];
}

const inFreshProcesses = (script: string, ...args: string[]): number =>
  median(Array.from({ length: TIMES }, () => Number(execFileSync(process.execPath, ['-e', script, ...args], { encoding: 'utf8' }))));
