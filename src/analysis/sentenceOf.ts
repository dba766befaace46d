/** From a token to its sentence. */
import type { Document } from './document';
import { firstIndex } from './firstIndex';

/** The index of the sentence that holds a token. */
export function sentenceOf({ sentences }: Document, token: number): number {
  return firstIndex(0, sentences.length, (s) => sentences[s].endToken > token);
}
