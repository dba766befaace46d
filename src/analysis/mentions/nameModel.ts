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
/** Below every score. */
const LOWEST = -(2 ** 30);
/** The labels that may follow each label. */
const FOLLOWERS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, previous) => Array.from({ length: LABELS }, (_label, label) => label).filter((label) => mayFollow(label, previous)));
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
  /** Of the labels that may follow the one before; the others are of the word before. */
  private readonly scores = new Int32Array(LABELS);
  /** How far the label that was chosen last led before the next. */
  private lead = 0;

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
    const types = new Array<NameType>(sentence.endToken - sentence.firstToken);
    let any = false;
    const capitals = isInCapitals(lexemes, sentence);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const type = this.type(capitals ? titleCased(lexemes[i]) : lexemes[i]);
      types[i - sentence.firstToken] = type;
      any ||= type.nameLike;
    }
    if (!any) return;
    this.view.read(types, tags, sentence.firstToken);
    let previous = 0;
    let name: NameSpan | null = null;
    for (let i = 0; i < types.length; i++) {
      const label = types[i].nameLike || previous !== 0 ? this.label(i, previous) : 0;
      const at = sentence.firstToken + i;
      if (label === 0) name = null;
      else if (label % 2 === 1 || name === null) {
        name = { first: at, end: at + 1, nameClass: NAME_CLASSES[(label - 1) >> 1], certainty: certaintyOf(this.lead) };
        names.push(name);
      } else {
        name.end = at + 1;
        name.certainty = Math.min(name.certainty, certaintyOf(this.lead));
      }
      previous = label;
    }
  }

  private build(lexeme: Lexeme): NameType {
    const type = nameTypeOf(lexeme, this.model, new Int16Array(LABELS * SLOTS));
    for (let slot = 0; slot < SLOTS; slot++) for (const key of nameFeatures(type, slot)) this.model.names.spellings.addTo(type.scores, slot * LABELS, key);
    return type;
  }

  /** The best label for word `i`. */
  private label(i: number, previous: number): number {
    this.score(i, previous);
    const { scores } = this, labels = FOLLOWERS[previous];
    let best = 0, bestScore = LOWEST, nextScore = LOWEST;
    for (let k = 0; k < labels.length; k++) {
      const score = scores[labels[k]];
      if (score > bestScore) {
        nextScore = bestScore;
        bestScore = score;
        best = labels[k];
      } else if (score > nextScore) nextScore = score;
    }
    this.lead = bestScore - nextScore;
    return best;
  }

  /** Scores the labels that may follow `previous`: outside, the four that begin a name, and the one that goes on with it. */
  private score(i: number, previous: number): void {
    const { scores, keys, view } = this, { contexts } = this.model.names;
    const inside = previous === 0 ? 0 : (previous + 1) & ~1;
    let outside = 0, person = 0, organization = 0, place = 0, other = 0, goesOn = 0;
    const window = view.windowAt(i);
    for (let slot = 0; slot < SLOTS; slot++) {
      const row = window[slot].scores, from = slot * LABELS;
      outside += row[from];
      person += row[from + 1];
      organization += row[from + 3];
      place += row[from + 5];
      other += row[from + 7];
      goesOn += row[from + inside];
    }
    view.contexts(i, previous, keys);
    for (let table = 0; table < keys.length; table++) {
      const { index, rows } = contexts[table], from = index[keys[table]] * LABELS;
      outside += rows[from];
      person += rows[from + 1];
      organization += rows[from + 3];
      place += rows[from + 5];
      other += rows[from + 7];
      goesOn += rows[from + inside];
    }
    scores[0] = outside;
    scores[1] = person;
    scores[3] = organization;
    scores[5] = place;
    scores[7] = other;
    scores[inside] = goesOn;
  }
}

/** The lead of a label over the next as a certainty, between 0.5 and 1. */
function certaintyOf(lead: number): number {
  return SUREST / (1 + Math.exp(-lead / FAIR_LEAD));
}

/** A name goes on only with its own class. */
export function mayFollow(label: number, previous: number): boolean {
  return label === 0 || label % 2 === 1 || previous === label || previous === label - 1;
}

/** Whether a sentence is set in capitals, so that they tell nothing. */
export function isInCapitals(lexemes: readonly Lexeme[], { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>): boolean {
  let capitals = 0, words = 0;
  for (let i = firstToken; i < endToken; i++) if (lexemes[i].flags & LexemeFlag.AllCaps) capitals++;
  if (capitals < 3) return false;
  for (let i = firstToken; i < endToken; i++) if (lexemes[i].flags & LexemeFlag.Word && lexemes[i].text.length > 1) words++;
  return capitals > words * 0.7;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'by', 'with', 'from', 'a', 'an', 'as', 'or', 'is', 'are', 'its', 'their', 'after', 'over', 'against', 'into']);

/** "NEW ACCORD" as "New Accord": what a sentence in capitals is read as. */
export function titleCased(lexeme: Lexeme): Lexeme {
  if (!(lexeme.flags & LexemeFlag.AllCaps) || lexeme.text.includes('.')) return lexeme;
  if (SMALL.has(lexeme.lower)) return lexemeOf(lexeme.lower);
  return lexemeOf(lexeme.text[0] + lexeme.text.slice(1).toLowerCase().replace(/-\p{Ll}/gu, (part) => part.toUpperCase()));
}
