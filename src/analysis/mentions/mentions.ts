/** Finds the names in a document. */
import type { Model } from '../../model/model';
import type { EntityType, Mention } from '../annotation';
import type { Document } from '../document';
import { nameReaderOf, type NameSpan } from './nameModel';

const TYPES: Record<NameSpan['nameClass'], EntityType> = { PERSON: 'PERSON', ORG: 'ORG', PLACE: 'GPE', OTHER: 'PRODUCT' };

/** Finds every named mention, in text order, never overlapping. */
export function findMentions(document: Document, model: Model): readonly Mention[] {
  const names: NameSpan[] = [];
  const reader = nameReaderOf(model);
  for (const sentence of document.sentences) reader.read(document, sentence, names);
  const { starts, ends } = document.tokens;
  return names.map(({ first, end, nameClass, certainty }) => ({ start: starts[first], end: ends[end - 1], type: TYPES[nameClass], certainty, why: 'name model' }));
}
