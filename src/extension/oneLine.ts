/** Words in one line: all white space, line ends included, as single spaces. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
