/** Which documents can be read, in which worker, and what is said to it. */
import type { Incoming } from './incoming';

/** Kinds of documents. A fragment is a piece of a page, as a clipboard holds it. */
export type Kind = 'page' | 'fragment' | 'mail' | 'word' | 'pdf';

export interface Question {
  readonly kind: Kind;
  readonly bytes: Uint8Array;
}

export type Answer = { readonly incoming: Incoming } | { readonly problem: string };

/** The bundle that reads a kind, by the name of its file. */
export const WORKER_OF: Readonly<Record<Kind, 'web' | 'word' | 'pdf'>> = { page: 'web', fragment: 'web', mail: 'web', word: 'word', pdf: 'pdf' };

/** Names of files by what they hold, as dialogs list them. */
export const EXTENSIONS: Readonly<Record<Exclude<Kind, 'fragment'>, readonly string[]>> = { page: ['html', 'htm', 'xhtml'], mail: ['eml'], word: ['docx'], pdf: ['pdf'] };

/** Bytes: larger documents are pictures or films, not releases. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** Megabytes of memory of a reader: documents that unpack to more are no releases. */
export const MOST_MEMORY = 1024;
/** Milliseconds after which a reader is given up. */
export const PATIENCE = 60_000;

/** What a file holds, by its name and its first bytes; null where it is none that can be read. */
export function kindOf(name: string, bytes: Uint8Array): Kind | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  const extension = /\.([^./]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const byName = (Object.keys(EXTENSIONS) as (keyof typeof EXTENSIONS)[]).find((kind) => EXTENSIONS[kind].includes(extension));
  if (byName) return byName;
  return /^\s*(?:<!doctype html|<html)/i.test(head) ? 'page' : null;
}
