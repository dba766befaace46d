import assert from 'node:assert/strict';
import type { CancellationToken, Uri } from 'vscode';
import { DocumentReader, type OpenWorker } from '../../../src/extension/intake/documentReader';
import type { Answer } from '../../../src/intake/protocol';

const INCOMING = { title: null, date: null, source: null, url: null, text: 'The council met.' };
const QUESTION = { kind: 'page', bytes: new Uint8Array() } as const;

/** A reader whose workers do what they are told, and what became of them. */
function readerWith(behave: (hear: (answer: Answer) => void, fail: (message: string) => void) => void) {
  const scripts: string[] = [];
  let ended = 0;
  const open: OpenWorker = async (script, hear, fail) => {
    scripts.push(script.toString());
    return { ask: () => behave(hear, fail), end: () => void ended++ };
  };
  return { reader: new DocumentReader((path) => path as unknown as Uri, open), scripts, ended: () => ended };
}

describe('DocumentReader', () => {
  it('asks a worker of the kind, and ends it', async () => {
    const { reader, scripts, ended } = readerWith((hear) => hear({ incoming: INCOMING }));
    assert.deepEqual(await reader.read(QUESTION), INCOMING);
    assert.deepEqual([scripts, ended()], [['dist/intake/web.js'], 1]);
  });

  it('says what a worker could not read', async () => {
    const { reader, ended } = readerWith((hear) => hear({ problem: 'It is damaged.' }));
    await assert.rejects(reader.read(QUESTION), { name: 'Unreadable', message: 'It is damaged.' });
    assert.equal(ended(), 1);
  });

  it('says that a worker ended', async () => {
    const { reader } = readerWith((_hear, fail) => fail('out of memory'));
    await assert.rejects(reader.read(QUESTION), { name: 'Unreadable', message: /out of memory/ });
  });

  it('ends a worker that never answers when it is cancelled', async () => {
    let cancel = (): void => {};
    const token = { onCancellationRequested: (listener: () => void) => void (cancel = listener) } as unknown as CancellationToken;
    const { reader, ended } = readerWith(() => cancel());
    assert.equal(await reader.read(QUESTION, token), null);
    assert.equal(ended(), 1);
  });
});
