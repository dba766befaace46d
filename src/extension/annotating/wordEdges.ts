/** Growing and shrinking a stretch of text by a word. */
import type { TextDocument } from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import { editorRange } from '../editorRange';

/** A word with what is joined to it, or a mark alone. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-'’.&][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/**
 * The range with one edge moved by a word; the same range where there is no word to take or none to leave.
 * @param step 1 moves the edge towards the end of the text, -1 towards its start
 */
export function changedByWord(document: TextDocument, range: Range, edge: 'start' | 'end', step: 1 | -1): Range {
  const { start, end } = editorRange(range);
  const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
  const offset = nextEdge(document.getText(), edge === 'start' ? from : to, edge, step);
  if (edge === 'start' ? offset >= to : offset <= from) return range;
  const { line, character } = document.positionAt(offset);
  return edge === 'start' ? { start: { line, character }, end: range.end } : { start: range.start, end: { line, character } };
}

/** UTF-16 code units around an edge in which the next word is looked for. */
const REACH = 200;

/** The next place after (before) an offset at which words start (end). */
export function nextEdge(text: string, offset: number, edge: 'start' | 'end', step: 1 | -1): number {
  const first = Math.max(0, offset - REACH);
  const edges = [...text.slice(first, offset + REACH).matchAll(WORD)].map((match) => first + match.index + (edge === 'end' ? match[0].length : 0));
  return (step === 1 ? edges.find((at) => at > offset) : edges.findLast((at) => at < offset)) ?? offset;
}
