/** Outline and breadcrumbs: parts, in them paragraphs, in these quotations and commitments. */
import * as l10n from '@vscode/l10n';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Commitment, Quotation } from '../../analysis/annotation';
import type { SectionKind, Span } from '../../analysis/document';
import type { AnalysedDocument } from '../analysedDocument';
import { partsOf, type Part } from '../outline';
import { excerpt } from '../../formats/wording';
import { wayWords } from '../../formats/comparisonWording';
import { actorNamesOf, contentOf, extentOf, kindOf, sourceWordsOf } from '../wording';
import { firstIndex } from '../../analysis/firstIndex';

/** Quotations and commitments that an outline holds at most: an editor cannot draw it otherwise. */
const MOST = 5000;
/** The longest name of a symbol, in UTF-16 code units. */
const LINE = 60;

const PART_NAMES: Readonly<Record<SectionKind, () => string>> = {
  releaseLine: () => l10n.t('Release line'),
  headline: () => l10n.t('Headline'),
  dateline: () => l10n.t('Dateline'),
  heading: () => l10n.t('Heading'),
  body: () => l10n.t('Body'),
  boilerplate: () => l10n.t('About'),
  safeHarbour: () => l10n.t('Forward-looking statements'),
  contact: () => l10n.t('Contact'),
  endMark: () => l10n.t('End mark'),
};
/** Parts whose own words name them better than their kind does. */
const TITLED: ReadonlySet<SectionKind> = new Set(['headline', 'heading']);
/** Parts in which no paragraph is worth a line of its own. */
const FLAT: ReadonlySet<SectionKind> = new Set(['releaseLine', 'headline', 'dateline', 'endMark']);

/** A symbol while its children are being gathered. */
interface Node extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** What is selected when the symbol is chosen. */
  readonly title: Span;
  readonly children: Node[];
}

/** The outline of a document, in text order. */
export function documentSymbols(document: AnalysedDocument): DocumentSymbol[] {
  const { structure } = document.analysis.document;
  const parts = partsOf(structure.sections);
  const partOfSection = new Map(parts.flatMap((part) => part.sections.map((section) => [section, part] as const)));
  const nodes = new Map(parts.map((part) => [part, partNode(document, part)]));
  const places: Node[] = structure.paragraphs.map((paragraph) => {
    const part = partOfSection.get(paragraph.section);
    const parent = part && nodes.get(part);
    if (!part || !parent || FLAT.has(part.kind)) return parent ?? paragraphNode(document, paragraph);
    // A heading is a paragraph too, but it is already the name of its part.
    if (part.kind === 'heading' && paragraph.section === part.sections[0]) return parent;
    const node = paragraphNode(document, { start: Math.max(paragraph.start, parent.start), end: paragraph.end });
    parent.children.push(node);
    return node;
  });
  for (const annotation of annotationNodes(document)) place(places, annotation);
  return [...nodes.values()].map((node) => symbolOf(document, node));
}

function partNode(document: AnalysedDocument, part: Part): Node {
  const words = excerpt(document.words(part.title), LINE);
  const titled = TITLED.has(part.kind) && words !== '';
  return {
    start: part.start, end: part.end, title: part.title, kind: SymbolKind.Namespace, children: [],
    name: titled ? words : PART_NAMES[part.kind](), detail: titled ? PART_NAMES[part.kind]() : FLAT.has(part.kind) ? words : '',
  };
}

const paragraphNode = (document: AnalysedDocument, span: Span): Node => ({
  start: span.start, end: span.end, title: span, kind: SymbolKind.String, children: [], name: excerpt(document.words(span), LINE) || l10n.t('Paragraph'), detail: '',
});

/** Quotations and commitments in text order, the longer of two that start together first. */
function annotationNodes(document: AnalysedDocument): Node[] {
  const { quotations, commitments } = document.analysis;
  return [...quotations.map((quotation) => quotationNode(document, quotation)), ...commitments.map((commitment) => commitmentNode(document, commitment))]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .slice(0, MOST);
}

function quotationNode(document: AnalysedDocument, quotation: Quotation): Node {
  const extent = extentOf(quotation);
  const words = excerpt(contentOf(document, quotation), LINE);
  return { ...extent, title: extent, kind: SymbolKind.Event, children: [], name: `${sourceWordsOf(document, quotation)}: ${words}`, detail: kindOf(quotation) };
}

function commitmentNode(document: AnalysedDocument, commitment: Commitment): Node {
  const { start, end } = commitment;
  const actors = actorNamesOf(document, commitment).join(', ');
  return { start, end, title: { start, end }, kind: SymbolKind.Interface, children: [], name: `${wayWords(commitment.force)}: ${excerpt(document.words(commitment), LINE)}`, detail: excerpt(actors, LINE) };
}

/** Puts an annotation under the paragraph that it starts in, or under the annotation there that it is a part of. */
function place(places: readonly Node[], annotation: Node): void {
  let parent = places[firstIndex(0, places.length, (i) => places[i].start > annotation.start) - 1];
  if (!parent) return;
  for (let inner = parent.children.at(-1); inner && inner.start <= annotation.start && annotation.end <= inner.end; inner = parent.children.at(-1)) parent = inner;
  // The protocol wants a child inside its parent; a quotation of several paragraphs stands under its first.
  const end = Math.min(annotation.end, parent.end);
  parent.children.push({ ...annotation, end, title: { start: annotation.start, end } });
}

function symbolOf(document: AnalysedDocument, node: Node): DocumentSymbol {
  return {
    name: node.name, detail: node.detail, kind: node.kind,
    range: document.range(node), selectionRange: document.range(node.title), children: node.children.map((child) => symbolOf(document, child)),
  };
}
