/** A text as words are compared: runs of white space are one space and typographic marks plain ones, so that wrapping lines anew loses nothing. */
import { firstIndex } from '../../analysis/firstIndex';
import { singleSpaced } from '../../analysis/singleSpaced';

const PLAIN: ReadonlyMap<number, number> = new Map([...'“”„«»'].map((mark): [number, number] => [mark.charCodeAt(0), 0x22]).concat([...'‘’‚'].map((mark) => [mark.charCodeAt(0), 0x27])));
const SPACE = 0x20;
/** So many code units become a string at a time. */
const CHUNK = 8192;

const isSpace = (code: number): boolean => code === SPACE || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

/** The folded form of a few words. */
export const folded = (words: string): string => singleSpaced(words).replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'");

/** A folded text that knows where its code units come from. */
export class FoldedText {
  readonly text: string;
  /** For each code unit of the folded text, and its end, the UTF-16 offset in the original. */
  private readonly origins: Int32Array;

  constructor(original: string) {
    const codes = new Uint16Array(original.length);
    const origins = new Int32Array(original.length + 1);
    let length = 0;
    for (let i = 0, inSpace = false; i < original.length; i++) {
      const code = original.charCodeAt(i);
      const space = isSpace(code);
      if (!(space && inSpace)) {
        origins[length] = i;
        codes[length++] = space ? SPACE : PLAIN.get(code) ?? code;
      }
      inSpace = space;
    }
    origins[length] = original.length;
    const parts: string[] = [];
    for (let i = 0; i < length; i += CHUNK) parts.push(String.fromCharCode(...codes.subarray(i, Math.min(i + CHUNK, length))));
    this.text = parts.join('');
    this.origins = origins.subarray(0, length + 1);
  }

  /** The UTF-16 offset in the original of a place in the folded text. */
  origin(place: number): number {
    return this.origins[place];
  }

  /** One past the last code unit in the original of what ends in the folded text before `place`. */
  originalEnd(place: number): number {
    return this.text.charCodeAt(place - 1) === SPACE ? this.origins[place] : this.origins[place - 1] + 1;
  }

  /** The place in the folded text of an offset in the original, or the nearest after it; one past the end gives the end. */
  place(offset: number): number {
    return firstIndex(0, this.origins.length - 1, (i) => this.origins[i] >= offset);
  }
}
