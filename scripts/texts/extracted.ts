/** All texts of the extension, its server and its pages, as `l10n/bundle.l10n.json` holds them. */
import { getL10nJson, type l10nJsonFormat } from '@vscode/l10n-dev';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookedUpTexts } from './lookedUp';

/** @throws Error for a text that is no literal, and for an import whose texts would not be found */
export async function extractedTexts(): Promise<l10nJsonFormat> {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join('src', name));
  const sources = paths.map((path) => ({ path, contents: readFileSync(path, 'utf8') })).filter(({ contents }) => /\bl10n\b/.test(contents));
  for (const { path, contents } of sources) {
    if (/import \{[^}]*\bt\b[^}]*\} from '@vscode\/l10n'/.test(contents)) throw new Error(`${path} imports “t” by itself, which is not found. Write: import * as l10n from '@vscode/l10n'; l10n.t('…')`);
    for (const [, call] of contents.matchAll(/\bl10n\.t\(\s*([^'{\s][^,)]{0,60})/g)) if (path !== join('src', 'translation', 'translated.ts')) throw new Error(`${path}: l10n.t(${call}…) is given no literal text in single quotes, so it cannot be found.`);
  }
  const texts = await getL10nJson(sources.map(({ contents }) => ({ contents, extension: '.ts' })));
  const all = { ...Object.fromEntries(lookedUpTexts().map((text) => [text, text])), ...texts };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
