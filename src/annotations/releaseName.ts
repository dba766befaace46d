/** The names of releases' files. */

/** The extensions of the language mode, and plain text. */
export const RELEASE_EXTENSION = /(?:\.pr)?\.txt$|\.press(?:release)?$/i;

/** "visit" for "visit.pr.txt": what sidecars, exports and readers call it; a file that is all extension keeps its name. */
export const releaseStem = (file: string): string => file.replace(RELEASE_EXTENSION, '') || file;
