/** What `scripts/pdfCore.ts` leaves of pdf.js, as far as it is used here. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  /** Text at a place: the matrix leads from glyph space to the page's, whose y grows upwards. */
  export interface TextItem {
    readonly str: string;
    readonly transform: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
    readonly width: number;
    readonly height: number;
    readonly fontName: string;
  }

  export interface Page {
    extractTextContent(request: {
      readonly handler: object;
      readonly task: { readonly name: string; ensureNotTerminated(): void };
      readonly includeMarkedContent: boolean;
      readonly disableNormalization: boolean;
      readonly sink: { enqueue(chunk: { readonly items: readonly TextItem[] }): void; readonly ready: Promise<void>; readonly desiredSize: number };
    }): Promise<void>;
  }

  export class LocalPdfManager {
    constructor(settings: {
      readonly source: Uint8Array;
      readonly docId: string;
      readonly docBaseUrl: null;
      readonly enableXfa: boolean;
      readonly evaluatorOptions: Readonly<Record<string, boolean | number | null>>;
      readonly handler: object;
    });
    readonly pdfDocument: { readonly numPages: number; readonly documentInfo: { readonly Title?: unknown; readonly CreationDate?: unknown } };
    /** @throws PasswordException, XRefParseException and others */
    initDocument(recoveryMode: boolean): Promise<void>;
    getPage(index: number): Promise<Page>;
  }

  /** A stream that unpacks what another one holds. */
  export class DecodeStream {
    ensureBuffer(bytes: number): Uint8Array;
    asyncGetBytesFromDecompressionStream(name: string): Promise<{ readonly decompressed: Uint8Array | null; readonly compressed: Uint8Array }>;
    readonly stream: { reset(): void; getBytes(): Uint8Array; readonly isAsync?: boolean; asyncGetBytes?(): Promise<Uint8Array | null> };
  }
  export class PasswordException extends Error {}
  export class XRefParseException extends Error {}
  export function setVerbosityLevel(level: number): void;
}
