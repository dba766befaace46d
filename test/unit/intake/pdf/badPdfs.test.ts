import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { pdfOf } from '../../../support/pdfOf';
import { bundledPdfReader } from '../../../support/pdfReader';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const WORDS = 'The council will open the gates of the lake by June 2027.';
const RELEASE = (pdf: PDFKit.PDFDocument): unknown => pdf.text(WORDS);

const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
/** Numbers of glyphs, and no table of the letters that they show. */
const NAMELESS = '<</Type/Font/Subtype/Type0/BaseFont/Opal/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Opal/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor<</Type/FontDescriptor/FontName/Opal/Flags 4>>>>]>>';

/** A page whose content is what the bytes unpack to; its places are not listed, as in a damaged file. */
const pdfWithContent = (content: Uint8Array, font = HELVETICA): Uint8Array => Buffer.concat([
  bytesOf(`%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F ${font}>>>>>> endobj
4 0 obj <</Filter/FlateDecode/Length ${content.length}>> stream
`), content, bytesOf('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n')]);

describe('PDFs that cannot be read', () => {
  const { readPdf } = bundledPdfReader();
  const refuses = (what: string, make: () => Promise<Uint8Array> | Uint8Array, message: RegExp): void => {
    it(`says why ${what} is none`, async () => {
      const bytes = await make();
      await assert.rejects(readPdf(bytes), { name: 'Unreadable', message });
    }).timeout(20_000);
  };

  refuses('a picture of a page', () => pdfOf((pdf) => pdf.rect(72, 72, 200, 100).fill('gray')), /Run text recognition \(OCR\)/);
  refuses('one with a password', () => pdfOf(RELEASE, { userPassword: 'opal', pdfVersion: '1.7' }), /needs a password.*print it to a new PDF/);
  refuses('one with a password of today', () => pdfOf(RELEASE, { userPassword: 'opal', pdfVersion: '1.7ext3' }), /needs a password/);
  refuses('nothing', () => new Uint8Array(), /damaged/);
  refuses('a head alone', () => bytesOf('%PDF-1.7'), /damaged, or not the whole PDF/);
  refuses('a text', () => bytesOf('The council met.'), /damaged/);
  refuses('a book', () => pdfOf((pdf) => {
    for (let page = 0; page < 300; page++) pdf.addPage();
  }), /more than 300 pages/);
  refuses('one that unpacks to more than memory holds', () => pdfWithContent(deflateSync(Buffer.alloc(80 * 1024 * 1024, ' '))), /unpacks to more than 64 MB/);
  refuses('one whose fonts do not say which letters they show', () => pdfWithContent(deflateSync(bytesOf('BT /F 11 Tf 72 700 Td <00030004000500060007> Tj ET')), NAMELESS), /Its fonts do not say/);

  it('reads one that only its owner may change', async () => assert.equal((await readPdf(await pdfOf(RELEASE, { ownerPassword: 'opal', permissions: { printing: 'highResolution' } }))).text, WORDS));

  it('reads one whose places are not listed', async () => {
    assert.equal((await readPdf(pdfWithContent(deflateSync(bytesOf(`BT /F 11 Tf 72 700 Td (${WORDS}) Tj ET`))))).text, WORDS);
  });

  it('runs no script', async () => {
    const bytes = await pdfOf((pdf) => {
      RELEASE(pdf);
      const action = pdf.ref({ S: 'JavaScript', JS: new String('globalThis.ran = true; app.alert("ran")') });
      action.end(undefined);
      (pdf as unknown as { _root: { data: Record<string, unknown> } })._root.data.OpenAction = action;
    });
    assert.match(Buffer.from(bytes).toString('latin1'), /globalThis\.ran/);
    assert.equal((await readPdf(bytes)).text, WORDS);
    assert.equal('ran' in globalThis, false);
  });

  it('leaves the bytes as they are', async () => {
    const bytes = await pdfOf(RELEASE);
    const copy = bytes.slice();
    await readPdf(bytes);
    assert.deepEqual(bytes, copy);
  });

  /** A text, or a sentence that says why there is none. */
  const answers = async (bytes: Uint8Array): Promise<void> => {
    try {
      assert.equal(typeof (await readPdf(bytes)).text, 'string');
    } catch (error) {
      assert.deepEqual([(error as Error).name, /[.)]$/.test((error as Error).message)], ['Unreadable', true], (error as Error).stack);
    }
  };

  it('answers whatever the bytes are', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, hasHead) => answers(hasHead ? Buffer.concat([bytesOf('%PDF-1.7\n'), bytes]) : bytes)), { numRuns: 150 })).timeout(20_000);

  it('answers whatever is damaged in a PDF', async () => {
    const whole = await pdfOf(RELEASE, { compress: false });
    const damage = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(damage, fc.nat(whole.length), async (changes, end) => {
      const bytes = whole.slice(0, end % 3 === 0 ? end : whole.length);
      for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
      await answers(bytes);
    }), { numRuns: 200 });
  }).timeout(30_000);
});
