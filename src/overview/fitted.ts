/** Words that fit where they stand. */

/** As many of the words as are at most so wide, with an ellipsis where some are left out; empty where not even that fits. */
export function fitted(words: string, width: number, measure: (words: string) => number): string {
  if (measure(words) <= width) return words;
  let [fits, tooMuch] = [0, words.length];
  while (tooMuch - fits > 1) {
    const middle = (fits + tooMuch) >> 1;
    if (measure(shortened(words, middle)) <= width) fits = middle;
    else tooMuch = middle;
  }
  return fits === 0 ? '' : shortened(words, fits);
}

/** No half of a surrogate pair stays. */
const shortened = (words: string, length: number): string => `${words.slice(0, length).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;

/** Words as lines that are at most so wide, broken between words. */
export function linesOf(words: string, width: number, measure: (words: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(fitted(word, width, measure));
  }
  return lines;
}
