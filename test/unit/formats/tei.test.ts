import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { tei } from '../../../src/formats/tei';
import type { Analysis } from '../../../src/analysis/annotation';
import { analysisOf } from '../../support/analysisOf';
import { arbitraryAnalysis } from '../../support/arbitraryAnalysis';
import { temporaryFolder } from '../../support/temporaryFolder';
import { runTool } from '../../support/tools';

const SCHEMA = join(import.meta.dirname, '..', '..', 'schemas', 'tei.rnc');

/** What is inside `<text>`. */
const bodyOf = (xml: string): string => xml.slice(xml.indexOf('<body>') + 7, xml.indexOf('</body>'));

describe('TEI', () => {
  it('marks names, what was said by whom, and commitments', () => {
    const analysis = analysisOf('Ana Lund said Velmora Grid will pay by June.', {
      entities: [{ names: ['Ana Lund'], role: 'mayor' }, { type: 'ORG', names: ['Velmora Grid'] }],
      quotations: [{ source: 'Ana Lund', sourceSpan: 'Ana Lund', cue: 'said', reportingClass: 'assert', content: ['Velmora Grid will pay by June'] }],
      commitments: [{ words: 'Velmora Grid will pay by June', cue: 'will', actors: ['Velmora Grid', 'the bank'], deadline: 'by June', date: '2027-06-30' }],
    });
    const xml = tei(analysis, 'grid');
    assert.equal(bodyOf(xml), '<div type="body">\n<p><rs type="source" ref="#e1" corresp="#q1"><persName ref="#e1" cert="1">Ana Lund</persName></rs> <seg type="cue" corresp="#q1">said</seg> '
      + '<said xml:id="q1" who="#e1" direct="false" ana="#kind.indirect #class.assert" cert="1"><seg xml:id="c1" type="commitment" subtype="pledged" ana="#force.pledged" cert="1">'
      + '<orgName ref="#e2" cert="1">Velmora Grid</orgName> <seg type="cue" corresp="#c1">will</seg> pay <seg type="deadline" corresp="#c1">by June</seg></seg></said>.</p>\n</div>\n');
    assert.match(xml, /<person xml:id="e1"><persName>Ana Lund<\/persName><occupation>mayor<\/occupation>/);
    assert.match(xml, /<item corresp="#c1"><rs type="actor" ref="#e2">Velmora Grid<\/rs><rs type="actor">the bank<\/rs><date type="deadline" when="2027-06-30">by June<\/date>/);
  });

  it('ties the pieces of what is interrupted, or crossed, together', () => {
    const analysis = analysisOf('“We build,” she said, “and stay.”', { quotations: [{ kind: 'direct', content: ['We build,', 'and stay.'] }] });
    assert.match(bodyOf(tei(analysis, 'x')), /“<said xml:id="q1" next="#q1-2" direct="true"[^>]*>We build,<\/said>” she said, “<said xml:id="q1-2" prev="#q1" direct="true"[^>]*>and stay\.<\/said>”/);
  });

  it('writes a heading as one, and a line end inside a paragraph as a line beginning', () => {
    assert.match(bodyOf(tei(analysisOf('Grid & Co\nPay <now>.', { paragraphs: ['headline', 'body'] }), 'x')), /^<div type="headline">\n<head>Grid &amp; Co<\/head>\n<\/div>\n<div type="body">\n<p>Pay &lt;now&gt;\.<\/p>/);
    const { document, ...rest } = analysisOf('Pay\nnow.');
    const wrapped: Analysis = { ...rest, document: { ...document, structure: { ...document.structure, paragraphs: [{ start: 0, end: 8, section: 0 }] } } };
    assert.match(bodyOf(tei(wrapped, 'x')), /<p>Pay<lb\/>\nnow\.<\/p>/);
  });

  it('points to nothing that is not there', () => {
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      const xml = tei(analysis, 'x');
      const ids = new Set([...xml.matchAll(/ xml:id="([^"]*)"/g)].map(([, id]) => id));
      for (const [, pointers] of xml.matchAll(/ (?:ref|who|ana|corresp|next|prev)="([^"]*)"/g)) {
        for (const pointer of pointers.split(' ')) assert.ok(ids.has(pointer.slice(1)), pointer);
      }
    }), { numRuns: 60 });
  });

  const folder = temporaryFolder();
  const check = (context: Mocha.Context, analyses: readonly Analysis[], schema: readonly string[]): void => {
    const files = analyses.map((analysis, i) => folder.write(`${i}.xml`, tei(analysis, `document ${i}`)));
    const { ok, output } = runTool(context, 'jing', [...schema, ...files]);
    assert.ok(ok, output);
  };

  it('is valid TEI P5, whatever overlaps', function () {
    this.timeout(60_000);
    check(this, fc.sample(arbitraryAnalysis, { numRuns: 60, seed: 7 }), ['-c', SCHEMA]);
  });

  it('is valid against the whole of TEI', function () {
    const schema = process.env['TEI_SCHEMA'];
    if (!schema) {
      this.test!.title += ' (skipped: TEI_SCHEMA is to name a copy of tei_all.rng)';
      this.skip();
    }
    this.timeout(60_000);
    check(this, fc.sample(arbitraryAnalysis, { numRuns: 10, seed: 7 }), [schema]);
  });
});
