/** The shipped sample with everything that the analysis finds in it as annotations, and edits at random. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotation, type Annotation } from '../../src/annotations/annotation';
import type { Edit } from '../../src/annotations/anchoring/moveThrough';
import { commitmentStatement, mentionStatement, quotationStatement } from '../../src/annotations/statements';
import { analysed } from './analysed';
import { stamp } from './annotated';

export const SAMPLE = readFileSync(join(import.meta.dirname, '..', '..', 'media', 'xi-jinping-meets-vladimir-putin.pr.txt'), 'utf8');

/** All mentions, quotations and commitments of the sample, accepted. */
export function sampleAnnotations(): Annotation[] {
  const analysis = analysed(SAMPLE);
  return [
    ...analysis.entities.flatMap(({ mentions }) => mentions.map((mention) => mentionStatement(analysis, mention, 'accepted'))),
    ...analysis.quotations.map((quotation) => quotationStatement(analysis, quotation, 'accepted')),
    ...analysis.commitments.map((commitment) => commitmentStatement(analysis, commitment, 'accepted')),
  ].map((statement, i) => annotation(stamp(i), statement));
}

/** Numbers from 0 up to a bound, the same for the same seed (Numerical Recipes' linear congruential generator). */
export function randomNumbers(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => Math.floor(((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32) * bound);
}

/** What is put in: the sample's own words, but not the very words of annotations, since nobody could tell which of two neighbours was meant. */
const WORDS = SAMPLE.match(/\S+/g)!.filter((word) => /^[a-z]+$/.test(word) && word !== 'should');

/** One edit as people make them: words put in, struck out or replaced, a letter more or less, a sentence struck out, a line broken. */
export function randomEdit(text: string, random: (bound: number) => number): Edit {
  const words = [...text.matchAll(/\S+/g)];
  const at = random(words.length);
  const { index, 0: word } = words[at];
  const inserted = (): string => Array.from({ length: 1 + random(6) }, () => WORDS[random(WORDS.length)]).join(' ');
  const within = index + random(word.length);
  switch (random(7)) {
    case 0: return { start: index, end: index, text: `${inserted()} ` };
    case 1: { const last = words[Math.min(words.length - 1, at + random(6))]; return { start: index, end: last.index + last[0].length, text: '' }; }
    case 2: return { start: index, end: index + word.length, text: inserted() };
    case 3: return { start: within, end: within + 1, text: '' };
    case 4: return { start: within, end: within, text: String.fromCharCode(97 + random(26)) };
    case 5: return { start: index, end: index, text: '\n' };
    default: {
      const [before, after] = [text.lastIndexOf('. ', index), text.indexOf('. ', index)];
      return before < 0 || after < 0 ? { start: index, end: index, text: '\n\n' } : { start: before + 2, end: after + 2, text: '' };
    }
  }
}

/** A text with an edit made. */
export const withEdit = (text: string, edit: Edit): string => text.slice(0, edit.start) + edit.text + text.slice(edit.end);
