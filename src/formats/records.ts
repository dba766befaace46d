/** Commitments and quotations as records of words instead of offsets: what tables, reports and spreadsheets are made of. */
import type { Analysis, Quotation } from '../analysis/annotation';
import { oneLine } from './wording';

interface Listed {
  /** From 1, in text order. */
  readonly number: number;
  /** What was said or undertaken, in one line. */
  readonly text: string;
  /** Line of its first character, from 1. */
  readonly line: number;
  /** UTF-16 offsets of its first and one past its last character. */
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
  readonly why: string;
}

export interface CommitmentRecord extends Listed {
  readonly force: string;
  /** Names of those who are to act, else the words of the text; empty where nobody is named. */
  readonly actors: readonly string[];
  readonly cue: string;
  readonly deadline: { readonly words: string; readonly date: string | null } | null;
}

export interface QuotationRecord extends Listed {
  readonly kind: string;
  /** The entity's name, else the words of the text, else "Unattributed". */
  readonly sourceName: string;
  /** The reporting verb, or null where the speech runs on. */
  readonly cue: string | null;
  readonly reportingClass: string | null;
}

/** The commitments of an analysis, in text order. */
export function commitmentRecords(analysis: Analysis): CommitmentRecord[] {
  const { text } = analysis.document;
  const lineOf = lineCounter(text);
  const nameOf = namesOf(analysis);
  return analysis.commitments.map(({ start, end, force, actors, cue, deadline, certainty, why }, i) => ({
    number: i + 1,
    force,
    actors: actors.map(({ entity, words }) => oneLine(nameOf(entity) ?? words)),
    text: oneLine(text.slice(start, end)),
    cue: oneLine(text.slice(cue.start, cue.end)),
    deadline: deadline && { words: oneLine(text.slice(deadline.start, deadline.end)), date: deadline.date },
    line: lineOf(start),
    start, end, certainty, why,
  }));
}

/** The quotations of an analysis, in text order. */
export function quotationRecords(analysis: Analysis): QuotationRecord[] {
  const { text } = analysis.document;
  const lineOf = lineCounter(text);
  const nameOf = namesOf(analysis);
  return analysis.quotations.map(({ kind, source, sourceSpan, cue, reportingClass, content, certainty, why }, i) => {
    const { start } = content[0];
    const { end } = content[content.length - 1];
    const words = sourceSpan && text.slice(sourceSpan.start, sourceSpan.end);
    return {
      number: i + 1,
      kind,
      sourceName: oneLine(nameOf(source) ?? words ?? 'Unattributed'),
      cue: cue && oneLine(text.slice(cue.start, cue.end)),
      reportingClass,
      text: saidIn(text, content),
      line: lineOf(start),
      start, end, certainty, why,
    };
  });
}

/** What was said, in one line; an ellipsis stands where other words interrupt it. */
export const saidIn = (text: string, content: Quotation['content']): string =>
  content.map(({ start, end }, i) => {
    const between = i > 0 ? text.slice(content[i - 1].end, start) : '';
    return `${i === 0 ? '' : /[\p{L}\p{N}]/u.test(between) ? ' … ' : ' '}${oneLine(text.slice(start, end))}`;
  }).join('');

function namesOf({ entities }: Analysis): (id: string | null) => string | undefined {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? undefined : names.get(id));
}

/** Gives the line of an offset, from 1; a line ends with LF, CR LF or CR, as in editors. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
