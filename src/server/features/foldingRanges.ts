/** Folding: each part of a release that has more than one line. */
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { AnalysedDocument } from '../analysedDocument';
import { partsOf } from '../outline';

/** Folds a part to its first line: its heading, where it has one. */
export function foldingRanges(document: AnalysedDocument): FoldingRange[] {
  return partsOf(document.analysis.document.structure.sections)
    .map((part) => ({ startLine: document.range(part).start.line, endLine: document.range(part).end.line, kind: FoldingRangeKind.Region }))
    .filter(({ startLine, endLine }) => endLine > startLine);
}
