/** What the extension and the page of the phrase history say to each other. */
import type { History } from '../phrases/history';
import { fieldsOf } from '../registerTab/fieldsOf';
import type { PageState as Reading } from '../registerTab/messages';

/** What the page says around the history. */
export interface PageState extends Reading {
  /** What is looked for; empty before the first search. */
  readonly phrase: string;
  /** Whether releases have changed since the history was made. */
  readonly stale: boolean;
}

export type ToPage =
  | { readonly type: 'history'; readonly history: History }
  | { readonly type: 'state'; readonly state: PageState };

export type FromPage =
  | { readonly type: 'ready'; readonly phrase: string }
  | { readonly type: 'search'; readonly phrase: string }
  /** An entry of the history by its number. */
  | { readonly type: 'open'; readonly entry: number }
  | { readonly type: 'cancel' | 'refresh' | 'export' };

/** What a page said, or null where it is nothing that it may say. */
export function fromPage(message: unknown): FromPage | null {
  const { type, phrase, entry } = fieldsOf(message);
  switch (type) {
    case 'ready': case 'search': return typeof phrase === 'string' ? { type, phrase } : null;
    case 'open': return Number.isSafeInteger(entry) ? { type, entry: entry as number } : null;
    case 'cancel': case 'refresh': case 'export': return { type };
    default: return null;
  }
}
