import assert from 'node:assert/strict';
import { readStructure } from '../../../../src/analysis/structure/structure';
import { releaseText } from '../../../../src/intake/incoming';
import { pdfOf, type Drawing } from '../../../support/pdfOf';
import { bundledPdfReader } from '../../../support/pdfReader';

const TITLE = 'Nordic Water Council and Velmora Grid Open the Gates of Lake Elmhaven to Shipping';
const AGREED = 'ELMHAVEN, 4 March 2026 – The Nordic Water Council agreed on Tuesday to open the gates of the lake by June 2027, and thanked Velmora Grid for its patience over the years.';
const SAID = '“The water belongs to all of us,” said Ana Lund, who chairs the council. She spoke after the meeting, at which the representatives of eleven municipalities were present for the first time.';
const CALLED = 'Both sides called on the provincial government to accelerate the necessary authorisations, and will publish an assessment of the environmental consequences before the end of the year.';
const WILL = 'Velmora Grid will reimburse the municipalities for the interruption of electricity.';
const BODY = [AGREED, SAID, CALLED, WILL];

/** Gaps between paragraphs. */
const spaced = (pdf: Drawing, options: PDFKit.Mixins.TextOptions = {}): void => BODY.forEach((paragraph) => pdf.text(paragraph, { paragraphGap: 8, ...options }));
const headline = (pdf: Drawing): Drawing => pdf.font('Times-Bold').fontSize(20).text(TITLE, { align: 'center' }).moveDown(0.5).font('Times-Roman').fontSize(11);
/** The same words on each page, at its edges. */
const furnished = (pdf: Drawing, page: number): void => {
  const { margins } = pdf.page;
  pdf.page.margins = { ...margins, top: 0, bottom: 0 };
  pdf.fontSize(9).text('Nordic Water Council', 72, 36, { lineBreak: false }).text('Press office', 450, 36, { lineBreak: false }).text(`Page ${page} of 3`, 280, 800, { lineBreak: false });
  pdf.page.margins = margins;
  pdf.fontSize(11).text('', 72, 72);
};

