/** What every picture of a release is: words, a drawing and a table of the same figures. */
import type { Summary } from '../server/protocol';
import type { Shape } from './shape';

/** All that the pictures are made from. */
export interface Told extends Pick<Summary, 'quotations' | 'commitments' | 'releaseDate'> {
  /** The day it is, ISO `YYYY-MM-DD`. */
  readonly today: string;
}

/** What is drawn on. */
export interface Canvas {
  /** In pixels. */
  readonly width: number;
  /** How wide words are, in pixels. */
  measure(words: string): number;
}

/** A part of a drawing that can be chosen. Its shape has the attribute `data-mark` with its place in the list. */
export interface Mark {
  /** The first line of what is told of it. */
  readonly title: string;
  /** What more is told: words of the text, unshortened. */
  readonly detail: string;
  /** Ids of the quotations or commitments that it stands for, in text order; where there are several, each choice shows the next one. */
  readonly items: readonly string[];
}

export interface Drawing {
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** From left to right and from top to bottom, as the keyboard goes through them. */
  readonly marks: readonly Mark[];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; /** Ids of what it stands for. */ readonly items: readonly string[] }[];
}

export const PICTURE_IDS = ['speech', 'forces', 'deadlines', 'ties'] as const;
export type PictureId = (typeof PICTURE_IDS)[number];

/** One picture of a release, made anew for each state of it. */
export interface Picture {
  readonly id: PictureId;
  readonly heading: string;
  /** What it shows, in a sentence or two; why it is empty, where it is. */
  readonly sentence: string;
  /** What it does not show. */
  readonly note: string;
  /** False where there is nothing to draw. */
  readonly filled: boolean;
  table(): Table;
  draw(canvas: Canvas): Drawing;
}
