import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Analysis } from '../../../src/analysis/annotation';
import { refiQda } from '../../../src/formats/refiQda';
import { analysisOf } from '../../support/analysisOf';
import { arbitraryAnalysis } from '../../support/arbitraryAnalysis';
import { temporaryFolder } from '../../support/temporaryFolder';
import { runTool } from '../../support/tools';

const SCHEMA = join(import.meta.dirname, '..', '..', 'schemas', 'refi-qda.rnc');

interface Selection {
  readonly words: string;
  /** The names of its codes. */
  readonly codes: readonly string[];
}

/** An archive as a program that opens it sees it. */
function opened(analysis: Analysis): { readonly xml: string; readonly text: string; readonly selections: Selection[] } {
  const files = unzipSync(refiQda(analysis, 'grid'));
  const xml = strFromU8(files['project.qde']);
  const [, path] = /plainTextPath="internal:\/\/([^"]*)"/.exec(xml)!;
  const text = strFromU8(files[`sources/${path}`]);
  const characters = [...text];
  const names = new Map([...xml.matchAll(/<Code guid="([^"]*)" name="([^"]*)"/g)].map(([, guid, name]) => [guid, name]));
  const selections = [...xml.matchAll(/<PlainTextSelection [^>]*startPosition="(\d+)" endPosition="(\d+)"[^>]*>(.*?)<\/PlainTextSelection>/g)].map(([, start, end, inside]) => ({
    words: characters.slice(Number(start), Number(end)).join(''), codes: [...inside.matchAll(/targetGUID="([^"]*)"/g)].map(([, guid]) => names.get(guid)!),
  }));
  return { xml, text, selections };
}

describe('REFI-QDA', () => {
  it('codes names, what was said by whom, and who is to act', () => {
    const { selections } = opened(analysisOf('\uFEFF😀\r\nAna Lund said it will rain.', {
      entities: [{ names: ['Ana Lund'] }],
      quotations: [{ source: 'Ana Lund', cue: 'said', content: ['it will rain'] }],
      commitments: [{ words: 'it will rain', cue: 'will', actors: ['Ana Lund', 'the sky'] }],
    }));
    assert.deepEqual(selections, [
      { words: 'Ana Lund', codes: ['Ana Lund'] },
      { words: 'it will rain', codes: ['indirect', 'Ana Lund'] }, { words: 'said', codes: ['cue'] },
      { words: 'it will rain', codes: ['pledged', 'Ana Lund'] }, { words: 'will', codes: ['cue'] },
    ]);
  });

  it('gives the same bytes for the same analysis, and other identities for another text', () => {
    const [first, again, other] = ['Rain.', 'Rain.', 'Snow.'].map((text) => refiQda(analysisOf(text), 'x'));
    assert.deepEqual(first, again);
    assert.notDeepEqual(Object.keys(unzipSync(first)), Object.keys(unzipSync(other)));
  });

  it('selects the words of any annotation, in a text with LF alone', () => {
    const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      const { document: { text: whole }, entities, commitments } = analysis;
      const { text, selections } = opened(analysis);
      assert.equal(text, plain(whole.replace(/^\uFEFF+/, '')));
      for (const { start, end } of [...entities[0].mentions, ...commitments]) {
        // Half of a line end is no selection of its own.
        if (whole.startsWith('\r\n', start - 1) || whole.startsWith('\r\n', end - 1) || /^\uFEFF+$/.test(whole.slice(0, start + 1))) continue;
        assert.ok(selections.some(({ words }) => words === plain(whole.slice(start, end))), JSON.stringify([whole, start, end, selections]));
      }
    }));
  });

  const folder = temporaryFolder();
  it('follows the schema of the standard', function () {
    this.timeout(60_000);
    const files = fc.sample(arbitraryAnalysis, { numRuns: 40, seed: 7 }).map((analysis, i) => folder.write(`${i}.qde`, opened(analysis).xml));
    const { ok, output } = runTool(this, 'jing', ['-c', SCHEMA, ...files]);
    assert.ok(ok, output);
  });
});
