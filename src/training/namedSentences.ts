/** Sentences with their names, in our own tokens, from the corpora that have them. */
import type { Lexeme } from '../analysis/document';
import { tokenise } from '../analysis/tokens/tokens';
import { oneParagraph } from './taggedSentences';

/** A name class as in `NAME_CLASSES`, by its index. */
export interface NamedSpan {
  /** UTF-16 offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  readonly nameClass: number;
}

export interface NamedText {
  readonly text: string;
  readonly names: readonly NamedSpan[];
  /** Whether the corpus marks names other than of persons, organizations and places. */
  readonly marksOther: boolean;
}

export interface NamedSentence {
  readonly lexemes: readonly Lexeme[];
  /** As the model has them: see `LABELS`. */
  readonly labels: readonly number[];
  readonly marksOther: boolean;
}

const CLASSES: Readonly<Record<string, number>> = {
  PER: 0, person: 0, ORG: 1, corporation: 1, group: 1, LOC: 2, location: 2, MISC: 3, product: 3, 'creative-work': 3,
};

/** Reads a file of one word a line with its label in the column `column`, an empty line between sentences. */
export function readColumns(content: string, { form, label, marksOther }: { form: number; label: number; marksOther: boolean }): NamedText[] {
  return content.split(/\n\s*\n/).map((block) => {
    let text = '', last = '';
    const names: { start: number; end: number; nameClass: number }[] = [];
    for (const line of block.split('\n')) {
      if (!line.trim() || line.startsWith('# ')) continue;
      const columns = line.split(/[\t ]/);
      const word = columns[form], tag = columns[label] ?? 'O';
      if (text) text += ' ';
      const start = text.length;
      text += word;
      const name = tag.slice(2);
      if (!(name in CLASSES)) { last = ''; continue; }
      if (last === name && !tag.startsWith('B-')) names[names.length - 1].end = text.length;
      else names.push({ start, end: text.length, nameClass: CLASSES[name] });
      last = name;
    }
    return { text, names, marksOther };
  }).filter((sentence) => sentence.text.length > 0);
}

/** The sentence in our tokens, a label for each. */
export function labelled({ text, names, marksOther }: NamedText): NamedSentence {
  const tokens = tokenise(text, oneParagraph(text));
  const labels = new Array<number>(tokens.length).fill(0);
  for (const { start, end, nameClass } of names) {
    let begun = false;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.starts[i] < start || tokens.ends[i] > end) continue;
      labels[i] = begun ? 2 + 2 * nameClass : 1 + 2 * nameClass;
      begun = true;
    }
  }
  return { lexemes: tokens.lexemes, labels, marksOther };
}
