/** Which commitments of the register are shown, and in which order and groups. */
import { FORCES } from '../analysis/annotation';
import { dateTest } from './dateFilter';
import { STATUSES, type Registered } from './entry';
import { isOverdue } from './overdue';

export const COLUMNS = ['force', 'actors', 'text', 'deadline', 'released', 'source', 'status'] as const;
export type Column = (typeof COLUMNS)[number];

export const GROUPINGS = ['none', 'force', 'actors', 'deadline', 'released', 'source', 'status'] as const;
/** By a column; deadlines and releases by their year. A commitment of several actors stands in the group of each. */
export type Grouping = (typeof GROUPINGS)[number];

/** What is asked of the register. */
export interface Query {
  /** Words that must all be in a column, in any case; empty for any. Force and status are whole names, `overdue` is a status, and dates are as {@link dateTest} reads them. */
  readonly filter: Readonly<Record<Column, string>>;
  readonly sort: { readonly by: Column; readonly descending: boolean };
  readonly group: Grouping;
  /** Groups whose commitments are not listed. */
  readonly collapsed: readonly string[];
}

export const ALL: Query = {
  filter: { force: '', actors: '', text: '', deadline: '', released: '', source: '', status: '' }, sort: { by: 'deadline', descending: false }, group: 'none', collapsed: [],
};

