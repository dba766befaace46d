/** Go to definition: where an entity is first named. */
import type { Location } from 'vscode-languageserver-types';
import type { AnalysedDocument } from '../analysedDocument';

/** @returns the first mention of the entity at `offset`, or null where there is none */
export function definition(document: AnalysedDocument, offset: number): Location | null {
  const entity = document.entityAt(offset);
  return entity && { uri: document.uri, range: document.range(entity.mentions[0]) };
}
