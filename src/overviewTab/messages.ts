/** What the extension and the page of the overview say to each other. */
import { fieldsOf } from '../registerTab/fieldsOf';
import { PICTURE_IDS, type PictureId, type Told } from '../overview/picture';

export const FORMATS = ['svg', 'png'] as const;
/** As what a picture is saved. */
export type PictureFormat = (typeof FORMATS)[number];

/** Pictures that are shown as a table instead. */
export type AsTables = readonly PictureId[];

export type ToPage =
  /** The release as it is now. */
  | {
    readonly type: 'release'; readonly told: Told; readonly uri: string; /** What people call it. */ readonly name: string; readonly asTables: AsTables;
    /** What is left out, or what else the reader must know; empty where there is nothing. */ readonly remark: string;
  }
  /** There is nothing to draw, and why. */
  | { readonly type: 'nothing'; readonly why: 'none' | 'loading' | 'failed' }
  /** Send a picture back. */
  | { readonly type: 'render'; readonly picture: PictureId; readonly format: PictureFormat };

export type FromPage =
  /** The page is up. */
  | { readonly type: 'ready' }
  /** Show a quotation or a commitment in the text. */
  | { readonly type: 'open'; readonly id: string }
  /** Which pictures are shown as tables from now on. */
  | { readonly type: 'asTables'; readonly pictures: AsTables }
  /** The user wants to save a picture. */
  | { readonly type: 'save'; readonly picture: PictureId; readonly format: PictureFormat }
  /** A picture that was asked for: SVG as it is, PNG in base64; null where it could not be made. */
  | { readonly type: 'rendered'; readonly picture: PictureId; readonly format: PictureFormat; readonly content: string | null };

/** UTF-16 code units of a picture that the extension takes from the page. */
const LARGEST = 64 * 1024 * 1024;

const isPicture = (value: unknown): value is PictureId => PICTURE_IDS.includes(value as PictureId);
const isFormat = (value: unknown): value is PictureFormat => FORMATS.includes(value as PictureFormat);

/** What a page said, or null where it is nothing that it may say. */
export function fromPage(message: unknown): FromPage | null {
  const { type, id, pictures, picture, format, content } = fieldsOf(message);
  switch (type) {
    case 'ready': return { type };
    case 'open': return typeof id === 'string' ? { type, id } : null;
    case 'asTables': return Array.isArray(pictures) && pictures.every(isPicture) ? { type, pictures: PICTURE_IDS.filter((one) => pictures.includes(one)) } : null;
    case 'save': return isPicture(picture) && isFormat(format) ? { type, picture, format } : null;
    case 'rendered': return isPicture(picture) && isFormat(format) && (content === null || (typeof content === 'string' && content.length <= LARGEST)) ? { type, picture, format, content } : null;
    default: return null;
  }
}
