/** The first half of the pipeline, up to tagged tokens: everything below the level of meaning. */
import type { Model } from '../model/model';
import type { Document } from './document';
import { splitSentences } from './tokens/sentences';
import { readStructure } from './structure/structure';
import { tagTokens } from './tags/tags';
import { tokenise } from './tokens/tokens';

/** Reads structure, sentences and tagged tokens of any string. */
export function readDocument(text: string, model: Model): Document {
  const structure = readStructure(text);
  const raw = tokenise(text, structure);
  const sentences = splitSentences(structure, raw);
  return { text, structure, sentences, tokens: tagTokens(raw, sentences, model) };
}
