/** Which items of a review are shown. */
import * as l10n from '@vscode/l10n';
import type { ReviewItem } from '../../server/annotating/protocol';
import { matcherOf } from '../views/filter';
import { titleOf } from './itemTitles';
import { STATE_LOOKS } from './stateLooks';

/** Empty lists let everything through. */
export interface ReviewFilter {
  readonly states: readonly string[];
  /** Entity types, kinds of quotation, forces. */
  readonly types: readonly string[];
  /** Names of entities. */
  readonly people: readonly string[];
  readonly certainty: Certainty | null;
  /** Words that must all be there. */
  readonly words: string;
}

export const NO_FILTER: ReviewFilter = { states: [], types: [], people: [], certainty: null, words: '' };

/** How sure the analysis is. */
export const CERTAINTIES = { unsure: [0, 0.6], 'fairly sure': [0.6, 0.9], sure: [0.9, Infinity] } as const;
export type Certainty = keyof typeof CERTAINTIES;

/** How sure the analysis is, in words. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = { unsure: l10n.t('unsure'), 'fairly sure': l10n.t('fairly sure'), sure: l10n.t('sure') };

export function filtered(items: readonly ReviewItem[], { states, types, people, certainty, words }: ReviewFilter): ReviewItem[] {
  const matches = matcherOf(words);
  const [least, below] = certainty === null ? [0, Infinity] : CERTAINTIES[certainty];
  return items.filter((item) =>
    (states.length === 0 || states.includes(item.state)) && (types.length === 0 || types.includes(item.type)) && (people.length === 0 || item.people.some((name) => people.includes(name)))
    && item.certainty >= least && item.certainty < below && matches(item.text, titleOf(item.type), ...item.people, item.note, ...item.tags));
}

/** The filter in words, or nothing where all is shown. */
export function filterWords({ states, types, people, certainty, words }: ReviewFilter): string {
  const stateTitles = STATE_LOOKS.filter(({ state }) => states.includes(state)).map(({ title }) => title);
  return [...stateTitles, ...types.map(titleOf), ...people, ...(certainty ? [CERTAINTY_WORDS[certainty]] : []), ...(words.trim() ? [`“${words.trim()}”`] : [])].join(', ');
}
