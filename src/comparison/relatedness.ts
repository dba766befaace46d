/** Whether two releases can tell of the same meeting at all, and why: of this the user is told before anything is compared. */
import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analysis/annotation';
import type { Content } from './content';
import type { Parties } from './parties';
import { singleSpaced } from '../analysis/singleSpaced';

export interface Relatedness {
  readonly related: boolean;
  /** Sentences for people. */
  readonly reason: string;
  /** True where they have the same participants and are at most three days apart. */
  readonly sameMeeting: boolean;
  /** How much they have in common, from 0: for ranking. */
  readonly strength: number;
  /** Days between the dates of the releases, or null where one has none. */
  readonly days: number | null;
}

/** The share of the smaller vocabulary that the other text has: what texts on one matter have in common, and others do not. */
const SAME_MATTER = 0.4;
/** With two parties in common less is enough, and still less where one is a person. */
const SOME_MATTER = 0.3;
const LITTLE_MATTER = 0.15;
/** Days within which two sides tell of one meeting, and the share of words from which they do where only one person is in common. */
const SAME_TIME = 3;
const MUCH_MATTER = 0.35;
const NAMES_TOLD = 4;
const DAY = 86_400_000;

/** @param vocabularies the stems of each text */
export function relatednessOf(a: Analysis, b: Analysis, parties: Parties, vocabularies: { readonly a: Content; readonly b: Content }): Relatedness {
  const shared = parties.pairs.map(([i]) => parties.a[i]).filter(({ kind }) => kind !== 'matter');
  const persons = shared.filter(({ kind }) => kind === 'person');
  const fewer = Math.min(vocabularies.a.size, vocabularies.b.size);
  const common = [...vocabularies.a].filter((stem) => vocabularies.b.has(stem)).length;
  const share = fewer === 0 ? 0 : common / fewer;
  const related = persons.length > 1 || share >= SAME_MATTER || (shared.length > 1 && share >= (persons.length > 0 ? LITTLE_MATTER : SOME_MATTER));
  const days = daysBetween(a.document.structure.releaseDate, b.document.structure.releaseDate);
  const names = [...persons, ...shared.filter(({ kind }) => kind !== 'person')].map(({ entities: [{ name }] }) => singleSpaced(name));
  const told = names.length > NAMES_TOLD ? l10n.t('{0} and {1} more', names.slice(0, NAMES_TOLD).join(', '), names.length - NAMES_TOLD)
    : names.length > 1 ? l10n.t('{0} and {1}', names.slice(0, -1).join(', '), names.at(-1)!) : names.join('');
  const reason = [
    fewer === 0 ? l10n.t('One of them has no words.') : null,
    names.length > 0 ? l10n.t('Both name {0}.', told) : l10n.t('They name nobody in common.'),
    l10n.t('Of the words of the shorter one, the other has {0} %.', Math.round(100 * share)),
    days === null ? null : days === 0 ? l10n.t('They are of the same day.') : days === 1 ? l10n.t('They are 1 day apart.') : l10n.t('They are {0} days apart.', days),
  ].filter(Boolean).join(' ');
  const sameMeeting = related && days !== null && days <= SAME_TIME && (persons.length > 1 || share >= MUCH_MATTER);
  return { related, reason, sameMeeting, strength: share + persons.length / 10, days };
}

function daysBetween(a: string | null, b: string | null): number | null {
  const difference = a === null || b === null ? NaN : Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
  return Number.isNaN(difference) ? null : Math.round(difference);
}
