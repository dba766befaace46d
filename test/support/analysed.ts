/** The whole pipeline on small texts, with the weights that ship. */
import { join } from 'node:path';
import { analyse } from '../../src/analysis/analyse';
import type { Analysis } from '../../src/analysis/annotation';
import type { Span } from '../../src/analysis/document';
import { readModelFromDisk } from '../../src/model/readFromDisk';

/** The weights that ship. */
export const model = readModelFromDisk(join(import.meta.dirname, '..', '..', 'src', 'model'));

/** Analyses a text. */
export const analysed = (text: string): Analysis => analyse(text, model);

/** The words of a span. */
export const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end);
