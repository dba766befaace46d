/** Text of a document as literal Markdown: it can make no link, picture, HTML, code or table cell of its own. */

/** What can begin or end an inline construct of CommonMark or of GitHub's tables and strike-through. */
const INLINE = /[\\`*_[\]<|~]|(?<=\])\(|&(?=#?\w+;)/g;
/** What makes a link by itself: the "//" of an address, "www." and the "@" of a mail address. */
const AUTOLINK = /\/(?=\/)|(?<=www)\.|@/gi;
/** What begins a heading, quotation, list or rule at the start of a line. */
const BLOCK = /^[#>+=-]|(?<=^\d{1,9})[.)]/;

/**
 * Escapes a text so that it shows as it is, in one line, in a paragraph, list item, link label or table cell.
 * @param text any string; white space, line ends included, becomes single spaces, and lone surrogates become U+FFFD
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\p{Surrogate}|\0/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(INLINE, '\\$&')
    .replace(AUTOLINK, '\\$&')
    .replace(BLOCK, '\\$&');
}
