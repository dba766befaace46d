/** What is compared in throughput, each set up as its documentation does. */
import nlp from 'compromise';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadAnalysis, MODEL_FOLDER } from './built';

export interface Contestant {
  readonly name: string;
  /** Reads a text, and what was found in it. */
  read(text: string): void;
}

/** The whole pipeline. */
export function ours(): Contestant {
  const { analyse, readModelFromDisk } = loadAnalysis();
  const model = readModelFromDisk(MODEL_FOLDER);
  return { name: 'ours', read: (text) => void analyse(text, model) };
}

/**
 * wink-nlp: sentences and part-of-speech tags.
 * @param pipes the stages to run; all by default, as in `winkNLP(model)`
 */
export function wink(pipes?: string[]): Contestant {
  const reader = pipes ? winkNLP(winkModel, pipes) : winkNLP(winkModel);
  return {
    name: `wink-nlp ${versionOf('wink-nlp')}${pipes ? ` with ${pipes.join(', ')} alone` : ''}`,
    read(text) {
      const doc = reader.readDoc(text);
      doc.sentences().out();
      doc.tokens().out(reader.its.pos);
    },
  };
}

/** compromise: names of persons, organizations and places. */
export function compromise(): Contestant {
  return {
    name: `compromise ${versionOf('compromise')}`,
    read(text) {
      const doc = nlp(text);
      for (const names of [doc.people(), doc.organizations(), doc.places()]) names.out('array');
    },
  };
}

function versionOf(library: string): string {
  const path = createRequire(__filename).resolve(library).replace(new RegExp(`(node_modules[\\\\/]${library})[\\\\/].*$`), '$1/package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/** All of them, by the names that {@link ./lap} knows. */
export const CONTESTANTS = { ours, wink: () => wink(), winkTags: () => wink(['sbd', 'pos']), compromise } as const;
