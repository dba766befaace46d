import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runAnnotate } from '../../../src/cli/run';
import { FORMATS, type FormatId } from '../../../src/formats/registry';
import { temporaryFolder } from '../../support/temporaryFolder';

const RELEASE = 'Elmhaven Opens a Pool\n\nELMHAVEN, May 4, 2026 -- The Elmhaven Council will open the pool by June. "It is ready," said Ana Lund, the mayor.\n';
const JOURNAL = 'out/.press-release-annotator.ndjson';
const never = (): AbortSignal => new AbortController().signal;

describe('--resume', () => {
  const folder = temporaryFolder();
  const path = (name: string): string => join(folder.path, name);
  const annotate = (format: FormatId, resume: boolean): Promise<boolean> =>
    runAnnotate([path('in')], { format, output: path('out'), jobs: 1, resume, annotations: true }, {
      stdin: Readable.from([]), stdout: new Writable(), stderr: { isTTY: false, columns: 80, write: () => true }, interruption: { soon: never(), atOnce: never() },
    });
  /** The files of single documents. */
  const outputs = (): string[] => folder.files('out').filter((name) => /\/\d+\./.test(name));
  /** Sets the time of outputs far back, so that a new one shows. */
  const age = (): void => outputs().forEach((name) => utimesSync(path(name), 1000, 1000));
  const renewed = (): string[] => outputs().filter((name) => statSync(path(name)).mtimeMs > 1_000_000);
  const fill = (...names: string[]): void => names.forEach((name) => folder.write(`in/${name}.pr.txt`, RELEASE));

  for (const { id } of FORMATS) {
    it(`does in ${id} only what is missing, cut short or of another text`, async () => {
      for (const broken of ['missing', 'cut short', 'of another text']) {
        fill('1', '2');
        await annotate(id, false);
        const of2 = outputs().filter((name) => name.includes('/2.'));
        age();
        if (broken === 'missing') rmSync(path(of2[0]));
        else if (broken === 'cut short') truncateSync(path(of2.at(-1)!), statSync(path(of2.at(-1)!)).size - 1);
        else utimesSync(folder.write('in/2.pr.txt', RELEASE.replace('June', 'July')), 1, 1);
        assert.equal(await annotate(id, true), true);
        assert.deepEqual(renewed(), of2, broken);
      }
    });
  }

  it('knows what was written in each format', async () => {
    fill('1');
    await annotate('json', false);
    await annotate('markdown', false);
    age();
    await annotate('json', true);
    await annotate('markdown', true);
    assert.deepEqual(renewed(), []);
  });

  it('does again what its notes do not tell, and is not put out by damaged ones', async () => {
    fill('1', '2', '3');
    await annotate('json', false);
    writeFileSync(path(JOURNAL), `${readFileSync(path(JOURNAL), 'utf8').split('\n')[0]}\nnull\n5\n{"name":"2","format":"json"}\n{"name":"3`);
    age();
    await annotate('json', true);
    assert.deepEqual(renewed(), ['out/2.json', 'out/3.json']);
    age();
    await annotate('json', true);
    assert.deepEqual(renewed(), []);
  });

  it('does again what another version wrote', async () => {
    fill('1');
    await annotate('json', false);
    writeFileSync(path(JOURNAL), readFileSync(path(JOURNAL), 'utf8').replace(/"version":"[^"]*"/, '"version":"0.0.1"'));
    age();
    await annotate('json', true);
    assert.deepEqual(renewed(), ['out/1.json']);
  });

  it('adds to notes that were cut short', async () => {
    fill('1');
    await annotate('json', false);
    appendFileSync(path(JOURNAL), '{"name":"other');
    fill('2');
    await annotate('json', true);
    age();
    await annotate('json', true);
    assert.deepEqual(renewed(), []);
  });
});