describe('reading PDFs', () => {
  const { readPdf } = bundledPdfReader();
  const textOf = async (draw: (pdf: Drawing) => void, options?: PDFKit.PDFDocumentOptions): Promise<string> => (await readPdf(await pdfOf(draw, options))).text;

  for (const [what, draw] of [
    ['paragraphs with gaps between them', (pdf) => spaced(headline(pdf))],
    ['paragraphs that begin with an indent', (pdf) => spaced(headline(pdf), { paragraphGap: 0, indent: 18, align: 'justify' })],
    ['paragraphs that only end with a short line', (pdf) => spaced(headline(pdf), { paragraphGap: 0 })],
    ['lines far from one another', (pdf) => spaced(headline(pdf), { lineGap: 14, paragraphGap: 14 })],
    ['two columns below a headline', (pdf) => headline(pdf).text(BODY.join('\n'), { columns: 2, columnGap: 20, height: 130, align: 'justify', indent: 12 })],
    ['three columns', (pdf) => headline(pdf).fontSize(8).text(BODY.join('\n'), { columns: 3, columnGap: 14, height: 110, indent: 10 })],
    ['a stamp across the page', (pdf) => {
      spaced(headline(pdf));
      pdf.rotate(-45, { origin: [300, 400] }).fontSize(60).text('DRAFT', 200, 380);
    }],
    ['a page on its side', (pdf) => {
      pdf.rotate(90, { origin: [0, 0] }).translate(0, -590);
      spaced(headline(pdf), { width: 500 });
    }],
    ['a headline printed twice to look bold', (pdf) => {
      pdf.fontSize(20).text(TITLE, 72, 72, { align: 'center' }).text(TITLE, 72.3, 72.2, { align: 'center' }).moveDown(0.5).fontSize(11);
      spaced(pdf);
    }],
  ] as [string, (pdf: Drawing) => void][]) {
    it(`reads ${what}`, async () => assert.deepEqual((await textOf(draw)).split('\n\n'), [TITLE, ...BODY]));
  }

  it('leaves out running heads, numbers of pages and “more”, and joins what a page parts', async () => {
    const text = await textOf((pdf) => {
      pdf.addPage();
      furnished(pdf, 1);
      pdf.text('The council will publish its plan before the end of the year, and Velmora Grid', { width: 400, align: 'justify' }).text('will', { continued: false }).moveUp();
      pdf.text('– more –', 280, 700);
      for (const [page, words] of [[2, 'train the personnel until 2030.'], [3, 'The council will pay for it.']] as const) {
        pdf.addPage();
        furnished(pdf, page);
        pdf.text(words);
      }
    }, { autoFirstPage: false });
    assert.doesNotMatch(text, /Page|office|more/);
    assert.match(text, /Velmora Grid will train the personnel until 2030\.\n\nThe council will pay for it\.$/);
  });

  it('keeps a line that only one page has at its edge', async () => {
    const text = await textOf((pdf) => {
      pdf.text('FOR IMMEDIATE RELEASE').moveDown().text(AGREED);
      pdf.addPage().text(WILL).moveDown().text('Contact: Kari Lund, press@water.example');
    });
    assert.deepEqual(text.split('\n\n'), ['FOR IMMEDIATE RELEASE', AGREED, WILL, 'Contact: Kari Lund, press@water.example']);
  });

  it('leaves out what a browser prints around a page', async () => {
    const text = await textOf((pdf) => {
      pdf.page.margins.bottom = 0;
      pdf.fontSize(8).text('3/4/26, 6:54 PM', 24, 20).text('Council opens the gates', 280, 20).text('https://water.example/gates', 24, 820).text('1/1', 560, 820);
      pdf.fontSize(11).text(AGREED, 72, 72, { width: 400 });
    });
    assert.equal(text, AGREED);
  });

  it('puts notes behind the text, and leaves their marks out of it', async () => {
    const text = await textOf((pdf) => {
      pdf.text('The council pays four million euros', 72, 72, { lineBreak: false }).fontSize(7).text('12', pdf.x, 71, { lineBreak: false }).fontSize(11).text(' for the dam of 12 km', pdf.x, 72, { lineBreak: false });
      pdf.fontSize(7).text('2', pdf.x, 71, { lineBreak: false }).fontSize(11).text('.', pdf.x, 72);
      pdf.fontSize(8).text('12 The sum was first named in 2019.', 72, 700);
      pdf.addPage().fontSize(11).text('It will be open to ships on the 4', 72, 72, { lineBreak: false });
      pdf.fontSize(7).text('th', pdf.x, 71, { lineBreak: false }).fontSize(11).text(' of June.', pdf.x, 72);
      for (const [i, note] of ['It has grown.', 'In years with ice, later.'].entries()) pdf.fontSize(7).text(`${13 + i}`, 72, 700 + 14 * i, { lineBreak: false }).fontSize(11).text(note, pdf.x + 2, 701 + 14 * i);
    });
    assert.deepEqual(text.split('\n\n'), ['The council pays four million euros for the dam of 12 km².', 'It will be open to ships on the 4th of June.', '12 The sum was first named in 2019.', '13 It has grown.', '14 In years with ice, later.']);
  });

  it('undoes hyphenation at the ends of lines and joins words that are in pieces', async () => {
    const text = await textOf((pdf) => {
      for (const [i, line] of ['The council called for a long-', 'term assessment of the conse-', 'quences for all of the muni\u00ad', 'cipalities around the lake.'].entries()) pdf.text(line, 72, 72 + 14 * i, { lineBreak: false });
      pdf.text('Vel', 72, 150, { lineBreak: false }).font('Times-Bold').text('mora', pdf.x, 150, { lineBreak: false }).font('Times-Roman').text(' Grid', pdf.x, 150, { lineBreak: false }).text('agreed.', pdf.x + 3, 150);
    });
    assert.equal(text, 'The council called for a long-term assessment of the consequences for all of the municipalities around the lake.\n\nVelmora Grid agreed.');
  });

  it('reads lists and tables line by line', async () => {
    const text = await textOf((pdf) => {
      pdf.text('The council agreed:').moveDown(0.5);
      for (const item of ['to repair the dam at Elmhaven, to replace both of its turbines and to train the personnel who operate them;', 'to pay for it.']) pdf.text('•', 72, pdf.y, { continued: false }).moveUp().text(item, 90, pdf.y, { width: 380 });
      for (const [i, row] of [['Dam', 'Year', 'Cost'], ['Elmhaven', '2027', '€4 million'], ['Norvik', '2028', '€6 million']].entries()) row.forEach((cell, j) => pdf.text(cell, 72 + 140 * j, 300 + 18 * i, { lineBreak: false }));
    });
    assert.equal(text, 'The council agreed:\n\n• to repair the dam at Elmhaven, to replace both of its turbines and to train the personnel who operate them;\n• to pay for it.\n\nDam | Year | Cost\nElmhaven | 2027 | €4 million\nNorvik | 2028 | €6 million');
  });

  it('reads words side by side that are no columns from left to right', async () => {
    const text = await textOf((pdf) => {
      pdf.text('FOR IMMEDIATE RELEASE', 72, 72, { lineBreak: false }).text('4 March 2026', 440, 72).text('Contact:', 72, 120, { lineBreak: false }).text('Kari Lund', 140, 120).text(AGREED, 72, 160);
    });
    assert.deepEqual(text.split('\n\n'), ['FOR IMMEDIATE RELEASE', '4 March 2026', 'Contact: Kari Lund', AGREED]);
  });

  it('makes a release whose headline and date are found', async () => {
    const text = releaseText({ ...await readPdf(await pdfOf((pdf) => spaced(headline(pdf)))), source: 'gates.pdf' });
    const { sections, releaseDate } = readStructure(text);
    const [title] = sections.filter(({ kind }) => kind === 'headline');
    assert.deepEqual([text.slice(title.start, title.end), releaseDate], [TITLE, '2026-03-04']);
    assert.match(text, /^Source: gates\.pdf\n\n/);
  });

  const info = { Title: 'Council opens the gates', CreationDate: new Date('2026-03-05T12:00:00Z') };
  for (const [what, draw, expected] of [
    ['takes title and date from the properties of a file that says neither', (pdf) => pdf.text(WILL), ['Council opens the gates', '2026-03-05']],
    ['takes the date of the text', (pdf) => pdf.text(AGREED), ['Council opens the gates', null]],
    ['takes the headline of the text', (pdf) => headline(pdf).text(AGREED), [null, null]],
  ] as [string, (pdf: Drawing) => void, unknown][]) {
    it(what, async () => {
      const { title, date } = await readPdf(await pdfOf(draw, { info }));
      assert.deepEqual([title, date], expected);
    });
  }
  for (const title of ['Microsoft Word - release.docx', 'release_final2.pdf', 'untitled', 'untitled document']) {
    it(`takes no title such as “${title}”`, async () => assert.equal((await readPdf(await pdfOf((pdf) => pdf.text(WILL), { info: { Title: title } }))).title, null));
  }
});
