/** Expand selection: word, name, clause of a commitment, quotation, sentence, paragraph, section, document. */
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Span } from '../../analysis/document';
import { holds, type AnalysedDocument } from '../analysedDocument';
import { partsOf } from '../outline';
import { firstIndex } from '../../analysis/firstIndex';

/** @returns for each position the ranges around it, from the smallest outwards */
export function selectionRanges(document: AnalysedDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const chain = nested(spansAt(document, document.offset(position)));
    const outermost: SelectionRange = { range: document.range(chain[chain.length - 1]) };
    return chain.slice(0, -1).reduceRight<SelectionRange>((parent, span) => ({ range: document.range(span), parent }), outermost);
  });
}

function spansAt(document: AnalysedDocument, offset: number): Span[] {
  const { text, structure, sentences, tokens } = document.analysis.document;
  const token = lastStartingAt(tokens.length, (i) => tokens.starts[i], offset);
  const sentence = lastStartingAt(sentences.length, (i) => sentences[i].start, offset);
  const paragraph = lastStartingAt(structure.paragraphs.length, (i) => structure.paragraphs[i].start, offset);
  const spans: (Span | null | undefined)[] = [
    token < 0 ? null : { start: tokens.starts[token], end: tokens.ends[token] },
    document.mentionAt(offset)?.mention,
    ...document.commitmentsAt(offset).map(({ annotation }) => annotation),
    ...document.quotationsAt(offset).map(({ span }) => span),
    sentences[sentence],
    structure.paragraphs[paragraph],
    ...partsOf(structure.sections),
  ];
  const around = spans.filter((span): span is Span => span != null && holds(span, offset));
  return [...around, { start: 0, end: text.length }];
}

/** @returns the last of `length` things, ordered by start, that starts at or before `offset`, or -1 */
const lastStartingAt = (length: number, startOf: (index: number) => number, offset: number): number => firstIndex(0, length, (i) => startOf(i) > offset) - 1;

/** Spans that hold each other, the smallest first; one that only overlaps those inside it is left out. */
function nested(spans: readonly Span[]): Span[] {
  const chain: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain.at(-1);
    if (!inner || (start <= inner.start && inner.end <= end && end - start > inner.end - inner.start)) chain.push({ start, end });
  }
  return chain;
}
