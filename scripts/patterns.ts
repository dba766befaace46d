/** What esbuild is to know of patterns. */

/** That engines read `\p{L}`: else each pattern with it would be made anew by every call that uses it, since the newest scripts of Unicode are not known everywhere. */
export const UNICODE_PATTERNS = { 'regexp-unicode-property-escapes': true } as const;
