/** Rows as one table in Markdown, which reads well on a terminal too. */
import { isMet, ratioOf, type Row } from './row';

const HEAD = ['measurement', 'ours', 'required', 'peers', 'ratio'];

/** @returns the table, a line each row; a requirement is followed by whether it is met */
export function table(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const write = (line: readonly string[]): string => `| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [write(lines[0]), rule, ...lines.slice(1).map(write)].join('\n');
}

function cells(row: Row): string[] {
  const { measurement, ours, unit, required, peer, note } = row;
  const ratio = ratioOf(row);
  const mark = isMet(row) ? '✓' : '✗';
  const requirement = !required ? '–' : 'most' in required ? `≤ ${figure(required.most)} ${unit} ${mark}` : `≥ ${required.leastRatio} × ${mark}`;
  return [measurement + (note ? ` (${note})` : ''), `${figure(ours)} ${unit}`, requirement, peer ? `${peer.name}: ${figure(peer.value)} ${unit}` : '–', ratio === null ? '–' : `${ratio.toFixed(2)} ×`];
}

/** Three digits that mean something: "1.24", "0.31", "38.2", "1,240". */
export function figure(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
