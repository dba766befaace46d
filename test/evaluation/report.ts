/** Figures and mistakes as text for a terminal. */
import type { Mistake, Score } from './score';

type Scores = ReadonlyMap<string, Score>;

const LABEL = 46;
const AROUND = 40;
const MENTIONS = /^mentions/;

/** A line for each figure; on names, also the F1 of the library compared with. */
export function scoreTable(ours: Scores, compromise: Scores): string {
  const head = `${''.padEnd(LABEL)}      P      R     F1   gold   pred  compromise F1`;
  return [head, ...[...ours].map(([figure, { precision, recall, f1, gold, predicted }]) => {
    const other = MENTIONS.test(figure) && figure !== 'mentions other' ? compromise.get(figure)!.f1.toFixed(1) : '';
    return `${figure.padEnd(LABEL)}${columns([precision, recall, f1])}${String(gold).padStart(7)}${String(predicted).padStart(7)}${other.padStart(15)}`.trimEnd();
  })].join('\n');
}

/** The F1 of several sets of documents, a column for each. */
export function sideBySide(sets: ReadonlyMap<string, Scores>): string {
  const figures = new Set([...sets.values()].flatMap((scores) => [...scores.keys()]));
  const width = Math.max(...[...sets.keys()].map((name) => name.length)) + 2;
  const row = (label: string, cells: readonly string[]) => label.padEnd(LABEL) + cells.map((cell) => cell.padStart(width)).join('');
  return [row('F1', [...sets.keys()]), ...[...figures].map((figure) => row(figure, [...sets.values()].map((scores) => scores.get(figure)?.f1.toFixed(1) ?? '–')))].join('\n');
}

/** Every mistake, by kind, the commonest kind first: document, offset, and the words in ⟦ ⟧ with those around them. */
export function mistakeReport(mistakes: readonly Mistake[]): string {
  const kinds = [...new Set(mistakes.map(({ kind }) => kind))].map((kind) => ({ kind, list: mistakes.filter((mistake) => mistake.kind === kind) }));
  return kinds.sort((a, b) => b.list.length - a.list.length).map(({ kind, list }) => `\n${kind}: ${list.length}\n${inTextOrder(list).map(line).join('\n')}`).join('\n');
}

const inTextOrder = (list: readonly Mistake[]): Mistake[] => [...list].sort((a, b) => a.document.localeCompare(b.document) || a.span[0] - b.span[0]);

function line({ document, note, span: [start, end], text }: Mistake): string {
  const words = `…${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}…`.replace(/\s+/g, ' ');
  return `  ${document}:${start}  ${words}${note ? `\n      ${note.replace(/\s+/g, ' ')}` : ''}`;
}

const columns = (percentages: readonly number[]): string => percentages.map((x) => x.toFixed(1).padStart(7)).join('');
