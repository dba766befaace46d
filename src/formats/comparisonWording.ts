/** How a comparison is put into words: the same on the command line and in the editor. */
import type { Force } from '../analysis/annotation';
import { WAYS, type Cell, type Difference, type Row, type SectionName, type Way } from '../comparison/comparison';

export const WAY_WORDS: Readonly<Record<Way, string>> = {
  agreed: 'agreed', pledged: 'pledged', 'called-for': 'called for', hoped: 'hoped', said: 'said', discussed: 'discussed only', mentioned: 'mentioned only',
};

export const SECTION_TITLES: Readonly<Record<SectionName, string>> = { participants: 'Who is named', topics: 'Topics', commitments: 'Commitments', quotations: 'Quotations' };

/** Ways that bind nobody. */
const LOOSE: ReadonlySet<string> = new Set(['said', 'discussed', 'mentioned'] satisfies Way[]);
const FIRM: ReadonlySet<string> = new Set(['agreed', 'pledged'] satisfies Force[]);

const wayWords = (way: string): string => (WAYS.includes(way as Way) ? WAY_WORDS[way as Way] : way);

/** One line that says what differs. @param names what the two sides are called */
export function differenceWords({ kind, a, b }: Difference, names: { readonly a: string; readonly b: string }): string {
  const both = (ofA: string, ofB: string): string => `${names.a}: ${ofA}; ${names.b}: ${ofB}`;
  switch (kind) {
    case 'force': return `${FIRM.has(a) && LOOSE.has(b) || FIRM.has(b) && LOOSE.has(a) ? 'Only one side commits' : 'Another force'} – ${both(wayWords(a), wayWords(b))}`;
    case 'credited': return `Credited otherwise – ${both(a || 'nobody', b || 'nobody')}`;
    case 'deadline': return `Another deadline – ${both(a || 'none', b || 'none')}`;
    case 'verb': return `Another verb – ${both(`“${a}”`, `“${b}”`)}`;
  }
}

/** What stands beside the words of a cell: how it is put, by whom, by when. */
export function noteOf({ way, cue, who, detail, times, item }: Cell): string {
  const put = way && (cue && way !== 'mentioned' ? `${WAY_WORDS[way]} (“${cue}”)` : WAY_WORDS[way]);
  const often = item?.startsWith('e') ? `named ${counted(times, 'time')}` : times > 1 ? `in ${counted(times, 'sentence')}` : null;
  return [put, who.join('; '), detail, often].filter(Boolean).join(' · ');
}

/** "9 rows: 5 in both, 3 only in oslo, 1 only in nairobi". */
export function countsOf(rows: readonly Row[], names: { readonly a: string; readonly b: string }): string {
  const both = rows.filter(({ a, b }) => a && b).length;
  return [`${both} in both`, `${rows.filter(({ b }) => !b).length} only in ${names.a}`, `${rows.filter(({ a }) => !a).length} only in ${names.b}`].join(', ');
}

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
