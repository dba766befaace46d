/** The spellings of names: one object for each, with what its letters alone tell, each part of it computed when first asked for. */
import type { EntityType } from '../annotation';
import type { TokenRange } from '../clauses/clauses';
import type { Document, Span } from '../document';
import { singleSpaced } from '../singleSpaced';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { acronymLetters, bare, fold, initialsOf, keyOf } from './nameForms';

export class Spelling {
  /** See {@link fold}. */
  readonly folded: string;
  private readonly keys: Partial<Record<EntityType, string>> = {};
  private ownWords: readonly string[] | undefined;
  private ownBareWords: readonly string[] | undefined;
  private ownInitials: readonly string[] | undefined;
  private ownAcronym: string | null | undefined;

  constructor(readonly surface: string) {
    this.folded = fold(surface);
  }

  /** The words of the folded form: none where it is in a script or in signs that fold to nothing. */
  get words(): readonly string[] { return this.ownWords ??= this.folded.split(' ').filter(Boolean); }

  /** Its words without Arabic articles. */
  get bareWords(): readonly string[] { return this.ownBareWords ??= this.words.map(bare); }

  /** What its acronym can be. */
  get initials(): readonly string[] { return this.ownInitials ??= initialsOf(this.folded); }

  /** Its capitals in lower case where it can be an acronym itself, else null. */
  get acronym(): string | null {
    if (this.ownAcronym === undefined) this.ownAcronym = acronymLetters(this.surface);
    return this.ownAcronym;
  }

  /** The form that names of one entity share. */
  keyAs(type: EntityType): string {
    return this.keys[type] ??= keyOf(this.folded, type);
  }
}

/** Spellings remembered before the memory starts afresh: a release repeats its own, and releases each other's. */
const CAPACITY = 1 << 13;
let known = new Map<string, Spelling>();

/** The spelling of a name, whose white space is single spaces. */
export function spellingOf(surface: string): Spelling {
  const spelling = known.get(surface);
  if (spelling !== undefined) return spelling;
  if (known.size >= CAPACITY) known = new Map();
  // Engines keep a long slice as a window on its document, which would then live as long as the store.
  const own = surface.length > 12 ? JSON.parse(JSON.stringify(surface)) as string : surface;
  const made = new Spelling(own);
  known.set(own, made);
  return made;
}

const ofWords = new LexemeMemo((lexeme) => spellingOf(singleSpaced(lexeme.text)));

/** The spelling of a name that the tokens of a range are. */
export function spellingIn({ text, tokens: { lexemes, starts, ends } }: Document, { first, end }: TokenRange): Spelling {
  return end - first === 1 ? ofWords.of(lexemes[first]) : spellingOf(surfaceOf(text, { start: starts[first], end: ends[end - 1] }));
}

/** The words of a mention, white space brought to single spaces. */
export const surfaceOf = (text: string, mention: Span): string => singleSpaced(text.slice(mention.start, mention.end));

/** See {@link fold}. */
export const folded = (name: string): string => spellingOf(name).folded;
