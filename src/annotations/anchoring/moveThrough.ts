/** Annotations follow what is typed in an editor, exactly. */
import type { Span } from '../../analysis/document';
import type { Anchor, Annotation } from '../annotation';
import { CONTEXT_LENGTH, isOrphaned, mapAnchors, orphanedAt } from '../anchors';
import { findWords } from './findWords';
import { settled } from './reanchored';
import { firstIndex } from '../../analysis/firstIndex';

/** Text put in place of a span of the text before the edits; UTF-16 code units, and the span may be empty. */
export interface Edit extends Span {
  readonly text: string;
}

/** An edit with how far what stands behind it moves. */
interface Step extends Edit {
  readonly shift: number;
}

/**
 * Moves annotations through the edits of one change. What is typed inside an anchor's words grows it, at their edges it does not; words that are deleted
 * wholly leave it orphaned at their place, and bring it back where an edit puts them there again, as undo does.
 * @param edits of one change, all with offsets before it, in any order and not overlapping
 * @param text after the edits
 */
export function moveThrough(annotations: readonly Annotation[], edits: readonly Edit[], text: string): Annotation[] {
  const steps = stepsOf(edits);
  const lost = new Set<Anchor>();
  const moved = annotations.map((annotation) => mapAnchors(annotation, (anchor) => {
    const after = moveAnchor(anchor, steps, text);
    if (isOrphaned(after) && insertedAt(steps, anchor)) lost.add(after);
    return after;
  }));
  return lost.size === 0 ? moved : revived(moved, lost, steps, text);
}

function stepsOf(edits: readonly Edit[]): Step[] {
  let shift = 0;
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end).map((edit) => ({ ...edit, shift: (shift += edit.text.length - (edit.end - edit.start)) }));
}

/** The first step that ends behind a place. */
const firstBehind = (steps: readonly Step[], place: number): number => firstIndex(0, steps.length, (i) => steps[i].end > place);

const shiftBefore = (steps: readonly Step[], index: number): number => (index > 0 ? steps[index - 1].shift : 0);

function moveAnchor(anchor: Anchor, steps: readonly Step[], text: string): Anchor {
  const first = firstBehind(steps, anchor.start);
  const head: Step | undefined = steps[first];
  const shift = shiftBefore(steps, first);
  if (isOrphaned(anchor)) return moveOrphan(anchor, anchor.start + shift, head && head.start < anchor.start ? head.start + shift : null);
  let last = first;
  while (last < steps.length && steps[last].start < anchor.end) last++;
  if (last === first) return near(steps, first, anchor) ? settled(text, anchor, anchor.start + shift, anchor.end + shift) : shifted(anchor, shift);
  const tail = steps[last - 1];
  const start = head.start < anchor.start ? head.start + shift + head.text.length : anchor.start + shift;
  const end = tail.end > anchor.end ? tail.start + shiftBefore(steps, last - 1) : anchor.end + tail.shift;
  const whole = steps.slice(first, last).some((step) => step.start <= anchor.start && step.end >= anchor.end);
  return whole || start >= end ? orphanedAt(anchor, head.start + shift) : settled(text, anchor, start, end);
}

const moveOrphan = (anchor: Anchor, place: number, swallowed: number | null): Anchor => (swallowed !== null ? orphanedAt(anchor, swallowed) : place === anchor.start ? anchor : orphanedAt(anchor, place));

const shifted = (anchor: Anchor, shift: number): Anchor => (shift === 0 ? anchor : { ...anchor, start: anchor.start + shift, end: anchor.end + shift });

/** True where an edit changed what stands around an anchor. */
function near(steps: readonly Step[], first: number, { start, end }: Anchor): boolean {
  return (first > 0 && steps[first - 1].end >= start - CONTEXT_LENGTH) || (first < steps.length && steps[first].start <= end + CONTEXT_LENGTH);
}

/** True where an edit puts text where an anchor's words were: only there can they come back. */
function insertedAt(steps: readonly Step[], { start, end }: Span): boolean {
  for (let i = firstBehind(steps, start - 1); i < steps.length && steps[i].start <= end; i++) if (steps[i].text !== '') return true;
  return false;
}

function revived(annotations: readonly Annotation[], lost: ReadonlySet<Anchor>, steps: readonly Step[], text: string): Annotation[] {
  const anchors = [...lost];
  const inserted = steps.filter((step) => step.text !== '').map((step): Span => ({ start: step.start + step.shift - step.text.length + (step.end - step.start), end: step.end + step.shift }));
  const found = new Map(findWords(text, anchors).map((span, i) => [anchors[i], span]));
  return annotations.map((annotation) => mapAnchors(annotation, (anchor) => {
    const span = found.get(anchor);
    return span && span.start < span.end && inserted.some(({ start, end }) => start <= span.start && span.end <= end) ? settled(text, anchor, span.start, span.end) : anchor;
  }));
}
