/** Gives each token its part of speech: a linear model, greedily from left to right. */
import { ContextTable } from '../../model/contextTable';
import type { Model } from '../../model/model';
import { LexemeFlag, TAGS, type Lexeme, type Sentence, type Tag, type Tokens } from '../document';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { CURRENT_SLOT, NO_TAG, SLOTS, tagContexts, tagFeatures, wordClassOf } from './wordTypes';

const L: number = TAGS.length;
const ALL_TAGS = TAGS.map((_, tag) => tag);
/** Where a spelling's scores stand: those for the words next to it and for itself, and those for the words two away. */
const NEAR_SLOTS = [CURRENT_SLOT - 1, CURRENT_SLOT, CURRENT_SLOT + 1], FAR_SLOTS = [0, SLOTS - 1];
/** Scores that are zero: for the edge of a sentence, and for what the model does not know. */
const ZEROS = L * NEAR_SLOTS.length;
/** Spellings remembered with their scores, half a kilobyte each, before the memory starts afresh. */
const CAPACITY = 1 << 13;

/** What is known of a spelling. */
interface WordType {
  /** Where its rows for near slots start in the table of scores, and those for far ones: most spellings have none of these, so that they share zeros. */
  readonly near: number;
  readonly far: number;
  readonly wordClass: number;
  /** The tags to choose from. */
  readonly tags: readonly number[];
}

const EDGE: WordType = { near: 0, far: 0, wordClass: 0, tags: [] };

/** Tags every token, in place; gives the same tokens back. */
export function tagTokens(tokens: Tokens, sentences: readonly Sentence[], model: Model): Tokens {
  const tagger = taggerOf(model);
  for (const sentence of sentences) tagger.tag(tokens.lexemes, tokens.tags, sentence.firstToken, sentence.endToken);
  return tokens;
}

const taggers = new WeakMap<Model, Tagger>();

function taggerOf(model: Model): Tagger {
  let tagger = taggers.get(model);
  if (tagger === undefined) taggers.set(model, tagger = new Tagger(model));
  return tagger;
}

/** Tags sentence after sentence and remembers what it knows of each spelling. All scores are in one table, and all weights of contexts in another: a word reads a dozen rows for each tag. */
export class Tagger {
  private types = this.emptyTypes();
  private readonly scores = new Int16Array((CAPACITY + 1) * L * SLOTS);
  /** How many {@link scores} are in use. */
  private used = ZEROS;
  private readonly contexts: ContextTable;

  /** @param choices the tags that a word may take, by its spelling and those that the dictionary gives for it */
  constructor(private readonly model: Model, private readonly choices = tagChoices) {
    this.contexts = new ContextTable(model.tagger.contexts, L);
  }

  /** Tags the tokens `[first, end)` of a sentence, in place. */
  tag(lexemes: readonly Lexeme[], tags: Uint8Array, first: number, end: number): void {
    // Between sentences, so that no row is taken from a word that is still looked at.
    if (this.used + (end - first) * L * SLOTS > this.scores.length) this.forget();
    let before2 = EDGE, before = EDGE, current = this.types.of(lexemes[first]), next = first + 1 < end ? this.types.of(lexemes[first + 1]) : EDGE;
    let tag2 = NO_TAG, tag1 = NO_TAG;
    for (let i = first; i < end; i++) {
      const afterNext = i + 2 < end ? this.types.of(lexemes[i + 2]) : EDGE;
      const tag = current.tags.length === 1 ? current.tags[0] : this.best(before2, before, current, next, afterNext, tag2, tag1);
      tags[i] = tag;
      tag2 = tag1; tag1 = tag;
      before2 = before; before = current; current = next; next = afterNext;
    }
  }

