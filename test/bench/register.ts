/** The register over ten thousand releases: through the server's threads, then from what is kept between starts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL, answer } from '../../src/register/query';
import { Register } from '../../src/register/register';
import { ReleaseIndex, type IndexStore } from '../../src/register/releaseIndex';
import { linked } from '../../src/register/undertakings';
import { RegisterRequest, type RegisterParams, type RegisterResult } from '../../src/server/register/protocol';
import { scratchFolder } from './built';
import { LanguageServer } from './languageServer';
import { RELEASES, releaseOf } from './manyReleases';
import type { Row } from './row';

const [BATCH, AT_ONCE] = [16, 8];
/** @returns seconds to read all, milliseconds to link them, and to the first rows from what is kept */
export async function register(): Promise<Row[]> {
  const folder = join(scratchFolder(), 'register');
  mkdirSync(folder, { recursive: true });
  const store: IndexStore = { read: async (name) => readFileSync(join(folder, name), 'utf8'), write: async (name, content) => writeFileSync(join(folder, name), content) };
  const index = new ReleaseIndex(store, 'bench');
  const server = await LanguageServer.start();
  await server.initialized();
  const began = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (next < RELEASES) {
      const numbers = Array.from({ length: Math.min(BATCH, RELEASES - next) }, (_, i) => next + i);
      next += numbers.length;
      const params: RegisterParams = { releases: numbers.map((i) => ({ name: `${i}.pr.txt`, text: releaseOf(i), sidecar: null })), lexicon: null };
      const result = await server.connection.sendRequest<RegisterResult>(RegisterRequest, params);
      result.forEach((release, i) => release && index.set(`file:///${numbers[i]}.pr.txt`, { stamp: '', release }));
    }
  }));
  const read = performance.now() - began;
  await server.stop();
  await index.save();

  const again = performance.now();
  const kept = new ReleaseIndex(store, 'bench');
  await kept.load();
  const all = new Register();
  for (const [uri, { release }] of kept.entries()) all.set(uri, uri, release);
  const { rows } = answer(all.commitments, ALL, '2026-11-25');
  const shown = performance.now() - again;
  const linking = performance.now();
  linked(all.commitments);
  return [
    { measurement: 'register, reading 10,000 releases', ours: read / 1000, unit: 's', note: `${rows.length.toLocaleString('en-US')} commitments` },
    { measurement: 'register, first rows from what is kept', ours: shown, unit: 'ms', required: { most: 1000 } },
    { measurement: 'register, linking what is repeated', ours: performance.now() - linking, unit: 'ms' },
  ];
}
