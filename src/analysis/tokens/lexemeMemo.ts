/** What a stage knows of each spelling, computed once: found by the lexeme's number, which costs a tenth of a look-up by its letters. */
import type { Lexeme } from '../document';

export class LexemeMemo<T> {
  private readonly owners: (Lexeme | undefined)[];
  private readonly values: (T | undefined)[];
  private readonly mask: number;

  /**
   * @param build what is known of a spelling
   * @param capacity how many spellings are remembered at most, a power of two; a newer one takes the place of an older one
   */
  constructor(private readonly build: (lexeme: Lexeme) => T, capacity = 1 << 13) {
    this.owners = new Array<Lexeme | undefined>(capacity).fill(undefined);
    this.values = new Array<T | undefined>(capacity).fill(undefined);
    this.mask = capacity - 1;
  }

  /** What is known of a spelling. */
  of(lexeme: Lexeme): T {
    const place = lexeme.number & this.mask;
    return this.owners[place] === lexeme ? this.values[place] as T : this.learn(lexeme, place);
  }

  private learn(lexeme: Lexeme, place: number): T {
    const value = this.build(lexeme);
    this.values[place] = value;
    this.owners[place] = lexeme;
    return value;
  }
}
