/** Quotations and commitments as a summary tells them, from as little as a test is about. */
import type { Canvas, Told } from '../../../src/overview/picture';
import type { CommitmentItem, QuotationItem } from '../../../src/server/protocol';

const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

/** @param said kind and words */
export const quotation = (id: string, sourceName: string, kind: string, text: string, source: string | null = sourceName): QuotationItem =>
  ({ id, kind, source, sourceName, cue: 'said', reportingClass: 'assert', text, range: RANGE, why: 'the test says so' });

export const commitment = (id: string, force: string, actors: readonly string[], more: Partial<CommitmentItem> = {}): CommitmentItem =>
  ({ id, force, actors, statedBy: null, text: `${actors.join(' and ')} will do ${id}`, cue: 'will', deadline: null, range: RANGE, why: 'the test says so', ...more });

/** The deadline of a commitment. */
export const by = (words: string, date: string | null = null): Pick<CommitmentItem, 'deadline'> => ({ deadline: { words, date } });

export const told = (more: Partial<Told>): Told => ({ quotations: [], commitments: [], releaseDate: null, today: '2026-03-04', ...more });

/** Letters that are all seven pixels wide. */
export const canvas = (width: number): Canvas => ({ width, measure: (words) => words.length * 7 });
