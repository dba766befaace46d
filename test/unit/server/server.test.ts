import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { createMessageConnection, CancellationTokenSource, NullLogger, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SemanticTokens } from 'vscode-languageserver-types';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { readModelFromDisk } from '../../../src/model/readFromDisk';
import type { Model } from '../../../src/model/model';
import { AnalysedDocument } from '../../../src/server/analysedDocument';
import { semanticTokens } from '../../../src/server/features/semanticTokens';
import { ExportRequest, FailedNotification, ReportRequest, SummaryRequest, type FailedParams, type Summary } from '../../../src/server/protocol';
import { startServer } from '../../../src/server/server';
import { analysed } from '../../support/analysed';

const URI = 'file:///a.press';
const START = { line: 0, character: 0 };
const RANGE = { start: START, end: { line: 9, character: 9 } };
const document = { textDocument: { uri: URI } };

/** A client and a server in this process. */
class Pair {
  readonly fromClient = new PassThrough();
  readonly toServer = new PassThrough();
  readonly failures: FailedParams[] = [];
  private readonly toClient = new PassThrough();
  readonly client = createMessageConnection(new StreamMessageReader(this.toClient), new StreamMessageWriter(this.fromClient), NullLogger);

  constructor(loadModel: () => Model) {
    this.fromClient.pipe(this.toServer);
    startServer(createConnection(new StreamMessageReader(this.toServer), new StreamMessageWriter(this.toClient)), loadModel);
    this.client.onNotification(FailedNotification, (params: FailedParams) => void this.failures.push(params));
    this.client.listen();
  }
  async open(text: string, capabilities: object = {}): Promise<void> {
    await this.client.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
    await this.client.sendNotification('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'press-release', version: 1, text } });
  }
}

/** Every request about a document, with what it answers where there is nothing to say. */
const REQUESTS: readonly (readonly [string, object, unknown])[] = [
  ['textDocument/hover', { ...document, position: START }, null],
  ['textDocument/definition', { ...document, position: START }, null],
  ['textDocument/references', { ...document, position: START, context: { includeDeclaration: true } }, []],
  ['textDocument/documentHighlight', { ...document, position: START }, null],
  ['textDocument/documentSymbol', document, []],
  ['textDocument/foldingRange', document, []],
  ['textDocument/selectionRange', { ...document, positions: [START] }, []],
  ['textDocument/semanticTokens/full', document, { data: [] }],
  ['textDocument/semanticTokens/full/delta', { ...document, previousResultId: '0' }, { data: [] }],
  ['textDocument/semanticTokens/range', { ...document, range: RANGE }, { data: [] }],
  ['workspace/symbol', { query: '' }, []],
  [SummaryRequest, { uri: URI }, null],
  [ReportRequest, { uri: URI, what: 'commitments' }, null],
  [ExportRequest, { uri: URI, format: 'html', id: 'a' }, null],
];

describe('startServer', () => {
  let pair: Pair;
  let broken: boolean;
  beforeEach(() => {
    broken = false;
    pair = new Pair(() => {
      if (broken) throw new Error('weights.bin is damaged');
      return readModelFromDisk();
    });
  });
  afterEach(() => pair.client.dispose());

  for (const [method, params, nothing] of REQUESTS) {
    it(`answers ${method} with nothing where the analysis fails`, async () => {
      broken = true;
      await pair.open('Text.');
      assert.deepEqual(await pair.client.sendRequest(method, params), nothing);
    });
  }

  it('tells the user of a failure once', async () => {
    broken = true;
    await pair.open('Text.');
    for (const [method, params] of REQUESTS) await pair.client.sendRequest(method, params);
    assert.deepEqual(pair.failures.map(({ uri }) => uri), [URI]);
  });

  for (const [what, text] of [
    ['no text', ''],
    ['white space', ' \t\r\n\r\n '],
    ['a byte order mark', '\uFEFFTitle\n\nText.'],
    ['binary bytes', Array.from({ length: 2000 }, (_, i) => String.fromCharCode((i * 37) % 256)).join('')],
    ['lone surrogates', '\uD800 said \uDC00 “\uD800”'],
    ['CR line ends', 'Title\r\rThe mayor said that all is well.\r'],
    ['one long line', 'The minister said that trade will grow. '.repeat(2000)],
    ['one long word', 'x'.repeat(100_000)],
    ['many empty lines', '\n'.repeat(20_000)],
  ] as const) {
    it(`answers every request about ${what}`, async () => {
      await pair.open(text);
      for (const [method, params] of REQUESTS) await pair.client.sendRequest(method, params);
      assert.equal((await pair.client.sendRequest<Summary>(SummaryRequest, { uri: URI })).version, 1);
      assert.deepEqual(pair.failures, []);
    });
  }

  it('highlights a long document that was typed in, once it rests, as if it were new', async () => {
    const releases = readdirSync('test/releases').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`test/releases/${name}`, 'utf8')).join('\n\n');
    const highlights = (): Promise<SemanticTokens> => pair.client.sendRequest('textDocument/semanticTokens/full', document);
    const rests = new Promise<void>((resolve) => pair.client.onRequest('workspace/semanticTokens/refresh', () => resolve()));
    await pair.open(releases, { workspace: { semanticTokens: { refreshSupport: true } } });
    await highlights();
    let text = releases;
    for (let i = 1; i <= 12; i++) {
      const at = Math.floor((releases.length * i) / 13), typed = [' Ana Lund', ' said that', '\n', ' will pay “all”'][i % 4];
      text = text.slice(0, at) + typed + text.slice(at);
      await pair.client.sendNotification('textDocument/didChange', { textDocument: { uri: URI, version: 1 + i }, contentChanges: [{ text }] });
      await highlights();
    }
    await rests;
    const fresh = new AnalysedDocument(TextDocument.create(URI, 'press-release', 0, text), analysed(text));
    assert.deepEqual((await highlights()).data, semanticTokens(fresh));
  });

  it('refuses to rename with a reason', async () => {
    await pair.open('Text.');
    await assert.rejects(pair.client.sendRequest('textDocument/prepareRename', { ...document, position: START }), /would change the record/);
  });

  it('does no work for a request that was cancelled', async () => {
    await pair.open('Text.');
    const cancellation = new CancellationTokenSource();
    // Both messages reach the server at once, however busy the machine is.
    pair.fromClient.unpipe(pair.toServer).resume();
    let held = '';
    const cancelled = new Promise<void>((resolve) => pair.fromClient.on('data', (bytes) => (held += bytes).includes('$/cancelRequest') && resolve()));
    const answer = pair.client.sendRequest('textDocument/hover', { ...document, position: START }, cancellation.token);
    cancellation.cancel();
    await cancelled;
    pair.toServer.write(held);
    await assert.rejects(answer, { code: -32800 });
  });
});
