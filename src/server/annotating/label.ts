/** How a change of annotations is named to whoever may undo it. */
import type { Span } from '../../analysis/document';
import { oneLine } from '../../formats/wording';

/** UTF-16 code units of the words in a label. */
const LONGEST = 40;

/** The words of a span in marks, cut where they are many. */
export function quoted(text: string, { start, end }: Span): string {
  const words = oneLine(text.slice(start, end));
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words}”`;
}
