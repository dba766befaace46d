/** Trains the part-of-speech tagger on GUM. */
import { TAGS, LexemeFlag, type Lexeme, type Tag } from '../analysis/document';
import { rivalTags } from '../analysis/tags/tags';
import { FIRST_TAG_CLASS, FIRST_WORD_CLASS, NO_TAG, SLOTS, tagContexts, tagFeatures, TAG_CONTEXT_SIZES, wordClassOf, WORD_CLASSES_LEFT } from '../analysis/tags/wordTypes';
import { lexemeOf } from '../analysis/tokens/lexemes';
import type { DictionaryEntry } from '../model/dictionary';
import { Perceptron } from './perceptron';
import { seededRandom, shuffle } from './random';
import type { TaggedSentence } from './taggedSentences';

const EPOCHS = 8;
/** Runs whose weights are averaged. */
const RUNS = 3;
/** A word seen fewer times than this may take any tag. */
const WELL_KNOWN = 8;
/** An open-class word seen fewer times than this may also take the tags that its forms share with others of its class. */
const FULLY_KNOWN = 60;
/** Tags that one form often has both of: a noun may be a verb as well. */
const SIBLINGS: Partial<Record<Tag, readonly Tag[]>> = {
  NN: ['VB', 'VBP', 'JJ'], NNS: ['VBZ'], VB: ['VBP', 'NN'], VBP: ['VB', 'NN'], VBZ: ['NNS'], VBD: ['VBN'], VBN: ['VBD', 'JJ'], VBG: ['NN', 'JJ'], JJ: ['NN'],
};

export type Words = ReadonlyMap<string, DictionaryEntry>;

/** The dictionary of the words in these sentences. */
export function buildDictionary(sentences: readonly TaggedSentence[]): Words {
  const counts = new Map<string, Uint32Array>();
  for (const { lexemes, tags } of sentences) {
    lexemes.forEach(({ lower }, i) => {
      let row = counts.get(lower);
      if (!row) counts.set(lower, row = new Uint32Array(TAGS.length));
      row[tags[i]]++;
    });
  }
  const total = (row: Uint32Array): number => row.reduce((sum, count) => sum + count, 0);
  const known = [...counts].filter(([, row]) => total(row) >= 3).sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1));
  return new Map(known.map(([word, row], rank) => {
    const count = total(row);
    const tags = [...row.keys()].filter((tag) => row[tag] > count / 400).sort((a, b) => row[b] - row[a]);
    const siblings = count < FULLY_KNOWN ? tags.flatMap((tag) => SIBLINGS[TAGS[tag]] ?? []).map((tag) => TAGS.indexOf(tag)) : [];
    return [word, {
      wordClass: rank < WORD_CLASSES_LEFT ? FIRST_WORD_CLASS + rank : FIRST_TAG_CLASS + tags[0],
      tags: count < WELL_KNOWN ? [] : [...new Set([...tags, ...siblings])],
    }];
  }));
}

interface Prepared {
  readonly features: Int32Array;
  readonly counts: Uint16Array;
  readonly classes: readonly number[];
  readonly choices: readonly (readonly number[])[];
  readonly tags: readonly number[];
}

export class TaggerTraining {
  readonly perceptron = new Perceptron(TAGS.length, TAG_CONTEXT_SIZES);
  private readonly ids = new Map<Lexeme, number[][]>();
  private readonly features = new Int32Array(64);
  private readonly keys: number[] = [];
  private readonly scores = new Float32Array(TAGS.length);

  constructor(private readonly words: Words) {}

  train(sentences: readonly TaggedSentence[]): void {
    const random = seededRandom(7);
    const prepared = sentences.flatMap((sentence) => recased(sentence, random)).map((sentence) => this.prepare(sentence));
    for (let run = 0; run < RUNS; run++) {
      if (run > 0) this.perceptron.restart();
      for (let epoch = 0; epoch < EPOCHS; epoch++) for (const sentence of shuffle(prepared, random)) this.learn(sentence);
    }
  }

  private prepare({ lexemes, tags }: TaggedSentence): Prepared {
    const features: number[] = [], counts: number[] = [];
    for (let i = 0; i < lexemes.length; i++) {
      const before = features.length;
      for (let slot = 0; slot < SLOTS; slot++) {
        const lexeme = lexemes[i + slot - 2];
        if (lexeme) features.push(...this.idsOf(lexeme)[slot]);
      }
      counts.push(features.length - before);
    }
    const entries = lexemes.map((lexeme) => this.words.get(lexeme.lower));
    return {
      features: Int32Array.from(features), counts: Uint16Array.from(counts), tags,
      classes: lexemes.map((lexeme, i) => wordClassOf(lexeme, entries[i])),
      choices: lexemes.map((lexeme, i) => rivalTags(lexeme, entries[i]?.tags ?? [])),
    };
  }

  private idsOf(lexeme: Lexeme): number[][] {
    let ids = this.ids.get(lexeme);
    if (!ids) this.ids.set(lexeme, ids = Array.from({ length: SLOTS }, (_, slot) => tagFeatures(lexeme, slot).map((key) => this.perceptron.spelling(key))));
    return ids;
  }

  private learn({ features, counts, classes, choices, tags }: Prepared): void {
    let tag2 = NO_TAG, tag1 = NO_TAG, from = 0;
    for (let i = 0; i < tags.length; i++) {
      let best: number = choices[i][0];
      this.perceptron.tick();
      if (choices[i].length > 1) {
        this.features.set(features.subarray(from, from + counts[i]));
        let count = counts[i];
        tagContexts(this.keys, tag2, tag1, classes[i], classes[i + 1] ?? 0, classes[i + 2] ?? 0);
        this.keys.forEach((key, table) => { this.features[count++] = this.perceptron.context(table, key); });
        this.perceptron.score(this.features, count, this.scores);
        for (const tag of choices[i]) if (this.scores[tag] > this.scores[best]) best = tag;
        if (best !== tags[i] && choices[i].includes(tags[i])) this.perceptron.update(this.features, count, tags[i], best);
      }
      from += counts[i];
      tag2 = tag1;
      tag1 = best;
    }
  }
}

/** The sentence, and now and then a copy in capitals, in title case or without capitals, so that headlines are read as well. */
function recased(sentence: TaggedSentence, random: () => number): TaggedSentence[] {
  const draw = random();
  const recase = draw < 0.03 ? (text: string) => text.toUpperCase() : draw < 0.12 ? titled : draw < 0.14 ? (text: string) => text.toLowerCase() : null;
  return recase ? [sentence, { lexemes: sentence.lexemes.map((lexeme) => lexemeOf(recase(lexeme.text))), tags: sentence.tags }] : [sentence];
}

const titled = (text: string): string => (lexemeOf(text).flags & LexemeFlag.Word && text.length > 3 ? text[0].toUpperCase() + text.slice(1) : text);
