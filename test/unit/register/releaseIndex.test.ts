import assert from 'node:assert/strict';
import { ReleaseIndex, type IndexRecord, type IndexStore } from '../../../src/register/releaseIndex';

class Memory implements IndexStore {
  readonly files = new Map<string, string>();
  written = 0;
  read = async (name: string): Promise<string | null> => this.files.get(name) ?? null;
  write = async (name: string, content: string): Promise<void> => { this.written++; this.files.set(name, content); };
}

const record = (stamp: string): IndexRecord => ({ stamp, release: { title: stamp, date: null, entries: [] } });
const URIS = Array.from({ length: 200 }, (_, i) => `file:///news/${i}.pr.txt`);

describe('the index of releases', () => {
  let store: Memory;
  const opened = async (version = '1'): Promise<ReleaseIndex> => { const index = new ReleaseIndex(store, version); await index.load(); return index; };
  beforeEach(async () => {
    store = new Memory();
    const index = await opened();
    for (const uri of URIS) index.set(uri, record(uri));
    await index.save();
  });

  it('is there again after a start', async () => assert.deepEqual(new Map((await opened()).entries()), new Map(URIS.map((uri) => [uri, record(uri)]))));

  it('writes what changed alone', async () => {
    const index = await opened();
    store.written = 0;
    index.set(URIS[0], record('new'));
    index.delete('file:///news/never.pr.txt');
    await index.save();
    await index.save();
    assert.equal(store.written, 1);
    assert.equal((await opened()).get(URIS[0])!.stamp, 'new');
  });

  it('forgets what was deleted', async () => {
    const index = await opened();
    index.delete(URIS[3]);
    await index.save();
    assert.equal((await opened()).get(URIS[3]), undefined);
  });

  it('of another version is empty', async () => assert.deepEqual([...(await opened('2')).entries()], []));

  for (const damage of ['', '{', 'null', '[]', '{"version":"1","records":[["file:///x"],5,["file:///y",null],["file:///z",{"stamp":"1","release":null}]]}']) {
    it(`loses no more than a part that is damaged: ${JSON.stringify(damage)}`, async () => {
      const name = [...store.files.keys()][0];
      const lost = (JSON.parse(store.files.get(name)!) as { records: unknown[] }).records.length;
      store.files.set(name, damage);
      assert.equal([...(await opened()).entries()].length, URIS.length - lost);
    });
  }

  const ENTRY = { force: 'pledged', actors: ['Norway'], text: 'Norway will pay', cue: 'will', deadline: { words: 'by June', date: null }, line: 1, start: 0, end: 15, status: 'open', note: '' } as const;
  for (const [what, release] of [
    ['a commitment that is none', { ...record('').release, entries: [null] }], ['no title', { ...record('').release, title: undefined }],
    ['a commitment without text', { ...record('').release, entries: [{ ...ENTRY, text: undefined }] }], ['an actor that is no text', { ...record('').release, entries: [{ ...ENTRY, actors: [{ toString: 1 }] }] }],
    ['a deadline without words', { ...record('').release, entries: [{ ...ENTRY, deadline: { date: '2027' } }] }], ['a status that is none', { ...record('').release, entries: [{ ...ENTRY, status: 'constructor' }] }],
  ] as const) {
    it(`reads no release with ${what}, so that it is read anew`, async () => {
      const index = await opened();
      index.set(URIS[0], { stamp: 's', release } as never);
      index.set(URIS[1], { stamp: 's', release: { title: 'Dam', date: '2026-03-04', entries: [ENTRY] } });
      await index.save();
      const again = await opened();
      assert.deepEqual([again.get(URIS[0]), again.get(URIS[1])?.release.entries], [undefined, [ENTRY]]);
    });
  }

  it('writes again what could not be written', async () => {
    const index = await opened();
    index.set(URIS[0], record('new'));
    const { write } = store;
    store.write = () => Promise.reject(new Error('disk full'));
    await assert.rejects(index.save(), /disk full/);
    store.write = write;
    await index.save();
    assert.equal((await opened()).get(URIS[0])!.stamp, 'new');
  });
});
