/** Words without their inflection, each a single object, so that comparing two is comparing addresses. */
import { verbLemma } from '../analysis/clauses/lemmas';
import { SMALL_WORDS } from '../register/contentWords';

/** All forms of one word. */
export interface Term {
  readonly stem: string;
  /** Whether it tells what a sentence is about. */
  readonly isContent: boolean;
  /** How often it was read. */
  count: number;
}

/** "condemned" and "condemns" are one, "talks" and "talk", "meetings" and "met". @param lower in lower case */
export const stemOf = (lower: string): string => verbLemma(verbLemma(lower));

const SMALL_STEMS = new Set([...SMALL_WORDS].map(stemOf));

/** The terms of the texts that are read together. */
export class Terms {
  private readonly byWord = new Map<string, Term>();
  private readonly byStem = new Map<string, Term>();
  private read = 0;

  /** The term of a word, which counts as read. @param lower in lower case */
  of(lower: string): Term {
    let term = this.byWord.get(lower);
    if (!term) {
      const stem = stemOf(lower);
      term = this.byStem.get(stem) ?? { stem, isContent: !SMALL_STEMS.has(stem), count: 0 };
      this.byStem.set(stem, term);
      this.byWord.set(lower, term);
    }
    term.count++;
    this.read++;
    return term;
  }

  /** How much a term tells: the rarer, the more. */
  weight({ count }: Term): number {
    return Math.log(1 + this.read / Math.max(1, count));
  }
}
