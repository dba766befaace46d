import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { compareReleases } from '../../../src/comparison/compareReleases';
import { comparisonReport } from '../../../src/formats/comparisonReport';
import { analysed } from '../../support/analysed';
import { comparedSamples, COMPARISON_FIXTURE, sample } from '../../support/comparedSamples';

describe('comparisonReport', () => {
  it('makes of the two samples the report that is kept beside them', () => assert.equal(comparedSamples('markdown'), readFileSync(COMPARISON_FIXTURE, 'utf8')));

  it('says in text what both sides say with another force', () => {
    assert.match(comparedSamples('text'), / {2}A {2}The two ministers agreed to launch[^]*? {2}B {2}The two sides exchanged views on[^\n]*\n[^\n]*\n {2}≠ {2}Only one side commits – oslo: agreed; nairobi: discussed only\n/);
  });

  it('gives programs the offsets of each cell', () => {
    const { commitments } = JSON.parse(comparedSamples('json')) as { commitments: { a: { span: [number, number]; words: string } | null }[] };
    const { text } = sample('oslo').analysis.document;
    const cells = commitments.flatMap(({ a }) => a ?? []);
    assert.ok(cells.length > 3);
    for (const { span: [start, end], words } of cells) assert.equal(text.slice(start, end).replace(/\s+/g, ' '), words);
  });

  it('keeps words of the texts from becoming Markdown', () => {
    const text = 'READOUT\n\nAna Lund will open a <b>trade</b> | [office](http://x.example) by June 2027.\n';
    const one = { name: 'a|b <i>', analysis: analysed(text) };
    const html = new MarkdownIt({ html: true }).render(comparisonReport('markdown', compareReleases(one.analysis, one.analysis), one, one));
    assert.doesNotMatch(html, /<b>|<i>|<a /);
    assert.ok([...html.matchAll(/<tr>[^]*?<\/tr>/g)].every(([row]) => row.match(/<t[dh]>/g)!.length === 3));
  });
});
