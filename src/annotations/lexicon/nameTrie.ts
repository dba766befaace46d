/** Finds many names in a text at once: a trie of words, walked from each word of the text, so that time does not grow with the number of names. */
import type { Span } from '../../analysis/document';

interface Word extends Span {
  readonly text: string;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Names that end here, the first given first. */
  readonly ends: { readonly words: readonly string[]; readonly ignoreCase: boolean; readonly value: T }[];
}

export interface NameMatch<T> extends Span {
  readonly value: T;
}

export class NameTrie<T> {
  private readonly root: Node<T> = { next: new Map(), ends: [] };

  /** Adds a name; white space, and the kind of apostrophe, do not matter. */
  add(name: string, ignoreCase: boolean, value: T): void {
    const words = wordsOf(name).map(({ text }) => text);
    let node = this.root;
    for (const word of words) {
      const key = word.toLowerCase();
      let next = node.next.get(key);
      if (!next) node.next.set(key, next = { next: new Map(), ends: [] });
      node = next;
    }
    node.ends.push({ words, ignoreCase, value });
  }

  /** All names in a text as whole words, in text order; of names that overlap the one that begins first, of those the longest. */
  find(text: string): NameMatch<T>[] {
    const words = wordsOf(text);
    const found: NameMatch<T>[] = [];
    for (let i = 0; i < words.length;) {
      const match = this.longestAt(words, i);
      if (match) found.push({ start: words[i].start, end: words[match.end - 1].end, value: match.value });
      i = match ? match.end : i + 1;
    }
    return found;
  }

  private longestAt(words: readonly Word[], from: number): { readonly end: number; readonly value: T } | null {
    let longest: { end: number; value: T } | null = null;
    let node: Node<T> | undefined = this.root;
    for (let i = from; i < words.length && (node = node.next.get(words[i].text.toLowerCase())); i++) {
      const end = node.ends.find(({ words: name, ignoreCase }) => ignoreCase || name.every((word, j) => word === words[from + j].text));
      if (end) longest = { end: i + 1, value: end.value };
    }
    return longest;
  }
}

/** Runs of letters and digits, and each other character alone. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, text: word === '’' ? "'" : word }));
}
