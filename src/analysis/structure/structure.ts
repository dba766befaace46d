/** Reads how a release is laid out. */
import type { Paragraph, Structure } from '../document';
import { readGenre } from './genre';
import { splitParagraphs } from './paragraphs';
import { readReleaseDate } from './releaseDate';
import { readSections } from './sections';

/**
 * Reads sections, paragraphs, genre and date of any string, in time linear in it.
 * @returns offsets are UTF-16 code units into the text as given; never throws
 */
export function readStructure(text: string): Structure {
  const blocks = splitParagraphs(text);
  const { sections, sectionOf, words } = readSections(text, blocks);
  const paragraphs = blocks.map(({ start, end }, i): Paragraph => ({ start, end, section: sectionOf[i] }));
  return { sections, paragraphs, genre: readGenre(text, sections, paragraphs, words), releaseDate: readReleaseDate(text, sections, paragraphs, words) };
}
