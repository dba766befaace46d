/** The languages that the extension speaks, and what is wrong with the texts of one. */
import { existsSync, readFileSync } from 'node:fs';

/** As VS Code names them. */
export const LANGUAGES = ['zh-cn', 'ru', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The two sets of texts: of the code and of the manifest, each with the file of a language, or of English. */
export const FILES = { code: (language?: string) => `l10n/bundle.l10n${language ? `.${language}` : ''}.json`, manifest: (language?: string) => `package.nls${language ? `.${language}` : ''}.json` } as const;

export type Texts = Readonly<Record<string, string>>;

/** @returns no texts where there is no such file */
export const textsIn = (path: string): Texts => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as Texts : {});

/** What is wrong with a language's texts: sentences for whoever translates. @param english by the same keys */
export function problemsOf(english: Readonly<Record<string, string | { readonly message: string }>>, texts: Texts): string[] {
  const problems = Object.entries(english).flatMap(([key, original]) => {
    const message = typeof original === 'string' ? original : original.message;
    const text = texts[key];
    if (text === undefined) return [`missing: ${key}`];
    if (text.trim() === '') return [`empty: ${key}`];
    return samePlaces(message, text) ? [] : [`other places {0}, links or settings than in English: ${key}`];
  });
  return [...problems, ...Object.keys(texts).filter((key) => !(key in english)).map((key) => `no longer used: ${key}`)];
}

/** Placeholders, the targets of links, and names of settings in backticks or #…#. */
const PLACES = /\{\d+\}|\]\([^)]*\)|`[^`]*`|#[\w.]+#/g;

const samePlaces = (a: string, b: string): boolean => placesOf(a).join() === placesOf(b).join();
const placesOf = (text: string): string[] => [...new Set(text.match(PLACES) ?? [])].sort();