  private best(before2: WordType, before: WordType, current: WordType, next: WordType, afterNext: WordType, tag2: number, tag1: number): number {
    const { scores, contexts: { rows, starts } } = this, { tags } = current;
    tagContexts(starts, tag2, tag1, current.wordClass, next.wordClass, afterNext.wordClass);
    this.contexts.find();
    const w0 = before2.far, w1 = before.near, w2 = current.near + L, w3 = next.near + 2 * L, w4 = afterNext.far + L;
    const c0 = starts[0], c1 = starts[1], c2 = starts[2], c3 = starts[3], c4 = starts[4], c5 = starts[5];
    let best = 0, bestScore = -Infinity;
    for (let k = 0; k < tags.length; k++) {
      const tag = tags[k];
      const score = scores[w0 + tag] + scores[w1 + tag] + scores[w2 + tag] + scores[w3 + tag] + scores[w4 + tag]
        + rows[c0 + tag] + rows[c1 + tag] + rows[c2 + tag] + rows[c3 + tag] + rows[c4 + tag] + rows[c5 + tag];
      if (score > bestScore) { bestScore = score; best = tag; }
    }
    return best;
  }

  private emptyTypes(): LexemeMemo<WordType> {
    return new LexemeMemo((lexeme) => this.build(lexeme), CAPACITY);
  }

  private forget(): void {
    this.types = this.emptyTypes();
    this.scores.fill(0);
    this.used = ZEROS;
  }

  private build(lexeme: Lexeme): WordType {
    const near = this.addRows(lexeme, NEAR_SLOTS);
    let far = this.addRows(lexeme, FAR_SLOTS);
    if (this.scores.subarray(far, this.used).every((score) => score === 0)) {
      this.used = far;
      far = 0;
    }
    const entry = this.model.dictionary.lookUp(lexeme.lower);
    return { near, far, wordClass: wordClassOf(lexeme, entry), tags: this.choices(lexeme, entry?.tags ?? []) };
  }

  /** Adds a spelling's row for each slot; gives where the first starts. A word in slot 0 is two before the word that it scores, and so on. */
  private addRows(lexeme: Lexeme, slots: readonly number[]): number {
    const start = this.used;
    for (const slot of slots) {
      for (const key of tagFeatures(lexeme, slot)) this.model.tagger.spellings.addTo(this.scores, this.used, key);
      this.used += L;
    }
    return start;
  }
}

/**
 * The tags that a word may take: those of the dictionary, or of the open classes where it knows none; a capital letter may always make a name of it.
 * Learning tells the right tag from all others instead ({@link rivalTags}): a choice from few then errs less. Names are learnt from the tags of the wider choice too: on releases that measures better by two points.
 */
function tagChoices(lexeme: Lexeme, known: readonly number[]): readonly number[] {
  const rivals = rivalTags(lexeme, known);
  if (rivals !== ALL_TAGS) return rivals;
  if (known.length > 0) return [...new Set([...known, ...NAMES])];
  return lexeme.flags & LexemeFlag.Word ? OPEN_CLASSES : ALL_TAGS;
}

/** The tags that a word is told apart from in training: those of the dictionary, or all where it knows none and where a capital letter may make a name of it. */
export function rivalTags(lexeme: Lexeme, known: readonly number[]): readonly number[] {
  return known.length === 0 || lexeme.flags & LexemeFlag.Capitalised && known.length < 20 && !CLOSED.has(lexeme.lower) ? ALL_TAGS : known;
}

const tagIndices = (...tags: readonly Tag[]): readonly number[] => tags.map((tag) => TAGS.indexOf(tag));
const NAMES = tagIndices('NNP', 'NNPS');
/** Classes of words that take new members. */
const OPEN_CLASSES = tagIndices('NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'RB', 'RBR', 'RBS', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'CD', 'FW', 'IN', 'UH', 'ADD');

/** Words that are no names even with a capital letter, as in titles and at the start of a sentence. */
const CLOSED = new Set('the a an of in on at to for from by with and or but as that this these those its their his her our he she it we they you i is are was were be been has have had not'.split(' '));
