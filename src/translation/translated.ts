/** Texts of rooms that know no language – why the analysis says something, what an export cannot hold – in the display language: looked up by their English. */
import * as l10n from '@vscode/l10n';

/** Words of a document that a text quotes: they stay as they are. */
const QUOTED = /“([^“”]*)”/g;

/** What a text is looked up by: the words that it quotes are numbered places. */
export const keyOf = (english: string): string => {
  let count = 0;
  return english.replace(QUOTED, () => `“{${count++}}”`);
};

/** A text in the display language; itself where there is no translation. */
export function translated(english: string): string {
  const quoted = [...english.matchAll(QUOTED)].map(([, words]) => words);
  return quoted.length === 0 ? l10n.t(english) : l10n.t(keyOf(english), ...quoted);
}
