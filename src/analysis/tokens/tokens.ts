/** Splits text into tokens. */
import { LexemeFlag, type Lexeme, type Structure, type Tokens } from '../document';

/** Splits every paragraph into tokens; tags are all zero. */
export function tokenise(text: string, structure: Structure): Tokens {
  const starts: number[] = [], ends: number[] = [], lexemes: Lexeme[] = [];
  for (const paragraph of structure.paragraphs)
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*(?<![.])|\S/gu)) {
      starts.push(paragraph.start + match.index);
      ends.push(paragraph.start + match.index + match[0].length);
      lexemes.push({ text: match[0], lower: match[0].toLowerCase(), flags: /\p{L}/u.test(match[0]) ? LexemeFlag.Word : LexemeFlag.Punctuation });
    }
  return { length: starts.length, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), lexemes, tags: new Uint8Array(starts.length) };
}
