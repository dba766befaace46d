/** What two releases on the same meeting say, side by side. */
import type { Force } from '../analysis/annotation';
import type { Span } from '../analysis/document';

/** How something is put: with a commitment's force, in a quotation, as talked about without any commitment, or merely named. Strongest first. */
export const WAYS = ['agreed', 'pledged', 'called-for', 'hoped', 'said', 'discussed', 'mentioned'] as const satisfies readonly (Force | string)[];
export type Way = (typeof WAYS)[number];

/** One side of a row: a place in that text, and what it says. */
export interface Cell {
  /** Where it stands; UTF-16 offsets into that side's text. */
  readonly span: Span;
  /** Id of the entity, quotation or commitment; null for a topic, or for a passage that is none of them. */
  readonly item: string | null;
  /** In one line. */
  readonly words: string;
  /** Names of those who are credited with it: the source, or the actors. */
  readonly who: readonly string[];
  /** Null for a participant. */
  readonly way: Way | null;
  /** The words of the text that put it so ("agreed to", "exchanged views on", "stressed"), or null. */
  readonly cue: string | null;
  /** The role of a person, the deadline of a commitment, else null. */
  readonly detail: string | null;
  /** How often it is named, for participants and topics; otherwise 1. */
  readonly times: number;
}

export const DIFFERENCE_KINDS = ['force', 'credited', 'deadline', 'verb'] as const;
/** `force`: how binding it is; `credited`: who said it or is to act; `deadline`: by when; `verb`: what the reporting verb does. */
export interface Difference {
  readonly kind: (typeof DIFFERENCE_KINDS)[number];
  /** What each side has, in words; empty where it has nothing. */
  readonly a: string;
  readonly b: string;
}

/** What both sides say, or one alone: at least one cell is there. */
export interface Row {
  readonly a: Cell | null;
  readonly b: Cell | null;
  /** None where only one side says it. */
  readonly differences: readonly Difference[];
}

export const SECTIONS = ['participants', 'topics', 'commitments', 'quotations'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Two releases side by side. Rows are in the order in which the texts, as far as they agree, have them. */
export interface Comparison extends Readonly<Record<SectionName, readonly Row[]>> {
  /** False where the two hardly tell of the same meeting. */
  readonly related: boolean;
  /** Why, in sentences for people. */
  readonly reason: string;
}

/** Offsets relative to the text's length, the mean of the sides that are there: the same for the mirrored row. */
export function inOrder(rows: readonly Row[], lengths: { readonly a: number; readonly b: number }): Row[] {
  const at = (cell: Cell | null, length: number): number[] => (cell ? [cell.span.start / length] : []);
  const place = ({ a, b }: Row): number => {
    const places = [...at(a, lengths.a), ...at(b, lengths.b)];
    return places.reduce((sum, one) => sum + one, 0) / places.length;
  };
  return rows.map((row) => ({ row, place: place(row) })).sort((one, other) => one.place - other.place).map(({ row }) => row);
}
