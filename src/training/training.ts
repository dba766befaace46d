/** Trains everything that the analysis does not know from its code, and packs it. */
import { TAGS, type Tokens } from '../analysis/document';
import { rivalTags, Tagger } from '../analysis/tags/tags';
import type { ByteWriter } from '../model/bytes';
import { Dictionary } from '../model/dictionary';
import { Gazetteer, NameList } from '../model/gazetteer';
import { packModel, readModel, type Model } from '../model/model';
import { readGum, readNameCorpora } from './corpora';
import { buildGazetteer } from './gazetteers';
import { namesOf } from './gumNames';
import { labelled, type NamedText } from './namedSentences';
import { writeLinearModel, type Pruning } from './packing';
import { Perceptron } from './perceptron';
import { tagged, type TaggedSentence } from './taggedSentences';
import { buildDictionary, TaggerTraining, type Words } from './trainTagger';
import { nameScores } from './nameScores';
import { NameTraining, type TaggedNames } from './trainNames';

const TAGGER_PRUNING: Pruning = { least: 0.004, seldom: 2 };
const NAME_PRUNING: Pruning = { least: 0.006, seldom: 2 };
/** Every eighth document of GUM, and every eighth sentence with names, is held out to measure on. */
const HELD_OUT = 8;

const NOTHING = new Perceptron(1, []);

/**
 * Trains the model.
 * @param corpora the folder with the corpora
 * @param report is told the scores
 * @returns the content of `weights.bin`
 * @throws Error where a corpus cannot be read
 */
export function trainModel(corpora: string, report: (line: string) => void): Uint8Array {
  const documents = readGum(corpora);
  const sentences = documents.map((document) => document.map(tagged).filter((sentence) => sentence !== null));
  const isHeldOut = (_: unknown, i: number): boolean => i % HELD_OUT === 3;
  const measured = trainTagger(sentences.filter((_, i) => !isHeldOut(_, i)).flat());
  report(`Parts of speech: ${accuracy(measured.model, sentences.filter(isHeldOut).flat()).toFixed(2)} % of tokens right, on held-out documents of GUM.`);

  const all = sentences.flat();
  const tagger = trainTagger(all);
  const gazetteer = buildGazetteer(commonWords(all));
  const model = readModel(pack(tagger, gazetteer, NOTHING));
  const isPlace = (name: string): boolean => (model.gazetteer.kindsOf(name.toLowerCase()) & (NameList.Country | NameList.City)) !== 0;
  const isPeople = (name: string): boolean => (model.gazetteer.kindsOf(name.toLowerCase()) & NameList.People) !== 0;
  const { wikigold, uner, btc, wnut } = readNameCorpora(corpora);
  const gum = documents.flat().map((sentence) => namesOf(sentence, isPlace));
  // Adjectives of countries are found by the lists alone; corpora disagree on whether they are names.
  const texts = [...gum, ...wikigold, ...uner, ...btc, ...wnut].map((text) => ({ ...text, names: text.names.filter((name) => !isPeople(text.text.slice(name.start, name.end))) }));
  const sentencesWithNames = texts.map((text) => withTags(text, model));
  const part = new NameTraining(model);
  part.train(sentencesWithNames.filter((_, i) => !isHeldOut(_, i)));
  const partModel = readModel(pack(tagger, gazetteer, part.perceptron));
  for (const { name, precision, recall, f1 } of nameScores(partModel, sentencesWithNames.filter(isHeldOut)))
    report(`Names, ${name}: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${f1.toFixed(1)}, on held-out sentences of the open corpora.`);
  const names = new NameTraining(model);
  names.train(sentencesWithNames);
  return pack(tagger, gazetteer, names.perceptron);
}

interface Tagging { readonly words: Words; readonly perceptron: Perceptron; readonly model: Model }

function trainTagger(sentences: readonly TaggedSentence[]): Tagging {
  const words = buildDictionary(sentences);
  const training = new TaggerTraining(words);
  training.train(sentences);
  const tagging = { words, perceptron: training.perceptron };
  return { ...tagging, model: readModel(pack(tagging, new Map(), NOTHING)) };
}

function pack({ words, perceptron }: Pick<Tagging, 'words' | 'perceptron'>, gazetteer: ReadonlyMap<string, number>, names: Perceptron): Uint8Array {
  return packModel('1', (writer: ByteWriter) => {
    Dictionary.write(writer, words);
    writeLinearModel(writer, perceptron, TAGGER_PRUNING);
    writeLinearModel(writer, names, NAME_PRUNING);
    Gazetteer.write(writer, gazetteer);
  });
}

/** The share of right tags, in percent. */
function accuracy(model: Model, sentences: readonly TaggedSentence[]): number {
  let right = 0, all = 0;
  for (const { lexemes, tags } of sentences) {
    const guessed = tagSentence(lexemes, model);
    tags.forEach((tag, i) => { if (tag === guessed[i]) right++; });
    all += tags.length;
  }
  return (100 * right) / all;
}

const taggers = new WeakMap<Model, Tagger>();

function tagSentence(lexemes: Tokens['lexemes'], model: Model): Uint8Array {
  let tagger = taggers.get(model);
  if (!tagger) taggers.set(model, tagger = new Tagger(model, rivalTags));
  const tags = new Uint8Array(lexemes.length);
  if (lexemes.length > 0) tagger.tag(lexemes, tags, 0, lexemes.length);
  return tags;
}

function withTags(text: NamedText, model: Model): TaggedNames {
  const sentence = labelled(text);
  return { ...sentence, tags: tagSentence(sentence.lexemes, model) };
}

/** Words that GUM writes small at least twice and more often than as a name. */
function commonWords(sentences: readonly TaggedSentence[]): Set<string> {
  const small = new Map<string, number>(), proper = new Map<string, number>();
  const name = new Set([TAGS.indexOf('NNP'), TAGS.indexOf('NNPS')]);
  for (const { lexemes, tags } of sentences) {
    lexemes.forEach(({ text, lower }, i) => {
      const counts = name.has(tags[i]) ? proper : text === lower ? small : null;
      counts?.set(lower, (counts.get(lower) ?? 0) + 1);
    });
  }
  return new Set([...small].filter(([word, count]) => count >= 2 && count > (proper.get(word) ?? 0)).map(([word]) => word));
}

