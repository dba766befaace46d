/** Wordings with what changed in them. */
import { element } from './element';

/** A run of words that both wordings have, or one alone. */
interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

/** Elements of the runs, with spaces between them. */
export const changedWords = (runs: readonly Run[]): (Node | string)[] => runs.flatMap(({ kind, text }) => [element(TAGS[kind], {}, text), ' ']);
