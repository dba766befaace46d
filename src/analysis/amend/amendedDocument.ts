/** A document after an edit: the paragraphs that the edit touched are read anew, the rest is moved. */
import type { Model } from '../../model/model';
import type { Document, Lexeme, Paragraph, Section, Sentence, Span, Structure, Tokens } from '../document';
import { firstIndex } from '../firstIndex';
import { splitParagraphs } from '../structure/paragraphs';
import { tagTokens } from '../tags/tags';
import { splitSentences } from '../tokens/sentences';
import { tokenise } from '../tokens/tokens';
import type { Edit } from './edit';

/** What {@link amendDocument} gives. */
export interface AmendedDocument {
  /** The whole document. */
  readonly document: Document;
  /** The paragraphs read anew, as a document of their own with the offsets, sections and date of the whole. */
  readonly window: Document;
  /** Where the paragraphs read anew stood in the old text, the white space around them counted. */
  readonly replaced: Span;
}

/** The paragraphs `[first, end)` of the old document. */
interface Touched { readonly first: number; readonly end: number }

/**
 * Reads the paragraphs that an edit touched.
 * @param edit what makes `text` of the old document's text
 * @returns null where the edit may change how the document is laid out, so that it has to be read whole
 */
export function amendDocument(before: Document, text: string, edit: Edit, model: Model): AmendedDocument | null {
  const { structure } = before;
  const touched = touchedBy(structure.paragraphs, edit);
  const section = sectionOf(structure, touched, edit);
  if (section < 0) return null;

  const shift = edit.newEnd - edit.oldEnd;
  const from = touched.first > 0 ? structure.paragraphs[touched.first - 1].end : 0;
  const oldTo = touched.end < structure.paragraphs.length ? structure.paragraphs[touched.end].start : before.text.length;
  const fresh = splitParagraphs(text.slice(from, oldTo + shift)).map(({ start, end }): Paragraph => ({ start: start + from, end: end + from, section }));
  const paragraphs = [...structure.paragraphs.slice(0, touched.first), ...fresh, ...structure.paragraphs.slice(touched.end).map((paragraph) => moved(paragraph, shift))];
  if (firstWhere(paragraphs, (paragraph) => paragraph.section >= section) === firstWhere(paragraphs, (paragraph) => paragraph.section > section)) return null;
  const sections = movedSections(structure, section, paragraphs, shift);
  const partial: Structure = { ...structure, sections, paragraphs: fresh };
  const raw = tokenise(text, partial);
  const sentences = splitSentences(partial, raw);
  const window: Document = { text, structure: partial, sentences, tokens: tagTokens(raw, sentences, model) };

  const keptBefore = firstSentenceOf(before.sentences, touched.first), keptAfter = firstSentenceOf(before.sentences, touched.end);
  const firstToken = keptBefore < before.sentences.length ? before.sentences[keptBefore].firstToken : before.tokens.length;
  const endToken = keptAfter < before.sentences.length ? before.sentences[keptAfter].firstToken : before.tokens.length;
  const document: Document = {
    text, structure: { ...structure, sections, paragraphs },
    sentences: [
      ...before.sentences.slice(0, keptBefore),
      ...sentences.map((sentence) => movedSentence(sentence, 0, firstToken, touched.first)),
      ...before.sentences.slice(keptAfter).map((sentence) => movedSentence(sentence, shift, firstToken + raw.length - endToken, fresh.length - (touched.end - touched.first))),
    ],
    tokens: spliced(before.tokens, firstToken, endToken, window.tokens, shift),
  };
  return { document, window, replaced: { start: from, end: oldTo } };
}

/** The paragraphs that an edit is in or right beside. */
function touchedBy(paragraphs: readonly Paragraph[], { start, oldEnd }: Edit): Touched {
  return { first: firstWhere(paragraphs, ({ end }) => end >= start), end: firstWhere(paragraphs, (paragraph) => paragraph.start > oldEnd) };
}

/** The section that goes on to hold the touched paragraphs, or what is written between paragraphs; -1 where the edit is in several, or before what follows a dateline. */
function sectionOf({ sections, paragraphs }: Structure, { first, end }: Touched, edit: Edit): number {
  const paragraph = paragraphs[first === end && first > 0 ? first - 1 : first];
  if (paragraph === undefined) return -1;
  const { section } = paragraph;
  if (first < end && (paragraphs[end - 1].section !== section || (paragraph.start < sections[section].start && edit.start < sections[section].start))) return -1;
  return section;
}

function movedSections({ sections }: Structure, changed: number, paragraphs: readonly Paragraph[], shift: number): Section[] {
  const first = firstWhere(paragraphs, ({ section }) => section >= changed);
  const end = firstWhere(paragraphs, ({ section }) => section > changed);
  return sections.map((section, i) => {
    if (i < changed) return section;
    if (i > changed) return moved(section, shift);
    // Behind a dateline the section begins inside its first paragraph.
    return { ...section, start: Math.max(section.start, paragraphs[first].start), end: paragraphs[end - 1].end };
  });
}

function spliced(tokens: Tokens, first: number, end: number, fresh: Tokens, shift: number): Tokens {
  const length = tokens.length - (end - first) + fresh.length;
  const starts = new Uint32Array(length), ends = new Uint32Array(length), tags = new Uint8Array(length);
  for (const [all, old, own] of [[starts, tokens.starts, fresh.starts], [ends, tokens.ends, fresh.ends]] as const) {
    all.set(old.subarray(0, first));
    all.set(own, first);
    for (let i = end, to = first + fresh.length; i < tokens.length; i++, to++) all[to] = old[i] + shift;
  }
  tags.set(tokens.tags.subarray(0, first));
  tags.set(fresh.tags, first);
  tags.set(tokens.tags.subarray(end), first + fresh.length);
  // Joining slices would copy a hundred thousand twice.
  const lexemes = new Array<Lexeme>(length);
  for (let i = 0; i < first; i++) lexemes[i] = tokens.lexemes[i];
  for (let i = 0; i < fresh.length; i++) lexemes[first + i] = fresh.lexemes[i];
  for (let i = end, to = first + fresh.length; i < tokens.length; i++, to++) lexemes[to] = tokens.lexemes[i];
  return { length, starts, ends, tags, lexemes };
}

const moved = <T extends Span>(span: T, shift: number): T => ({ ...span, start: span.start + shift, end: span.end + shift });

const movedSentence = (sentence: Sentence, shift: number, tokens: number, paragraphs: number): Sentence =>
  ({ start: sentence.start + shift, end: sentence.end + shift, firstToken: sentence.firstToken + tokens, endToken: sentence.endToken + tokens, paragraph: sentence.paragraph + paragraphs });

const firstSentenceOf = (sentences: readonly Sentence[], paragraph: number): number => firstWhere(sentences, (sentence) => sentence.paragraph >= paragraph);

/** The index of the first item for which a condition holds that goes on to hold; the length where it never does. */
const firstWhere = <T>(items: readonly T[], holds: (item: T) => boolean): number => firstIndex(0, items.length, (i) => holds(items[i]));
