/** Links that jump into a document, by mouse and keyboard, without a command. */
import type { Range } from 'vscode-languageserver-types';
import { escapeMarkdown } from '../formats/escapeMarkdown';

/** The document's own address with what would end a Markdown link percent-encoded. */
const safe = (uri: string): string => uri.replace(/[()<>\\\s"'`*_[\]|#]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);

/** The address of a range: VS Code opens the document and selects it. */
const addressOf = (uri: string, { start, end }: Range): string =>
  `${safe(uri)}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;

/** The addresses that VS Code opens from a hover without trusting it; in others, such as of a document never saved, it takes the link away. */
const OPENS = /^(?:file|vscode-remote|vscode-file-resource|https?):/;

/** A Markdown link to a range, labelled with words of the document; the words and the line where a link would not work. */
export const linkTo = (uri: string, range: Range, label: string): string =>
  OPENS.test(uri) ? `[${escapeMarkdown(label)}](${addressOf(uri, range)})` : `${escapeMarkdown(label)} (line ${range.start.line + 1})`;

/** A Markdown link to a line, or the words alone where a link would not work, named by its number as editors count, from 1. @param line from 0 */
export const linkToLine = (uri: string, line: number): string => (OPENS.test(uri) ? `[line ${line + 1}](${safe(uri)}#L${line + 1})` : `line ${line + 1}`);
