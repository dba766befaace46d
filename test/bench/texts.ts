/** The texts that are measured with: real releases where the corpora folder is, the project's own, and longer ones made of their paragraphs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder } from '../evaluation/corpora';

const FOLDERS = [join('test', 'releases'), 'media'];
const EXTENSION = /\.txt$/;

/** Every release that is there, by name. */
export function releases(): string[] {
  const corpus = join(corporaFolder(), 'open', 'releases');
  return [...(existsSync(corpus) ? [corpus] : []), ...FOLDERS].flatMap((folder) =>
    readdirSync(folder).filter((name) => EXTENSION.test(name)).sort().map((name) => readFileSync(join(folder, name), 'utf8')));
}

/** Runs of characters between white space. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Numbers from 0 to below 1 that look random, the same each time (mulberry32 by Tommy Ettinger). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The paragraphs of all releases one after another, and again in another order each time, until they are enough.
 * @param enough told the characters and words so far
 */
export function longText(enough: (characters: number, words: number) => boolean): string {
  const random = randomNumbers(1);
  const whole = releases().map((text) => text.split(/\n+/).filter((paragraph) => paragraph.trim() !== ''));
  const parts: string[] = [];
  for (let characters = 0, words = 0, order = whole; ; order = shuffle(whole, random)) {
    for (const paragraph of order.flat()) {
      parts.push(paragraph);
      characters += paragraph.length + 2;
      words += countWords(paragraph);
      if (enough(characters, words)) return parts.join('\n\n');
    }
  }
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items.map((item) => ({ item, key: random() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}
