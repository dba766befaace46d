/** The 32-bit hash under which features and gazetteer entries are stored: FNV-1a, then murmur3's finaliser to spread short strings. */

/** @param seed what the text is (a feature template, a name list), so that equal texts in different parts differ */
export function hashOf(text: string, seed: number): number {
  return hashAt(hashOn(hashFrom(seed), text));
}

/** The state of a hash before the first letter: for texts that grow word by word. */
export function hashFrom(seed: number): number {
  return 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
}

/** The state after some more letters. */
export function hashOn(state: number, text: string): number {
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state;
}

/** The hash of all letters so far. */
export function hashAt(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
