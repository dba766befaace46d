/** Text as XML and HTML: escaped, and without the characters that neither can hold. */

// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };

/** Replaces what XML 1.0 has no place for by U+FFFD, which keeps the number of code points. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '\uFFFD');

/** Any string as the content of an element or of an attribute in either kind of quotes. */
export const escapeXml = (text: string): string => writable(text).replace(/[&<>"'\r]/g, (character) => ENTITIES[character]);

/** The attributes of a tag that have a value, with a space before each. */
export const attributesOf = (attributes: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(attributes).map(([name, value]) => (value == null || value === '' ? '' : ` ${name}="${escapeXml(String(value)).replace(/[\n\t]/g, ' ')}"`)).join('');
