/** Find all references: every mention of an entity. */
import type { Location } from 'vscode-languageserver-types';
import type { AnalysedDocument } from '../analysedDocument';

/**
 * @param includeDeclaration whether the first mention, which go to definition leads to, is among them
 * @returns the mentions, in text order, of the entity at `offset`
 */
export function references(document: AnalysedDocument, offset: number, includeDeclaration: boolean): Location[] {
  const mentions = document.entityAt(offset)?.mentions ?? [];
  return mentions.slice(includeDeclaration ? 0 : 1).map((mention) => ({ uri: document.uri, range: document.range(mention) }));
}
