/** Growing and shrinking a stretch of text by a word. */
/** A word with what is joined to it, or a mark alone. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-'’.&][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch with one edge moved by a word; the same where there is no word to take or none to leave.
 * @param step 1 moves the edge towards the end of the text, -1 towards its start
 */
export function changedByWord(text: string, stretch: Stretch, edge: 'start' | 'end', step: 1 | -1): Stretch {
  const { start, end } = stretch;
  const at = nextEdge(text, stretch[edge], edge, step);
  if (edge === 'start') return at >= end ? stretch : { start: at, end };
  return at <= start ? stretch : { start, end: at };
}

/** UTF-16 code units around an edge in which the next word is looked for. */
const REACH = 200;

/** The next place after (before) an offset at which words start (end). */
export function nextEdge(text: string, offset: number, edge: 'start' | 'end', step: 1 | -1): number {
  const first = Math.max(0, offset - REACH);
  const edges = [...text.slice(first, offset + REACH).matchAll(WORD)].map((match) => first + match.index + (edge === 'end' ? match[0].length : 0));
  return (step === 1 ? edges.find((at) => at > offset) : edges.findLast((at) => at < offset)) ?? offset;
}
