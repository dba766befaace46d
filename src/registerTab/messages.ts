/** What the extension and the page of the register say to each other. */
import { fieldsOf } from './fieldsOf';
import { queryFrom, type Query } from '../register/query';

/** A commitment as the page shows it. */
export interface CommitmentRow {
  readonly kind: 'commitment';
  /** Names it while the register changes around it. */
  readonly id: string;
  readonly force: string;
  readonly actors: string;
  readonly text: string;
  /** The words of the deadline, and its date. */
  readonly deadline: string;
  readonly date: string;
  readonly overdue: boolean;
  readonly released: string;
  readonly source: string;
  readonly title: string;
  readonly status: string;
  readonly note: string;
  /** "first made on 3 May 2024, repeated 3 times", or empty. */
  readonly history: string;
  /** "3 times", or empty. */
  readonly repeated: string;
}

export interface GroupRow {
  readonly kind: 'group';
  readonly group: string;
  readonly count: number;
  readonly collapsed: boolean;
}

export type RowView = CommitmentRow | GroupRow;

/** A run of words, and whether it was in both wordings. */
export interface Words {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One release in which an undertaking was made. */
export interface Occurrence {
  readonly id: string;
  readonly released: string;
  readonly source: string;
  /** What changed since the release before; the whole wording as `same` for the first one. */
  readonly words: readonly Words[];
  readonly isThis: boolean;
}

/** All that is known of one commitment. */
export interface Details {
  readonly row: CommitmentRow;
  readonly occurrences: readonly Occurrence[];
}

export type ToPage =
  /** What a query found. Rows are asked for with its `generation`. */
  | {
    readonly type: 'answer'; readonly generation: number; readonly query: Query; readonly count: number; readonly shown: number; readonly overdue: number; readonly total: number; readonly releases: number;
    /** Where the selected commitment is now; -1 where it is not. */
    readonly selected: number;
    /** The first rows from `from` on. */
    readonly from: number; readonly rows: readonly RowView[];
  }
  | { readonly type: 'rows'; readonly generation: number; readonly from: number; readonly rows: readonly RowView[] }
  | { readonly type: 'details'; readonly details: Details | null }
  | { readonly type: 'state'; readonly state: PageState };

/** What the page says above the rows. */
export interface PageState {
  readonly working: boolean;
  /** Releases looked at, of all that are to be. */
  readonly done: number;
  readonly of: number;
  readonly cancelled: boolean;
  readonly problems: readonly string[];
  /** Whether a folder is open. */
  readonly folder: boolean;
}

export type FromPage =
  | { readonly type: 'ready'; readonly query: Query | null; readonly selected: string | null }
  | { readonly type: 'query'; readonly query: Query; readonly selected: string | null }
  | { readonly type: 'rows'; readonly generation: number; readonly from: number; readonly to: number }
  | { readonly type: 'select' | 'open' | 'status'; readonly id: string }
  /** `include` and `folder`: what there is to do where there are no releases. */
  | { readonly type: 'cancel' | 'refresh' | 'export' | 'include' | 'folder' };

/** Rows that come with an answer, and are asked for at a time. */
export const CHUNK = 200;

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** What a page said, or null where it is nothing that it may say. */
export function fromPage(message: unknown): FromPage | null {
  const { type, query, selected, generation, from, to, id } = fieldsOf(message);
  const chosen = typeof selected === 'string' ? selected : null;
  switch (type) {
    case 'ready': return { type, query: queryFrom(query), selected: chosen };
    case 'query': {
      const asked = queryFrom(query);
      return asked && { type, query: asked, selected: chosen };
    }
    case 'rows': return isIndex(generation) && isIndex(from) && isIndex(to) ? { type, generation, from, to } : null;
    case 'select': case 'open': case 'status': return typeof id === 'string' ? { type, id } : null;
    case 'cancel': case 'refresh': case 'export': case 'include': case 'folder': return { type };
    default: return null;
  }
}
