import { strict as assert } from 'node:assert';
import { spawn, type ChildProcess } from 'node:child_process';
import { after, before, describe, it } from 'mocha';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import { AnalysedNotification, SummaryRequest, TOKEN_TYPES, type AnalysedParams, type Summary } from '../../../src/server/protocol';

const URI = 'file:///news/A%20visit.pr.txt';
const TEXT = 'Minister Meets Envoy\r\n\r\nBERGEN, Norway, March 4, 2026 -- Foreign Minister Ingrid Solvang said that Norway will open an embassy by 2027.\r\n';

describe('the language server as a process', () => {
  let server: ChildProcess;
  let client: MessageConnection;
  const analysed: AnalysedParams[] = [];

  before(async () => {
    server = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    client = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
    client.onNotification(AnalysedNotification, (params: AnalysedParams) => void analysed.push(params));
    client.listen();
  });
  after(() => {
    client.dispose();
    server.kill();
  });

  it('says what it can do', async () => {
    const { capabilities } = await client.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await client.sendNotification('initialized', {});
    assert.equal(capabilities.hoverProvider, true);
    assert.deepEqual((capabilities.semanticTokensProvider as { legend: { tokenTypes: string[] } }).legend.tokenTypes, [...TOKEN_TYPES]);
  });

  it('answers nothing about a document that it does not know', async () => {
    assert.equal(await client.sendRequest(SummaryRequest, { uri: 'file:///unknown' }), null);
    assert.equal(await client.sendRequest('textDocument/hover', { textDocument: { uri: 'file:///unknown' }, position: { line: 0, character: 0 } }), null);
  });

  it('analyses a document that is opened, and again when it is edited', async () => {
    await client.sendNotification('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'press-release', version: 1, text: TEXT } });
    assert.equal((await client.sendRequest<Summary>(SummaryRequest, { uri: URI })).version, 1);
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } }, text: 'Chair' }],
    });
    assert.equal((await client.sendRequest<Summary>(SummaryRequest, { uri: URI })).version, 2);
    assert.deepEqual(analysed, [{ uri: URI, version: 1 }, { uri: URI, version: 2 }]);
  });
});
