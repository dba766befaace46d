/** Opens a PDF with pdf.js, and gives the text items of its pages. Nothing in it runs, and nothing is fetched. */
import './newerBuiltIns';
import { DecodeStream, LocalPdfManager, PasswordException, setVerbosityLevel, XRefParseException, type TextItem } from 'pdfjs-dist/build/pdf.worker.mjs';
import { Unreadable } from '../incoming';

export type { TextItem };

export interface PdfDocument {
  readonly title: string | null;
  /** When the file was made, as ISO 8601 has it. */
  readonly made: string | null;
  readonly pageCount: number;
  /** The items of a page, from 0; none where the page is damaged. */
  itemsOf(page: number): Promise<TextItem[]>;
}

/** Bytes that a stream may unpack to: fonts and texts are far smaller, and a few bytes can unpack to more than the memory holds. */
const MOST_MEGABYTES = 64;
const MOST_UNPACKED = MOST_MEGABYTES * 1024 * 1024;

/** pdf.js asks its page for fonts and character maps; here nobody has any. */
const NOBODY = { send: (): void => {}, sendWithPromise: (): Promise<never> => Promise.reject(new Error('nothing is fetched')) };
const TASK = { name: 'text', ensureNotTerminated: (): void => {} };

const OPTIONS = { ignoreErrors: true, useSystemFonts: true, disableFontFace: true, useWorkerFetch: false, cMapPacked: true, fontExtraProperties: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: 0 };

// Its warnings would quote the document in a log.
setVerbosityLevel(0);

/** pdf.js goes on where a part of a page fails, so the failure is kept here. */
let hasOverflown = false;

const { ensureBuffer } = DecodeStream.prototype;
DecodeStream.prototype.ensureBuffer = function (bytes) {
  if (bytes > MOST_UNPACKED) {
    hasOverflown = true;
    throw new RangeError('too much is unpacked');
  }
  return ensureBuffer.call(this, bytes);
};
// The browser's own decompression knows no bound: without it pdf.js takes its own, which asks for a buffer.
DecodeStream.prototype.asyncGetBytesFromDecompressionStream = async function () {
  this.stream.reset();
  const packed = this.stream.isAsync ? await this.stream.asyncGetBytes?.() : null;
  return { decompressed: null, compressed: packed ?? this.stream.getBytes() };
};

/** Opens a PDF. @throws Unreadable where it is none, damaged or encrypted */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  hasOverflown = false;
  try {
    return await opened(bytes, false).catch((error: unknown) => {
      if (error instanceof XRefParseException) return opened(bytes, true);
      throw error;
    });
  } catch (error) {
    checkUnpacked();
    if (error instanceof PasswordException) throw new Unreadable('It needs a password. Open it in a PDF viewer, print it to a new PDF, and import that one.');
    throw new Unreadable('It is damaged, or not the whole PDF. Open it in a PDF viewer: if it shows there, print it to a new PDF and import that one; else get the file again.');
  }
}

/** @param isRecovering whether its objects are sought rather than taken from its list of places */
async function opened(bytes: Uint8Array, isRecovering: boolean): Promise<PdfDocument> {
  // A view of a buffer has to be copied: Node's buffers share their memory.
  const manager = new LocalPdfManager({ source: new Uint8Array(bytes), docId: 'd', docBaseUrl: null, enableXfa: false, evaluatorOptions: { ...OPTIONS }, handler: NOBODY });
  await manager.initDocument(isRecovering);
  const { numPages, documentInfo } = manager.pdfDocument;
  return {
    title: typeof documentInfo.Title === 'string' ? documentInfo.Title : null,
    made: isoDate(documentInfo.CreationDate),
    pageCount: numPages,
    itemsOf: async (index) => {
      const items: TextItem[] = [];
      try {
        const page = await manager.getPage(index);
        await page.extractTextContent({ handler: NOBODY, task: TASK, includeMarkedContent: false, disableNormalization: false, sink: { enqueue: (chunk) => void items.push(...chunk.items), ready: Promise.resolve(), desiredSize: Infinity } });
      } catch {
        // A damaged page does not keep the others from being read.
      }
      checkUnpacked();
      return items;
    },
  };
}

/** @throws Unreadable where something did not fit */
function checkUnpacked(): void {
  if (hasOverflown) throw new Unreadable(`A part of it unpacks to more than ${MOST_MEGABYTES} MB. Print the pages of the release to a new PDF, and import that.`);
}

/** "D:20260304090000+01'00'" */
function isoDate(words: unknown): string | null {
  const [, year, month, day] = (typeof words === 'string' && /^D:((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])/.exec(words)) || [];
  return year ? `${year}-${month}-${day}` : null;
}
