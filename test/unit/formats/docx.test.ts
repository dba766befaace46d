import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import mammoth from 'mammoth';
import { docx } from '../../../src/formats/docx';
import { analysisOf } from '../../support/analysisOf';
import { arbitraryAnalysis } from '../../support/arbitraryAnalysis';
import { runTool } from '../../support/tools';
import { temporaryFolder } from '../../support/temporaryFolder';

const ANALYSIS = analysisOf('Grid & Co\nAna Lund said Velmora Grid will\npay by June.', {
  paragraphs: ['headline', 'body', 'body'],
  entities: [{ names: ['Ana Lund'] }, { type: 'ORG', names: ['Velmora Grid'] }],
  quotations: [{ source: 'Ana Lund', cue: 'said', content: ['Velmora Grid will'] }],
  commitments: [{ words: 'Velmora Grid will\npay by June', cue: 'will', actors: ['Velmora Grid'], deadline: 'by June', date: '2027-06-30' }],
});

const bytesOf = (content: Uint8Array): Buffer => Buffer.from(content.buffer, content.byteOffset, content.byteLength);

describe('the Word document', () => {
  it('holds the text, a comment on each commitment, and tables', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: bytesOf(await docx(ANALYSIS, 'grid')) }, { styleMap: ['comment-reference => sup'] });
    assert.deepEqual(messages.filter(({ type }) => type === 'error'), []);
    assert.match(value, /<p><strong>Grid &amp; Co<\/strong><\/p><p><strong>Ana Lund<\/strong> said <strong>Velmora Grid<\/strong> will<\/p><p>pay by June<sup>/);
    assert.match(value, /<td><p>1<\/p><\/td><td><p><strong>pledged<\/strong><\/p><\/td><td><p>Velmora Grid<\/p><\/td><td><p>Velmora Grid will pay by June<\/p><\/td><td><p>by June \(30 June 2027\)<\/p>/);
    assert.match(value, /Commitment 1, pledged: <\/strong>a party binds itself[^]*Who: <\/strong>Velmora Grid[^]*By when: <\/strong>by June \(30 June 2027\)/);
  });

  it('opens and closes each comment once, around its words', async () => {
    await fc.assert(fc.asyncProperty(arbitraryAnalysis, async (analysis) => {
      const xml = strFromU8(unzipSync(await docx(analysis, 'x'))['word/document.xml']);
      const ids = (tag: string): string[] => [...xml.matchAll(new RegExp(`<w:${tag} w:id="(\\d+)"`, 'g'))].map(([, id]) => id).sort();
      assert.deepEqual(ids('commentRangeStart'), ids('commentRangeEnd'));
      assert.deepEqual(ids('commentRangeStart'), ids('commentReference'));
      assert.equal(new Set(ids('commentReference')).size, ids('commentReference').length);
    }), { numRuns: 25 });
  });

  const folder = temporaryFolder();
  it('is well-formed XML for any analysis', async function () {
    this.timeout(60_000);
    const files: string[] = [];
    for (const [i, analysis] of fc.sample(arbitraryAnalysis, { numRuns: 20, seed: 7 }).entries()) {
      const parts = unzipSync(await docx(analysis, 'x'));
      for (const part of ['document', 'comments']) if (parts[`word/${part}.xml`]) files.push(folder.write(`${part}${i}.xml`, parts[`word/${part}.xml`]));
    }
    const { ok, output } = runTool(this, 'xmllint', ['--noout', ...files]);
    assert.ok(ok, output);
  });
});
