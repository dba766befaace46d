/** How the wording of an undertaking changed from one release to another, word by word. */
import { diffArrays } from 'diff';

/** A run of words that both wordings have, or only one of them. */
export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words that differ at most, before the one wording simply takes the other's place: what bounds the time. */
const MOST_EDITS = 400;

/** The changes from one wording to another; the `same` and `added` ones are the new one, the `same` and `removed` ones the old one, in words between single spaces. */
export function wordingChange(before: string, after: string): Change[] {
  const [old, now] = [words(before), words(after)];
  const changes = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (!changes) return [...run('removed', old), ...run('added', now)];
  return changes.flatMap(({ value, added, removed }) => run(added ? 'added' : removed ? 'removed' : 'same', value));
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const run = (kind: Change['kind'], value: readonly string[]): Change[] => (value.length === 0 ? [] : [{ kind, text: value.join(' ') }]);
