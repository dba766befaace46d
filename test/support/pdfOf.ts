/** PDFs made for tests. */
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';

export type Drawing = PDFKit.PDFDocument;

/** The bytes of a PDF that a test draws; its first page is there, in A4 and 11 points. */
export async function pdfOf(draw: (pdf: Drawing) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 72, font: 'Times-Roman', ...options });
  const bytes = buffer(pdf);
  pdf.fontSize(11);
  draw(pdf);
  pdf.end();
  return new Uint8Array(await bytes);
}
