/**
 * The four columns of CoNLL-2003 (Tjong Kim Sang and De Meulder 2003) with IOB2 labels: token, part of speech, chunk (always O), name. Types are those of
 * OntoNotes 5, as everywhere here, rather than the shared task's four.
 */
import type { Analysis } from '../analysis/annotation';
import { TAGS } from '../analysis/document';

const DOCUMENT_START = '-DOCSTART- -X- -X- O\n\n';

/** All tokens with the names among them, ending with the empty line behind the last sentence. */
export function conll({ document: { sentences, tokens }, entities }: Analysis): string {
  const labels = new Array<string>(tokens.length).fill('O');
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  const sentenceEnds = new Set(sentences.flatMap(({ firstToken, endToken }) => [firstToken, endToken]));
  let token = 0;
  for (const { start, end, type } of mentions) {
    while (token < tokens.length && tokens.ends[token] <= start) token++;
    for (let first = true; token < tokens.length && tokens.starts[token] < end; token++, first = false) {
      labels[token] = `${first || sentenceEnds.has(token) ? 'B' : 'I'}-${type}`;
    }
  }
  let lines = DOCUMENT_START;
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && sentenceEnds.has(i)) lines += '\n';
    // A column ends at white space, and a token of the text can hold a no-break space.
    lines += `${tokens.lexemes[i].text.replace(/\s/g, '_')} ${TAGS[tokens.tags[i]]} O ${labels[i]}\n`;
  }
  return tokens.length > 0 ? `${lines}\n` : lines;
}
