/** Document highlights: the other names of the same entity, and the source that belongs to a reporting verb. */
import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { Span } from '../../analysis/document';
import { holds, type AnalysedDocument } from '../analysedDocument';

/** @returns what belongs to the place at `offset`, or null to leave it to the editor's own search for equal words */
export function documentHighlights(document: AnalysedDocument, offset: number): DocumentHighlight[] | null {
  const mark = (span: Span, kind: DocumentHighlightKind): DocumentHighlight => ({ range: document.range(span), kind });
  const quotation = document.analysis.quotations.find(({ cue }) => cue && holds(cue, offset));
  if (quotation) {
    const { cue, sourceSpan } = quotation;
    return [...(sourceSpan ? [mark(sourceSpan, DocumentHighlightKind.Write)] : []), mark(cue!, DocumentHighlightKind.Read)];
  }
  const entity = document.entityAt(offset);
  return entity && entity.mentions.map((mention) => mark(mention, DocumentHighlightKind.Read));
}
