/** How a failure is named to people and to the log. */

/** The last part of an address, readable: "release 1.pr.txt" for "file:///c%3A/news/release%201.pr.txt". */
export function nameOf(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** All that is known of an error, with its stack: for the log alone. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** An error as a sentence for people. */
export function sentenceOf(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0].trimEnd();
  return line.endsWith('.') ? line : `${line}.`;
}
