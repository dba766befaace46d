/** How a comparison is put into words: the same on the command line and in the editor. */
import * as l10n from '@vscode/l10n';
import type { Force } from '../analysis/annotation';
import { WAYS, type Cell, type Difference, type Row, type SectionName, type Way } from '../comparison/comparison';

const WAY_WORDS: Readonly<Record<Way, () => string>> = {
  'agreed': () => l10n.t({ message: 'agreed', comment: ['force of a commitment'] }), 'pledged': () => l10n.t({ message: 'pledged', comment: ['force of a commitment'] }),
  'called-for': () => l10n.t({ message: 'called for', comment: ['force of a commitment'] }), 'hoped': () => l10n.t({ message: 'hoped', comment: ['force of a commitment'] }),
  'said': () => l10n.t('said'), 'discussed': () => l10n.t('discussed only'), 'mentioned': () => l10n.t('mentioned only'),
};

const SECTION_TITLES: Readonly<Record<SectionName, () => string>> = {
  participants: () => l10n.t('Who is named'), topics: () => l10n.t('Topics'), commitments: () => l10n.t('Commitments'), quotations: () => l10n.t('Quotations'),
};

export const sectionTitle = (name: SectionName): string => SECTION_TITLES[name]();

/** "called for" for "called-for"; itself for what is no way of putting something. */
export const wayWords = (way: string): string => (WAYS.includes(way as Way) ? WAY_WORDS[way as Way]() : way);

/** Ways that bind nobody. */
const LOOSE: ReadonlySet<string> = new Set(['said', 'discussed', 'mentioned'] satisfies Way[]);
const FIRM: ReadonlySet<string> = new Set(['agreed', 'pledged'] satisfies Force[]);

/** One line that says what differs. @param names what the two sides are called */
export function differenceWords({ kind, a, b }: Difference, names: { readonly a: string; readonly b: string }): string {
  const [nameA, nameB] = [names.a, names.b];
  switch (kind) {
    case 'force': {
      const [wayA, wayB] = [wayWords(a), wayWords(b)];
      return FIRM.has(a) && LOOSE.has(b) || FIRM.has(b) && LOOSE.has(a) ? l10n.t('Only one side commits – {0}: {1}; {2}: {3}', nameA, wayA, nameB, wayB) : l10n.t('Another force – {0}: {1}; {2}: {3}', nameA, wayA, nameB, wayB);
    }
    case 'credited': return l10n.t('Credited otherwise – {0}: {1}; {2}: {3}', nameA, a || l10n.t('nobody'), nameB, b || l10n.t('nobody'));
    case 'deadline': return l10n.t('Another deadline – {0}: {1}; {2}: {3}', nameA, a || l10n.t('none'), nameB, b || l10n.t('none'));
    case 'verb': return l10n.t('Another verb – {0}: “{1}”; {2}: “{3}”', nameA, a, nameB, b);
  }
}

/** What stands beside the words of a cell: how it is put, by whom, by when. */
export function noteOf({ way, cue, who, detail, times, item }: Cell): string {
  const put = way && (cue && way !== 'mentioned' ? `${wayWords(way)} (“${cue}”)` : wayWords(way));
  const often = item?.startsWith('e') ? (times === 1 ? l10n.t('named 1 time') : l10n.t('named {0} times', times)) : times > 1 ? l10n.t('in {0} sentences', times) : null;
  return [put, who.join('; '), detail, often].filter(Boolean).join(' · ');
}

/** "9 rows: 5 in both, 3 only in oslo, 1 only in nairobi". */
export function countsOf(rows: readonly Row[], names: { readonly a: string; readonly b: string }): string {
  const both = rows.filter(({ a, b }) => a && b).length;
  return [l10n.t('{0} in both', both), l10n.t('{0} only in {1}', rows.filter(({ b }) => !b).length, names.a), l10n.t('{0} only in {1}', rows.filter(({ a }) => !a).length, names.b)].join(', ');
}
