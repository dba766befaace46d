/** Memory that the language server takes while releases are open. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SummaryRequest } from '../../src/server/protocol';
import { LanguageServer } from './languageServer';
import type { Row } from './row';
import { countWords, releases } from './texts';

const OPEN = 10;
const KB = 1024;
/** Milliseconds for the server to come to rest. */
const REST = 1000;

/** @returns the resident memory with the ten longest releases open and shown */
export async function memory(): Promise<Row[]> {
  const server = await LanguageServer.start();
  await server.initialized();
  const texts = releases().sort((a, b) => b.length - a.length).slice(0, OPEN);
  for (const [i, text] of texts.entries()) {
    const uri = `file:///release-${i}.pr.txt`;
    await server.open(uri, text);
    await server.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
    await server.connection.sendRequest(SummaryRequest, { uri });
  }
  await new Promise((resolve) => setTimeout(resolve, REST));
  const megabytes = residentMemory(server.pid) / KB;
  await server.stop();
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return [{ measurement: 'memory of the server, ten releases open', ours: megabytes, unit: 'MB', required: { most: 120 }, note: `${words.toLocaleString('en-US')} words` }];
}

/** Resident memory of a process, in KB. @throws Error where the system does not tell */
function residentMemory(pid: number): number {
  if (process.platform === 'linux') return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);
  if (process.platform === 'win32') return Number(/([\d.,\s]+) K"\s*$/.exec(execFileSync('tasklist', ['/fi', `pid eq ${pid}`, '/fo', 'csv', '/nh'], { encoding: 'utf8' }))![1].replace(/\D/g, ''));
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
}
