import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createMessageConnection, NullLogger, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import { PhraseHistoryRequest, type PhraseHistoryParams, type PhraseHistoryResult } from '../../../../src/server/phrases/protocol';
import { servePhrases } from '../../../../src/server/phrases/serve';
import { released } from '../../phrases/released';

describe('the requests for the history of a phrase', () => {
  let client: MessageConnection;
  const ask = (params: Partial<PhraseHistoryParams>): Promise<PhraseHistoryResult> => client.sendRequest(PhraseHistoryRequest, { run: 1, phrase: 'frank talks', releases: [], isLast: false, ...params });

  beforeEach(() => {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    servePhrases(server, () => Promise.resolve());
    server.listen();
    client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), NullLogger);
    client.listen();
  });

  afterEach(() => client.dispose());

  it('are answered with the history of all batches once the last one is there', async () => {
    assert.equal(await ask({ releases: [released('2024-01-02', 'They held frank talks.')] }), null);
    const history = await ask({ releases: [released('2024-02-02', 'The talks went on, frank talks.')], isLast: true });
    assert.deepEqual([history?.releases, history?.entries.length], [2, 2]);
  });

  it('give up a history when another one is begun, and take nothing more of it', async () => {
    await ask({ releases: [released('2024-01-02', 'They held frank talks.')] });
    await ask({ run: 2, phrase: 'ferry', releases: [released('2024-01-02', 'The ferry sails.')] });
    assert.equal(await ask({ releases: [released('2024-02-02', 'They held frank talks again.')] }), null);
    assert.equal(await ask({ isLast: true }), null);
    const history = await ask({ run: 2, phrase: 'ferry', releases: [released('2024-03-02', 'A ferry came.')], isLast: true });
    assert.deepEqual([history?.releases, history?.entries.map(({ words }) => words)], [2, ['ferry', 'ferry']]);
  });
});