/** A query as a page had kept it, perhaps of an older version: what is not understood is as in {@link ALL}. @returns null where it is none at all */
export function queryFrom(value: unknown): Query | null {
  if (!isRecord(value)) return null;
  const { filter, sort, group, collapsed } = value;
  const words = (column: Column): string => (isRecord(filter) && typeof filter[column] === 'string' ? filter[column] : '');
  return {
    filter: Object.fromEntries(COLUMNS.map((column) => [column, words(column)])) as Record<Column, string>,
    sort: isRecord(sort) && COLUMNS.includes(sort.by as Column) ? { by: sort.by as Column, descending: sort.descending === true } : ALL.sort,
    group: GROUPINGS.find((one) => one === group) ?? ALL.group,
    collapsed: Array.isArray(collapsed) ? collapsed.filter((one) => typeof one === 'string') : ALL.collapsed,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** A line of the list: the heading of a group, or a commitment by its number. */
export type Row =
  | { readonly group: string; readonly count: number; readonly collapsed: boolean }
  | { readonly commitment: number };

/** The answer to a query. */
export interface Answer {
  readonly rows: readonly Row[];
  /** The commitments that the filter lets through, in order, each once: numbers in the list that was asked. */
  readonly shown: readonly number[];
  readonly overdue: number;
}

/** @param today ISO `YYYY-MM-DD` */
export function answer(commitments: readonly Registered[], query: Query, today: string): Answer {
  const passes = filterOf(query.filter, today);
  const shown = sorted(commitments, commitments.map((_, i) => i).filter((i) => passes(commitments[i])), query);
  return {
    shown,
    overdue: shown.reduce((count, i) => count + Number(isOverdue(commitments[i], today)), 0),
    rows: query.group === 'none' ? shown.map((commitment) => ({ commitment })) : grouped(commitments, shown, query, today),
  };
}

type Test = (commitment: Registered) => boolean;

function filterOf(filter: Query['filter'], today: string): Test {
  const tests: Test[] = [];
  if (filter.force !== '') tests.push(({ force }) => force === filter.force);
  if (filter.status === 'overdue') tests.push((commitment) => isOverdue(commitment, today));
  else if (filter.status !== '') tests.push(({ status }) => status === filter.status);
  const worded = (typed: string, wordsOf: (commitment: Registered) => string): void => {
    const words = typed.toLowerCase().split(/\s+/).filter((word) => word !== '');
    if (words.length > 0) tests.push((commitment) => {
      const text = wordsOf(commitment).toLowerCase();
      return words.every((word) => text.includes(word));
    });
  };
  worded(filter.actors, ({ actors }) => actors.join('\n'));
  worded(filter.text, ({ text, note }) => `${text}\n${note}`);
  worded(filter.source, ({ source, title }) => `${source}\n${title}`);
  const deadline = dateTest(filter.deadline);
  if (deadline) tests.push((commitment) => deadline(commitment.deadline?.date ?? null));
  else worded(filter.deadline, (commitment) => `${commitment.deadline?.words ?? ''}\n${commitment.deadline?.date ?? ''}`);
  const released = dateTest(filter.released);
  if (released) tests.push((commitment) => released(commitment.released));
  else worded(filter.released, (commitment) => commitment.released ?? '');
  return (commitment) => tests.every((test) => test(commitment));
}

/** Behind every letter: what has no value comes last, in either direction. */
const NOTHING = null;

const KEYS: Readonly<Record<Column, (commitment: Registered) => string | number | null>> = {
  force: ({ force }) => FORCES.indexOf(force),
  actors: ({ actors }) => actors.join('; ').toLowerCase() || NOTHING,
  text: ({ text }) => text.toLowerCase(),
  deadline: ({ deadline }) => deadline?.date ?? NOTHING,
  released: ({ released }) => released ?? NOTHING,
  source: ({ source }) => source.toLowerCase(),
  status: ({ status }) => STATUSES.indexOf(status),
};

/** By a column; equal ones in the order of the list. There are far fewer dates, actors and releases than commitments, so only what differs is compared. */
function sorted(commitments: readonly Registered[], numbers: readonly number[], { sort: { by, descending } }: Query): number[] {
  const equal = new Map<string | number | null, number[]>();
  for (const i of numbers) put(equal, KEYS[by](commitments[i]), i);
  const sign = descending ? -1 : 1;
  return [...equal.keys()].sort((x, y) => (x === NOTHING || y === NOTHING ? Number(x === NOTHING) - Number(y === NOTHING) : sign * compare(x, y))).flatMap((key) => equal.get(key)!);
}

function put<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const compare = <T extends string | number>(x: T, y: T): number => (x < y ? -1 : x > y ? 1 : 0);

/** The heading of what has no value in a column. */
export const NO_VALUE: Readonly<Partial<Record<Grouping, string>>> = { actors: 'No one named', deadline: 'No date', released: 'No date' };

function grouped(commitments: readonly Registered[], shown: readonly number[], { group, collapsed }: Query, today: string): Row[] {
  const groups = new Map<string, number[]>();
  for (const i of shown) {
    const keys = groupsOf(commitments[i], group, today);
    for (const key of keys.length > 1 ? new Set(keys) : keys) put(groups, key, i);
  }
  const last = NO_VALUE[group];
  const order: readonly string[] = group === 'force' ? FORCES : group === 'status' ? ['overdue', ...STATUSES] : [];
  const closed = new Set(collapsed);
  const rows: Row[] = [];
  for (const [group, members] of [...groups].sort(([a], [b]) => Number(a === last) - Number(b === last) || order.indexOf(a) - order.indexOf(b) || compare(a.toLowerCase(), b.toLowerCase()))) {
    rows.push({ group, count: members.length, collapsed: closed.has(group) });
    if (!closed.has(group)) for (const commitment of members) rows.push({ commitment });
  }
  return rows;
}

function groupsOf(commitment: Registered, group: Grouping, today: string): readonly string[] {
  const { force, actors, deadline, released, source, status } = commitment;
  switch (group) {
    case 'force': return [force];
    case 'actors': return actors.length > 0 ? actors : [NO_VALUE.actors!];
    case 'deadline': return [deadline?.date?.slice(0, 4) ?? NO_VALUE.deadline!];
    case 'released': return [released?.slice(0, 4) ?? NO_VALUE.released!];
    case 'source': return [source];
    case 'status': return [isOverdue(commitment, today) ? 'overdue' : status];
    case 'none': return [];
  }
}
