import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { html } from '../../../src/formats/html';
import { analysisOf } from '../../support/analysisOf';
import { arbitraryAnalysis } from '../../support/arbitraryAnalysis';

const TEXT = 'Ana Lund said Velmora Grid will pay by June.';
const ANALYSIS = analysisOf(TEXT, {
  entities: [{ names: ['Ana Lund'] }, { type: 'ORG', names: ['Velmora Grid'] }],
  quotations: [{ source: 'Ana Lund', cue: 'said', content: ['Velmora Grid will pay by June'] }],
  commitments: [{ words: 'Velmora Grid will pay by June', cue: 'will', actors: ['Velmora Grid'], deadline: 'by June', date: '2027-06-30' }],
});

/** The words that a reader sees in the text, without the numbers of marks. */
const shown = (page: string): string =>
  page.slice(page.indexOf('<section class="text"'), page.indexOf('</section>')).replace(/<a class="number.*?<\/a>/g, '').replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|#13);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' })[name]!);

describe('the HTML page', () => {
  it('marks names, quotations and commitments, and leads from the text to the table and back', () => {
    const page = html(ANALYSIS, 'grid');
    assert.match(page, /<span class="quotation first" id="q1"><a class="number " href="#row-q1" aria-label="Quotation 1, indirect, Ana Lund"/);
    assert.match(page, /<span class="commitment pledged" id="c1"><a class="number pledged" href="#row-c1"/);
    assert.match(page, /<tr id="row-c1"><td>C1<\/td><td><span class="force pledged">pledged<\/span><\/td><td>Velmora Grid<\/td>.*by June \(30 June 2027\).*href="#c1">line 1</);
  });

  it('loads nothing and runs nothing', () => {
    const page = html(ANALYSIS, 'grid');
    assert.match(page, /Content-Security-Policy" content="default-src 'none';/);
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|https?:|url\(|@import|javascript:|\son\w+=/i);
  });

  it('says so where nothing was found', () => {
    assert.match(html(analysisOf('Nothing here.'), 'none'), /No commitments were found\.[^]*No quotations were found\.[^]*No names were found\./);
  });

  it('shows every paragraph of any text and lets no words become markup', () => {
    fc.assert(fc.property(arbitraryAnalysis, fc.string(), (analysis, id) => {
      const page = html(analysis, id);
      // eslint-disable-next-line no-control-regex
      const words = (text: string): string => text.replace(/[\s\uFFFD]|\p{Surrogate}|[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/gu, '');
      const { document: { text, structure } } = analysis;
      assert.equal(words(shown(page)), words(structure.paragraphs.map(({ start, end }) => text.slice(start, end)).join('')));
      assert.equal(page.match(/<span/g)?.length ?? 0, page.match(/<\/span>/g)?.length ?? 0);
    }));
  });
});
