import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { builtCommandLine } from '../support/builtCommandLine';
import { temporaryFolder } from '../support/temporaryFolder';

const RELEASE = `Velmora Grid Repairs the Dam

ELMHAVEN, March 4, 2026 -- Velmora Grid will repair the dam by June 2027. "The water belongs to all of us," said Ana Lund, chief executive of Velmora Grid.
`;

describe('press-release mcp, asked by the client of the protocol’s own library', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();
  const { run, script } = builtCommandLine();
  let client: Client;

  const connect = async (...args: string[]): Promise<void> => {
    client = new Client({ name: 'test', version: '1' });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [script(), 'mcp', ...args], stderr: 'pipe' }));
  };
  const call = async (name: string, args: Record<string, unknown> = {}): Promise<{ isError: boolean; answer: string }> => {
    const { content, isError } = await client.callTool({ name, arguments: args });
    return { isError: isError === true, answer: (content as { text: string }[])[0].text };
  };
  const asked = async (name: string, args: Record<string, unknown> = {}) => {
    const { isError, answer } = await call(name, args);
    assert.equal(isError, false, answer);
    return JSON.parse(answer);
  };
  beforeEach(() => folder.write('releases/dam.pr.txt', RELEASE));
  afterEach(() => client.close());

  it('offers tools that only read', async () => {
    await connect();
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map(({ name }) => name), ['list_entities', 'list_quotations', 'list_commitments', 'list_releases', 'search']);
    assert.ok(tools.every(({ annotations, description }) => annotations?.readOnlyHint && description));
  });

  it('lists entities, quotations and commitments of a text', async () => {
    await connect();
    assert.deepEqual((await asked('list_quotations', { text: RELEASE })).items.map(({ speaker, text, line }: { speaker: string; text: string; line: number }) => [speaker, text, line]), [['Ana Lund', 'The water belongs to all of us,', 3]]);
    const commitments = await asked('list_commitments', { text: RELEASE });
    assert.deepEqual([commitments.releaseDate, commitments.total, commitments.items[0].force, commitments.items[0].actors, commitments.items[0].deadlineDate], ['2026-03-04', 1, 'pledged', ['Velmora Grid'], '2027-06-30']);
    const [first] = (await asked('list_entities', { text: RELEASE })).items;
    assert.deepEqual([first.name, first.type, first.quotations], ['Ana Lund', 'person', 1]);
  });

  it('lists the releases of the folder, reads them and searches them', async () => {
    folder.write('releases/sub/other.txt', 'The council met. It agreed to open the gates of the DAM.\n');
    await connect(join(folder.path, 'releases'));
    assert.deepEqual(await asked('list_releases'), { total: 2, files: ['dam.pr.txt', 'sub/other.txt'] });
    assert.equal((await asked('list_quotations', { file: 'dam.pr.txt' })).total, 1);
    assert.deepEqual((await asked('search', { phrase: 'the dam' })).items.map(({ file, line }: { file: string; line: number }) => [file, line]), [['dam.pr.txt', 1], ['dam.pr.txt', 3], ['sub/other.txt', 1]]);
    assert.deepEqual((await asked('search', { phrase: 'ana lund', in: 'quotations' })).items.map(({ file }: { file: string }) => file), ['dam.pr.txt']);
  });

  it('refuses what is outside of the folder, links out of it included, and what is no release', async () => {
    const secret = folder.write('secret.txt', RELEASE);
    folder.write('releases/notes.md', RELEASE);
    symlinkSync(secret, join(folder.path, 'releases/link.txt'));
    await connect(join(folder.path, 'releases'));
    for (const file of ['../secret.txt', secret, 'sub/../../secret.txt', 'link.txt', '.', '']) {
      const { isError, answer } = await call('list_entities', { file });
      assert.ok(isError && /outside of the folder/.test(answer), `${file}: ${answer}`);
    }
    assert.match((await call('list_entities', { file: 'notes.md' })).answer, /no release/);
    assert.deepEqual((await asked('list_releases')).files, ['dam.pr.txt']);
  });

  for (const [what, args, message] of [
    ['neither text nor file', {}, /either the text of a release or the name of its file/],
    ['a file that is not there', { file: 'missing.txt' }, /missing\.txt: There is no such file/],
    ['a number for a text', { text: 1 }, /./],
    ['a binary file', { file: 'binary.txt' }, /binary\.txt: This is a binary file/],
  ] as const) {
    it(`answers ${what} with what is wrong, and goes on`, async () => {
      folder.write('releases/binary.txt', Uint8Array.of(0, 1));
      await connect(join(folder.path, 'releases'));
      const answer = await call('list_commitments', args).catch((error: Error) => ({ isError: true, answer: error.message }));
      assert.ok(answer.isError && message.test(answer.answer), answer.answer);
      assert.equal((await asked('list_commitments', { file: 'dam.pr.txt' })).total, 1);
    });
  }

  it('reads no file where no folder was given', async () => {
    await connect();
    assert.match((await call('list_entities', { file: 'dam.pr.txt' })).answer, /No folder was given/);
    assert.match((await call('list_releases')).answer, /No folder was given/);
  });

  it('ends with its input, and says where there is no folder', async () => {
    await connect();
    assert.deepEqual([run(['mcp']).status, run(['mcp'], '\n').stdout], [0, '']);
    const { status, stderr } = run(['mcp', join(folder.path, 'missing')]);
    assert.deepEqual([status, /missing: There is no such file or folder/.test(stderr)], [1, true]);
  });
});
