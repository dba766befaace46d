/** Gives each token its part of speech: a linear model, greedily from left to right. */
import { DenseRows } from '../../model/linear';
import type { Model } from '../../model/model';
import { LexemeFlag, TAGS, type Lexeme, type Sentence, type Tag, type Tokens } from '../document';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { NO_TAG, SLOTS, tagContexts, tagFeatures, TAG_CONTEXT_SIZES, wordClassOf } from './wordTypes';

const L: number = TAGS.length;
const ALL_TAGS = TAGS.map((_, tag) => tag);
/** Spellings remembered with their scores, half a kilobyte each. */
const CAPACITY = 1 << 13;

/** A spelling with the scores that it adds to the words around it: a row of `L` for each slot. */
interface WordType {
  readonly scores: Int16Array;
  readonly wordClass: number;
  /** The tags to choose from. */
  readonly tags: readonly number[];
}

const EDGE: WordType = { scores: new Int16Array(L * SLOTS), wordClass: 0, tags: [] };

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

/** Tags sentence after sentence and remembers what it knows of each spelling. */
export class Tagger {
  private readonly types = new LexemeMemo((lexeme) => this.build(lexeme), CAPACITY);
  private readonly contexts: readonly DenseRows[];
  private readonly keys = new Uint32Array(TAG_CONTEXT_SIZES.length);
  private readonly rows = new Uint32Array(TAG_CONTEXT_SIZES.length);

  /** @param choices the tags that a word may take, by its spelling and those that the dictionary gives for it */
  constructor(private readonly model: Model, private readonly choices = tagChoices) {
    this.contexts = model.tagger.contexts;
  }

  /** Tags the tokens `[first, end)` of a sentence, in place. */
  tag(lexemes: readonly Lexeme[], tags: Uint8Array, first: number, end: number): void {
    let before2 = EDGE, before = EDGE, current = this.type(lexemes[first]), next = first + 1 < end ? this.type(lexemes[first + 1]) : EDGE;
    let tag2 = NO_TAG, tag1 = NO_TAG;
    for (let i = first; i < end; i++) {
      const afterNext = i + 2 < end ? this.type(lexemes[i + 2]) : EDGE;
      const tag = current.tags.length === 1 ? current.tags[0] : this.best(before2, before, current, next, afterNext, tag2, tag1);
      tags[i] = tag;
      tag2 = tag1; tag1 = tag;
      before2 = before; before = current; current = next; next = afterNext;
    }
  }

  private best(before2: WordType, before: WordType, current: WordType, next: WordType, afterNext: WordType, tag2: number, tag1: number): number {
    tagContexts(this.keys, tag2, tag1, current.wordClass, next.wordClass, afterNext.wordClass);
    const { contexts, rows, keys } = this;
    for (let c = 0; c < rows.length; c++) rows[c] = contexts[c].index[keys[c]] * L;
    const [r0, r1, r2, r3, r4, r5] = [contexts[0].rows, contexts[1].rows, contexts[2].rows, contexts[3].rows, contexts[4].rows, contexts[5].rows];
    const s0 = before2.scores, s1 = before.scores, s2 = current.scores, s3 = next.scores, s4 = afterNext.scores;
    let best = 0, bestScore = -Infinity;
    for (let k = 0; k < current.tags.length; k++) {
      const tag = current.tags[k];
      const score = s0[tag] + s1[L + tag] + s2[2 * L + tag] + s3[3 * L + tag] + s4[4 * L + tag]
        + r0[rows[0] + tag] + r1[rows[1] + tag] + r2[rows[2] + tag] + r3[rows[3] + tag] + r4[rows[4] + tag] + r5[rows[5] + tag];
      if (score > bestScore) { bestScore = score; best = tag; }
    }
    return best;
  }

  private type(lexeme: Lexeme): WordType {
    return this.types.of(lexeme);
  }

  private build(lexeme: Lexeme): WordType {
    const scores = new Int16Array(L * SLOTS);
    // A word in slot 0 is two before the word that it scores, and so on.
    for (let slot = 0; slot < SLOTS; slot++) for (const key of tagFeatures(lexeme, slot)) this.model.tagger.spellings.addTo(scores, slot * L, key);
    const entry = this.model.dictionary.lookUp(lexeme.lower);
    return { scores, wordClass: wordClassOf(lexeme, entry), tags: this.choices(lexeme, entry?.tags ?? []) };
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
