/** Does something while texts are looked up in a language. */
import { config } from '@vscode/l10n';
import { readFileSync } from 'node:fs';
import type { Language } from '../../scripts/texts/languages';

/** The texts of the code in a language, by their English. */
export const textsOf = (language: Language): Record<string, string> => JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')) as Record<string, string>;

/** @param texts by their English; afterwards all is English again */
export async function inTexts<T>(texts: Record<string, string>, act: () => T | Promise<T>): Promise<T> {
  config({ contents: texts });
  try {
    return await act();
  } finally {
    config({ contents: {} });
  }
}

export const inLanguage = <T>(language: Language, act: () => T | Promise<T>): Promise<T> => inTexts(textsOf(language), act);
