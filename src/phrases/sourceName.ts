/** Whose release it is: the folder that it is in, as people sort them, or else who tells about itself at its end. */

/** Names of folders that say when or what, and not whose. */
const NO_SOURCE = /^(?:\d{1,4}|\d{4}-\d{2}(?:-\d{2})?|q[1-4]|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|(?:press|media|news)?[-_ ]?(?:releases?|readouts?|texts?|news|press|media|archive|data|docs|drafts?|statements?|corpus|files))$/i;
/** The heading of a boilerplate paragraph, which is looked for near the end. */
const ABOUT = /^About (?<name>(?:the )?\p{Lu}[^\n.:]{1,60}?)[ \t]*:?\r?$/mu;
/** UTF-16 code units at the end of a text. */
const END = 6000;

/**
 * @param path of the release, with "/"
 * @returns an empty string where neither tells
 */
export function sourceName(path: string, text: string): string {
  const folder = path.split('/').slice(0, -1).reverse().find((name) => name !== '' && name !== '.' && !NO_SOURCE.test(name));
  return folder ?? ABOUT.exec(text.slice(-END))?.groups?.['name'].replace(/^the /, '') ?? '';
}
