import assert from 'node:assert/strict';
import { comparisonPage, fromPage } from '../../../../src/extension/comparison/comparisonPage';
import type { ComparedCell, ComparedReleases } from '../../../../src/server/comparison/protocol';

const cell = (words: string, way: string | null = 'agreed'): ComparedCell => ({ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, words, note: 'agreed (“agreed to”) · Ana Lund', way });
const releases = (rows: ComparedReleases['sections'][number]['rows'], name = 'oslo'): ComparedReleases =>
  ({ related: true, reason: 'Both name Ana Lund.', a: { uri: 'file:///oslo.txt', name, date: '12 March 2027' }, b: { uri: 'file:///nairobi.txt', name: 'nairobi', date: null }, sections: [{ title: 'Commitments', counts: '1 in both', rows }] });

describe('what the page of a comparison says', () => {
  it('is the row to show', () => assert.deepEqual(fromPage({ section: 1, row: 0, more: 'x' }), { section: 1, row: 0 }));
  for (const message of [null, undefined, 'row', {}, { section: '__proto__', row: 0 }, { section: 0 }, { section: 0, row: 0.5 }]) {
    it(`is refused: ${JSON.stringify(message)}`, () => assert.equal(fromPage(message), null));
  }
});

describe('comparisonPage', () => {
  it('loads nothing, and runs and styles only what carries its nonce', () => {
    const page = comparisonPage(releases([]), 'n0nce');
    assert.match(page, /content="default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'; base-uri 'none'; form-action 'none'"/);
    assert.deepEqual([...page.matchAll(/<(?:script|style)[^>]*>/g)].map(([tag]) => tag), ['<style nonce="n0nce">', '<script nonce="n0nce">']);
    assert.doesNotMatch(page, /https?:|\son\w+=|\sstyle=/);
  });

  it('shows words of the texts as they are, never as a part of the page', () => {
    const evil = '</td><script>alert(1)</script> "onclick="x';
    const page = comparisonPage(releases([{ a: cell(evil), b: null, differences: [evil] }], evil), 'n0nce');
    assert.equal(page.match(/<script/g)!.length, 1);
    assert.doesNotMatch(page, /"onclick/);
  });

  it('gives each row a button with a name for screen readers, and says which side has nothing', () => {
    const page = comparisonPage(releases([{ a: cell('one'), b: cell('two'), differences: ['Another deadline'] }, { a: null, b: cell('three'), differences: [] }, { a: cell('same'), b: cell('same'), differences: [] }]), 'n');
    assert.deepEqual([...page.matchAll(/<button[^>]*aria-label="([^"]*)">(.)/g)].map(([, label, sign]) => [label, sign]), [['Show in both texts: one', '≠'], ['Show in nairobi: three', '◨'], ['Show in both texts: same', '=']]);
    assert.match(page, /<td class="none">not in oslo<\/td>/);
    assert.match(page, /<tr class="same" data-section="0" data-row="2">/);
  });

  it('says where neither text has anything', () => assert.match(comparisonPage(releases([]), 'n'), /Nothing in either text\./));
});
