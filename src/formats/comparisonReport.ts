/** A comparison of two releases for people to read, as text or Markdown, and for programs, as JSON. */
import type { Analysis } from '../analysis/annotation';
import { SECTIONS, type Cell, type Comparison, type Row } from '../comparison/comparison';
import { countsOf, differenceWords, noteOf, sectionTitle } from './comparisonWording';
import { escapeMarkdown } from './escapeMarkdown';
import { lineCounter } from './records';
import { excerpt, longDate } from './wording';

export const COMPARISON_FORMATS = ['text', 'json', 'markdown'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

/** One of the two releases. */
export interface Compared {
  /** What it is called in the report. */
  readonly name: string;
  readonly analysis: Analysis;
}

/** UTF-16 code units of a cell that are shown to people. */
const SHOWN = 400;

/** @returns the report, ending with a line end */
export function comparisonReport(format: ComparisonFormat, comparison: Comparison, a: Compared, b: Compared): string {
  if (format === 'json') return asJson(comparison, a, b);
  return format === 'markdown' ? asMarkdown(comparison, a, b) : asText(comparison, a, b);
}

const datedName = ({ name, analysis }: Compared): string => {
  const { releaseDate } = analysis.document.structure;
  return releaseDate ? `${name}, ${longDate(releaseDate)}` : name;
};

function asText(comparison: Comparison, a: Compared, b: Compared): string {
  const names = { a: a.name, b: b.name };
  const lineOf = { a: lineCounter(a.analysis.document.text), b: lineCounter(b.analysis.document.text) };
  const cell = (side: 'a' | 'b', one: Cell | null): string[] => {
    const label = `  ${side.toUpperCase()}  `;
    if (!one) return [`${label}–`];
    const note = noteOf(one);
    return [`${label}${excerpt(one.words, SHOWN)}`, `     ${[`line ${lineOf[side](one.span.start)}`, note].filter(Boolean).join(' · ')}`];
  };
  const row = ({ a: ofA, b: ofB, differences }: Row): string =>
    [...cell('a', ofA), ...cell('b', ofB), ...differences.map((difference) => `  ≠  ${differenceWords(difference, names)}`)].join('\n');
  const sections = SECTIONS.map((name) => {
    const rows = comparison[name];
    const title = `${sectionTitle(name)} (${countsOf(rows, names)})`;
    return [`${title}\n${'='.repeat(title.length)}`, ...(rows.length > 0 ? rows.map(row) : ['  Nothing.'])].join('\n\n');
  });
  return `${[`A  ${datedName(a)}\nB  ${datedName(b)}\n\n${comparison.reason}`, ...sections].join('\n\n')}\n`;
}

function asMarkdown(comparison: Comparison, a: Compared, b: Compared): string {
  const names = { a: a.name, b: b.name };
  const lineOf = { a: lineCounter(a.analysis.document.text), b: lineCounter(b.analysis.document.text) };
  const cell = (side: 'a' | 'b', one: Cell | null): string =>
    (one ? [escapeMarkdown(excerpt(one.words, SHOWN)), `*${escapeMarkdown([noteOf(one), `line ${lineOf[side](one.span.start)}`].filter(Boolean).join(' · '))}*`].join('<br>') : '–');
  const table = (rows: readonly Row[]): string => [
    `| ${escapeMarkdown(a.name)} | ${escapeMarkdown(b.name)} | Difference |`, '| --- | --- | --- |',
    ...rows.map((row) => `| ${cell('a', row.a)} | ${cell('b', row.b)} | ${row.differences.map((difference) => escapeMarkdown(differenceWords(difference, names))).join('<br>') || (row.a && row.b ? 'none' : escapeMarkdown(`only in ${row.a ? a.name : b.name}`))} |`),
  ].join('\n');
  const sections = SECTIONS.flatMap((name) => [`## ${sectionTitle(name)}`, `${escapeMarkdown(countsOf(comparison[name], names))}.`, comparison[name].length > 0 ? table(comparison[name]) : 'Nothing.']);
  return `${[`# ${escapeMarkdown(a.name)} and ${escapeMarkdown(b.name)}`, `- ${escapeMarkdown(datedName(a))}\n- ${escapeMarkdown(datedName(b))}`, escapeMarkdown(comparison.reason), ...sections].join('\n\n')}\n`;
}

/** Spans as pairs of UTF-16 offsets, as in the other JSON of the program. */
function asJson(comparison: Comparison, a: Compared, b: Compared): string {
  const cell = (one: Cell | null): unknown => one && { ...one, span: [one.span.start, one.span.end] };
  const sections = SECTIONS.map((name) => [name, comparison[name].map((row) => ({ a: cell(row.a), b: cell(row.b), differences: row.differences }))] as const);
  const about = ({ name, analysis }: Compared): unknown => ({ id: name, releaseDate: analysis.document.structure.releaseDate });
  return `${JSON.stringify({ a: about(a), b: about(b), related: comparison.related, reason: comparison.reason, ...Object.fromEntries(sections) }, null, 2)}\n`;
}
