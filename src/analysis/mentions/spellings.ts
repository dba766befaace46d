/** What a text calls things by, word by word: a tree in which a longer spelling hangs on the one without its last word. */
import type { EntityType } from '../annotation';

/** How much speaks for a type. */
interface Vote { readonly type: EntityType; weight: number }

/** A spelling of one or more words in lower case, with the votes on what it names. */
export class Spelling {
  /** How often it was voted on. */
  count = 0;
  private votes: Vote[] | null = null;
  private longer: Map<string, Spelling> | null = null;

  /** The spelling with one more word, where the text has a name that is so spelt or goes on from there. */
  with(word: string): Spelling | undefined {
    return this.longer === null ? undefined : this.longer.get(word);
  }

  /** The same, new where the text has none. */
  add(word: string): Spelling {
    this.longer ??= new Map();
    let spelling = this.longer.get(word);
    if (spelling === undefined) this.longer.set(word, spelling = new Spelling());
    return spelling;
  }

  vote(type: EntityType, weight: number): void {
    this.count++;
    const vote = this.votes?.find((one) => one.type === type);
    if (vote !== undefined) vote.weight += weight;
    else (this.votes ??= []).push({ type, weight });
  }

  /** The type for which most speaks, of equals the one met first; none for what only longer names begin with. */
  winner(): Readonly<Vote> | undefined {
    return this.votes?.reduce((best, one) => one.weight > best.weight ? one : best);
  }
}
