/** Workspace symbols: the entities of all open press releases. */
import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import type { EntityType } from '../../analysis/annotation';
import type { AnalysedDocument } from '../analysedDocument';
import { nameOf } from '../failure';
import { oneLine } from '../../formats/wording';

/** The editor's set of symbol kinds is made for programs; these have the most fitting icons. */
const KIND: Readonly<Record<EntityType, SymbolKind>> = {
  PERSON: SymbolKind.Object,
  ORG: SymbolKind.Class,
  GPE: SymbolKind.Namespace,
  LOC: SymbolKind.Namespace,
  FAC: SymbolKind.Namespace,
  NORP: SymbolKind.Struct,
  LAW: SymbolKind.Interface,
  EVENT: SymbolKind.Event,
  PRODUCT: SymbolKind.Constant,
};

/**
 * @param query letters that one of an entity's names must hold in this order, whatever stands between them; all entities where empty
 * @returns the entities at their first mentions
 */
export function workspaceSymbols(documents: readonly AnalysedDocument[], query: string): SymbolInformation[] {
  const letters = query.toLowerCase();
  return documents.flatMap((document) =>
    document.analysis.entities
      .filter((entity) => entity.names.some((name) => holdsInOrder(name.toLowerCase(), letters)))
      .map((entity) => ({
        name: oneLine(entity.name),
        kind: KIND[entity.type],
        location: { uri: document.uri, range: document.range(entity.mentions[0]) },
        containerName: entity.role ? `${oneLine(entity.role)}, ${nameOf(document.uri)}` : nameOf(document.uri),
      })),
  );
}

function holdsInOrder(name: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
