/** The language mode: its id, and which documents are in it. */
import type { TextDocument } from 'vscode';

export const LANGUAGE = 'press-release';

/** True where a document is in the press-release mode. */
export const isRelease = (document: TextDocument): boolean => document.languageId === LANGUAGE;
