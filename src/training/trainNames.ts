/** Trains the name model. */
import { nameFeatures, nameTypeOf, SLOTS, type NameType } from '../analysis/mentions/nameTypes';
import { EDGE_LEXEME } from '../analysis/tokens/lexemes';
import { isInCapitals, mayFollow, titleCased } from '../analysis/mentions/nameModel';
import { LABELS, NAME_CONTEXT_SIZES, NameView } from '../analysis/mentions/nameView';
import type { Lexeme } from '../analysis/document';
import type { Model } from '../model/model';
import type { NamedSentence } from './namedSentences';
import { Perceptron } from './perceptron';
import { seededRandom, shuffle } from './random';

const EPOCHS = 8;
/** Runs whose weights are averaged. */
const RUNS = 3;
/** Labels of the classes that not every corpus marks start here. */
const FIRST_OTHER = LABELS - 2;

/** A sentence with its tags. */
export interface TaggedNames extends NamedSentence {
  readonly tags: Uint8Array;
}

export class NameTraining {
  readonly perceptron = new Perceptron(LABELS, NAME_CONTEXT_SIZES);
  private readonly types = new Map<Lexeme, NameType>();
  private readonly ids = new Map<NameType, Int32Array[]>();
  private readonly features = new Int32Array(512);
  private readonly keys: number[] = [];
  private readonly scores = new Float32Array(LABELS);
  private readonly view: NameView;

  constructor(private readonly model: Pick<Model, 'dictionary' | 'gazetteer'>) {
    this.view = new NameView(this.type(EDGE_LEXEME), model.gazetteer);
  }

  train(sentences: readonly TaggedNames[]): void {
    const random = seededRandom(11);
    const order = [...sentences];
    for (let run = 0; run < RUNS; run++) {
      if (run > 0) this.perceptron.restart();
      for (let epoch = 0; epoch < EPOCHS; epoch++) for (const sentence of shuffle(order, random)) this.learn(sentence);
    }
  }

  private type(lexeme: Lexeme): NameType {
    let type = this.types.get(lexeme);
    if (!type) this.types.set(lexeme, type = nameTypeOf(lexeme, this.model, new Int16Array(0)));
    return type;
  }

  private idsOf(type: NameType): Int32Array[] {
    let ids = this.ids.get(type);
    if (!ids) this.ids.set(type, ids = Array.from({ length: SLOTS }, (_, slot) => Int32Array.from(nameFeatures(type, slot), (key) => this.perceptron.spelling(key))));
    return ids;
  }

  private learn({ lexemes, labels, tags, marksOther }: TaggedNames): void {
    const capitals = isInCapitals(lexemes, { firstToken: 0, endToken: lexemes.length });
    const types = lexemes.map((lexeme) => this.type(capitals ? titleCased(lexeme) : lexeme));
    this.view.read(types, tags, 0);
    let previous = 0;
    for (let i = 0; i < types.length; i++) {
      if (!types[i].nameLike && previous === 0) continue;
      this.perceptron.tick();
      const count = this.gather(i, previous);
      this.perceptron.score(this.features, count, this.scores);
      let best = 0;
      for (let label = 1; label < LABELS; label++) if (mayFollow(label, previous) && this.scores[label] > this.scores[best]) best = label;
      // After a wrong label the true one may not be allowed: then the best allowed one is to begin the name here.
      const truth = mayFollow(labels[i], previous) ? labels[i] : labels[i] - 1;
      const unknowable = !marksOther && best >= FIRST_OTHER && truth === 0;
      if (best !== truth && !unknowable) this.perceptron.update(this.features, count, truth, best);
      previous = best;
    }
  }

  private gather(i: number, previous: number): number {
    const window = this.view.windowAt(i);
    let count = 0;
    for (let slot = 0; slot < SLOTS; slot++) {
      const ids = this.idsOf(window[slot])[slot];
      this.features.set(ids, count);
      count += ids.length;
    }
    this.view.contexts(i, previous, this.keys);
    for (let table = 0; table < this.keys.length; table++) this.features[count++] = this.perceptron.context(table, this.keys[table]);
    return count;
  }
}
