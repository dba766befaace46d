/** Splits paragraphs into sentences. */
import type { Sentence, Structure, Tokens } from '../document';

/** Splits every paragraph into sentences. */
export function splitSentences(text: string, structure: Structure, tokens: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0, paragraph = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (tokens.starts[i] >= structure.paragraphs[paragraph].end) paragraph++;
    const last = i + 1 === tokens.length || tokens.starts[i + 1] >= structure.paragraphs[paragraph].end;
    if (!last && text[tokens.starts[i]] !== '.') continue;
    sentences.push({ start: tokens.starts[first], end: tokens.ends[i], firstToken: first, endToken: i + 1, paragraph });
    first = i + 1;
  }
  return sentences;
}
