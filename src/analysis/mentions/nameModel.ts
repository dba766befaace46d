/** Finds names with the trained model: a label for each word, greedily from left to right. */
import type { Model } from '../../model/model';
import { LexemeFlag, type Document, type Lexeme, type Sentence } from '../document';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { EDGE_LEXEME, lexemeOf } from '../tokens/lexemes';
import { nameFeatures, nameTypeOf, SLOTS, type NameType } from './nameTypes';
import { LABELS, NAME_CLASSES, NAME_CONTEXT_SIZES, NameView } from './nameView';

/** A name that the model sees: tokens `[first, end)`. */
export interface NameSpan {
  first: number;
  end: number;
  nameClass: (typeof NAME_CLASSES)[number];
  /** How far the chosen label led, summed over the words and brought between 0 and 1. */
  certainty: number;
}

/** No model is surer than this. */
const SUREST = 0.99;
/** A lead of so many steps of a weight is a fair certainty: the scale of the logistic curve that turns leads into certainties. */
const FAIR_LEAD = 40;
/** Spellings remembered. */
const CAPACITY = 1 << 14;
const readers = new WeakMap<Model, NameReader>();

/** The reader of a model; it remembers what it knows of each spelling. */
export function nameReaderOf(model: Model): NameReader {
  let reader = readers.get(model);
  if (reader === undefined) readers.set(model, reader = new NameReader(model));
  return reader;
}

export class NameReader {
  private readonly types = new LexemeMemo((lexeme) => this.build(lexeme), CAPACITY);
  private readonly edge: NameType;
  private readonly view: NameView;
  private readonly keys = new Uint32Array(NAME_CONTEXT_SIZES.length);
  private readonly scores = new Int32Array(LABELS);

  constructor(private readonly model: Model) {
    this.edge = this.type(EDGE_LEXEME);
    this.view = new NameView(this.edge, model.gazetteer);
  }

  /** What is known of a spelling. */
  type(lexeme: Lexeme): NameType {
    return this.types.of(lexeme);
  }

  /** Adds the names in a sentence to `names`. */
  read(document: Document, sentence: Sentence, names: NameSpan[]): void {
    const { lexemes, tags } = document.tokens;
    const types: NameType[] = [];
    let any = false;
    const capitals = isInCapitals(lexemes, sentence);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const type = this.type(capitals ? titleCased(lexemes[i]) : lexemes[i]);
      types.push(type);
      any ||= type.nameLike;
    }
    if (!any) return;
    this.view.read(types, tags, sentence.firstToken);
    let previous = 0, lead = 0;
    let name: NameSpan | null = null;
    for (let i = 0; i < types.length; i++) {
      let label = 0;
      if (types[i].nameLike || previous !== 0) {
        this.score(i, previous);
        label = this.best(previous);
        lead = this.lead(label, previous);
      }
      const at = sentence.firstToken + i;
      if (label === 0) name = null;
      else if (label % 2 === 1 || name === null) {
        name = { first: at, end: at + 1, nameClass: NAME_CLASSES[(label - 1) >> 1], certainty: lead };
        names.push(name);
      } else {
        name.end = at + 1;
        name.certainty = Math.min(name.certainty, lead);
      }
      previous = label;
    }
  }

  private build(lexeme: Lexeme): NameType {
    const type = nameTypeOf(lexeme, this.model, new Int16Array(LABELS * SLOTS));
    for (let slot = 0; slot < SLOTS; slot++) for (const key of nameFeatures(type, slot)) this.model.names.spellings.addTo(type.scores, slot * LABELS, key);
    return type;
  }

  private score(i: number, previous: number): void {
    const { scores, keys, view } = this, { contexts } = this.model.names;
    scores.fill(0);
    const window = view.windowAt(i);
    for (let slot = 0; slot < SLOTS; slot++) {
      const row = window[slot].scores, from = slot * LABELS;
      for (let label = 0; label < LABELS; label++) scores[label] += row[from + label];
    }
    view.contexts(i, previous, keys);
    for (let table = 0; table < keys.length; table++) {
      const { index, rows } = contexts[table], from = index[keys[table]] * LABELS;
      if (from !== 0) for (let label = 0; label < LABELS; label++) scores[label] += rows[from + label];
    }
  }

  private best(previous: number): number {
    let best = 0;
    for (let label = 1; label < LABELS; label++) if (mayFollow(label, previous) && this.scores[label] > this.scores[best]) best = label;
    return best;
  }

  /** The lead of the best label over the next, between 0.5 and 1. */
  private lead(best: number, previous: number): number {
    let second = -Infinity;
    for (let label = 0; label < LABELS; label++) if (label !== best && mayFollow(label, previous)) second = Math.max(second, this.scores[label]);
    return SUREST / (1 + Math.exp(-(this.scores[best] - second) / FAIR_LEAD));
  }
}

/** A name goes on only with its own class. */
export function mayFollow(label: number, previous: number): boolean {
  return label === 0 || label % 2 === 1 || previous === label || previous === label - 1;
}

/** Whether a sentence is set in capitals, so that they tell nothing. */
export function isInCapitals(lexemes: readonly Lexeme[], { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>): boolean {
  let capitals = 0, words = 0;
  for (let i = firstToken; i < endToken; i++) {
    const { flags, text } = lexemes[i];
    if (!(flags & LexemeFlag.Word) || text.length < 2) continue;
    words++;
    if (flags & LexemeFlag.AllCaps) capitals++;
  }
  return words >= 3 && capitals > words * 0.7;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'by', 'with', 'from', 'a', 'an', 'as', 'or', 'is', 'are', 'its', 'their', 'after', 'over', 'against', 'into']);

/** "NEW ACCORD" as "New Accord": what a sentence in capitals is read as. */
export function titleCased(lexeme: Lexeme): Lexeme {
  if (!(lexeme.flags & LexemeFlag.AllCaps) || lexeme.text.includes('.')) return lexeme;
  if (SMALL.has(lexeme.lower)) return lexemeOf(lexeme.lower);
  return lexemeOf(lexeme.text[0] + lexeme.text.slice(1).toLowerCase().replace(/-\p{Ll}/gu, (part) => part.toUpperCase()));
}
