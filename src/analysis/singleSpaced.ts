/** White space as people read it: any run of it is a space. */

/** Text with each run of white space as one space; the same text where it has no other. */
export function singleSpaced(text: string): string {
  // Nearly all text is so already, and looking is cheaper than making it anew.
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
