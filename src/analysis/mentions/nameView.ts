/** A sentence as the name model sees it: word types, runs of capitalised words, and longer names that are in the lists. */
import { CLASS_COUNT } from '../../model/dictionary';
import { longerName, NameList, nameOf, type Gazetteer } from '../../model/gazetteer';
import { TAGS } from '../document';
import { Shape, SHAPES, Slot, SLOTS, type NameType } from './nameTypes';

/** The classes that the model tells apart; rules refine places and the rest into the entity types. */
export const NAME_CLASSES = ['PERSON', 'ORG', 'PLACE', 'OTHER'] as const;
/** Label 0 is outside; class `c` has the labels `1 + 2c` where a name begins and `2 + 2c` inside it. */
export const LABELS: number = 1 + 2 * NAME_CLASSES.length;

const T = TAGS.length + 1, C = CLASS_COUNT, KINDS = 32, PHRASES = 6, LONGEST_RUN = 5;
export const NAME_CONTEXT_SIZES: readonly number[] = [
  LABELS * SHAPES, SHAPES ** 3, T * T, T * T, LABELS * KINDS * KINDS, KINDS * KINDS * SHAPES, LABELS * PHRASES * PHRASES, LABELS * C, C * C,
  LABELS * 8, LABELS * (LONGEST_RUN + 1) ** 2, LABELS * C, C * C,
];

/** The longest name in the lists, in words. */
const LONGEST_PHRASE = 6;

/** The view of one sentence; one object serves sentence after sentence. */
export class NameView {
  types: NameType[] = [];
  private tags: ArrayLike<number> = [];
  private firstTag = 0;
  private runFirst = new Int16Array(64);
  private runLast = new Int16Array(64);
  /** 0 in no listed name; 1, 2 first or later word of a place, 3, 4 of an organization, 5 of a people. One more than there are words. */
  private phrases = new Uint8Array(64);
  /** Whether every longer word of the sentence has a capital, as in a headline. */
  private titleCase = false;
  private readonly window: NameType[];

  constructor(private readonly edge: NameType, private readonly gazetteer: Gazetteer) {
    this.window = new Array<NameType>(SLOTS).fill(edge);
  }

  /** @param tags of all tokens; the sentence's start at `firstTag` */
  read(types: NameType[], tags: ArrayLike<number>, firstTag: number): void {
    this.types = types;
    this.tags = tags;
    this.firstTag = firstTag;
    if (this.runFirst.length <= types.length) {
      this.runFirst = new Int16Array(types.length * 2);
      this.runLast = new Int16Array(types.length * 2);
      this.phrases = new Uint8Array(types.length * 2);
    }
    this.readRuns();
    this.readPhrases();
  }

  private readRuns(): void {
    const { types, runFirst, runLast } = this;
    let small = false, capital = 0;
    for (let i = 0; i < types.length;) {
      if (!types[i].nameLike) {
        small ||= types[i].shape === Shape.Lower && types[i].lexeme.text.length > 4;
        runFirst[i] = runLast[i] = i++;
        continue;
      }
      let end = i + 1;
      while (end < types.length && types[end].nameLike) end++;
      capital += end - i;
      for (const first = i; i < end; i++) {
        runFirst[i] = first;
        runLast[i] = end - 1;
      }
    }
    this.titleCase = !small && capital >= 3;
  }

  private readPhrases(): void {
    const { types, phrases } = this;
    phrases.fill(0, 0, types.length + 1);
    for (let i = 0; i < types.length; i++) {
      if (!(types[i].kinds & NameList.FirstWord) || phrases[i] !== 0) continue;
      // A listed name ends with a capital: most sentences hold none within reach of "the".
      let longest = Math.min(LONGEST_PHRASE, types.length - i);
      while (longest > 1 && !types[i + longest - 1].nameLike) longest--;
      let name = nameOf(types[i].lexeme.lower), length = 0, kinds = 0;
      for (let n = 2; n <= longest; n++) {
        const next = types[i + n - 1];
        name = longerName(name, next.lexeme.lower);
        if (!next.nameLike) continue;
        const found = this.gazetteer.kindsAt(name) & ~NameList.FirstWord;
        if (found) { length = n; kinds = found; }
      }
      const begin = kinds & NameList.Organization ? 3 : kinds & NameList.People ? 5 : 1;
      for (let n = 0; n < length; n++) phrases[i + n] = n === 0 || begin === 5 ? begin : begin + 1;
    }
  }

  /** The types of the words that stand in each {@link Slot} as seen from word `i`; good until it is asked for again. */
  windowAt(i: number): readonly NameType[] {
    const { types, window, edge } = this, first = this.runFirst[i], last = this.runLast[i], end = types.length;
    window[Slot.Before2] = i > 1 ? types[i - 2] : edge;
    window[Slot.Before] = i > 0 ? types[i - 1] : edge;
    window[Slot.Current] = types[i];
    window[Slot.Next] = i + 1 < end ? types[i + 1] : edge;
    window[Slot.Next2] = i + 2 < end ? types[i + 2] : edge;
    window[Slot.RunFirst] = types[first];
    window[Slot.RunLast] = types[last];
    window[Slot.BeforeRun] = first > 0 ? types[first - 1] : edge;
    window[Slot.AfterRun] = last + 1 < end ? types[last + 1] : edge;
    return window;
  }

  private tag(i: number): number {
    return i < 0 || i >= this.types.length ? TAGS.length : this.tags[this.firstTag + i];
  }

  /** Fills `keys` with the context features of word `i`, whose window was asked for last, after the label `previous`. */
  contexts(i: number, previous: number, keys: Uint32Array | number[]): void {
    const { window } = this;
    const before = window[Slot.Before], type = window[Slot.Current], next = window[Slot.Next], beforeRun = window[Slot.BeforeRun], afterRun = window[Slot.AfterRun];
    const tag = this.tag(i);
    const length = Math.min(LONGEST_RUN, this.runLast[i] - this.runFirst[i] + 1), place = Math.min(LONGEST_RUN, i - this.runFirst[i]);
    keys[0] = previous * SHAPES + type.shape;
    keys[1] = (before.shape * SHAPES + type.shape) * SHAPES + next.shape;
    keys[2] = this.tag(i - 1) * T + tag;
    keys[3] = tag * T + this.tag(i + 1);
    keys[4] = (previous * KINDS + type.kindClass) * KINDS + next.kindClass;
    keys[5] = (before.kindClass * KINDS + type.kindClass) * SHAPES + before.shape;
    keys[6] = (previous * PHRASES + this.phrases[i]) * PHRASES + this.phrases[i + 1];
    keys[7] = previous * C + type.wordClass;
    keys[8] = before.wordClass * C + next.wordClass;
    keys[9] = previous * 8 + (i === 0 ? 4 : 0) + (this.titleCase ? 2 : 0) + (type.common ? 1 : 0);
    keys[10] = (previous * (LONGEST_RUN + 1) + length) * (LONGEST_RUN + 1) + place;
    keys[11] = previous * C + next.wordClass;
    keys[12] = beforeRun.wordClass * C + afterRun.wordClass;
  }
}
