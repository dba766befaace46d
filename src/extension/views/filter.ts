/** The panel's filter: every word that was typed must be somewhere in the item, whatever its case and accents. */

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Tells whether the texts of an item together hold what is looked for. */
export type Matcher = (...texts: readonly string[]) => boolean;

/** @param filter what the user typed; nothing at all matches everything */
export function matcherOf(filter: string): Matcher {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (...texts) => {
    const text = plain(texts.join('\n'));
    return words.every((word) => text.includes(word));
  };
}
