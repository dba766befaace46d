/** Highlighting: which stretch of the text is a speaker, a quotation, the cue of a commitment … */
import type { Range } from 'vscode-languageserver-types';
import type { EntityType, Evidence, Force } from '../../analysis/annotation';
import type { Span } from '../../analysis/document';
import type { AnalysedDocument } from '../analysedDocument';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../protocol';

type TokenType = (typeof TOKEN_TYPES)[number];
type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

const TYPE_OF_ENTITY: Readonly<Record<EntityType, TokenType>> = {
  PERSON: 'person', ORG: 'organization', GPE: 'place', LOC: 'place', FAC: 'place', NORP: 'group', LAW: 'treaty', EVENT: 'event', PRODUCT: 'product',
};
const TYPE_OF_FORCE: Readonly<Record<Force, TokenType>> = {
  agreed: 'commitmentAgreed', pledged: 'commitmentPledged', 'called-for': 'commitmentCalledFor', hoped: 'commitmentHoped',
};

/** Below this an annotation is marked as uncertain. */
const CERTAIN = 0.6;
/** A canvas with one cell for each UTF-16 code unit of a stretch of text: what is painted later covers what was painted before. */
class Canvas {
  /** Index into TOKEN_TYPES plus one, and the modifiers above it; 0 is bare. */
  private readonly cells: Uint16Array;

  constructor(private readonly frame: Span) {
    this.cells = new Uint16Array(frame.end - frame.start);
  }

  paint(span: Span, type: TokenType, evidence: Evidence, modifier?: TokenModifier): void {
    const start = Math.max(span.start, this.frame.start) - this.frame.start;
    const end = Math.min(span.end, this.frame.end) - this.frame.start;
    if (start >= end) return;
    const modifiers = (evidence.certainty < CERTAIN ? bitOf('uncertain') : 0) | (modifier ? bitOf(modifier) : 0);
    this.cells.fill((TOKEN_TYPES.indexOf(type) + 1) | (modifiers << TYPE_BITS), start, end);
  }

  /** The painted runs as the protocol wants them: five numbers each, relative to the run before, none over a line end. */
  encode(document: AnalysedDocument): number[] {
    const { cells, frame } = this;
    const text = document.analysis.document.text.slice(frame.start, frame.end);
    const first = document.lines.positionAt(frame.start);
    const data: number[] = [];
    let line = first.line, lineStart = -first.character, lastLine = 0, lastCharacter = 0;
    const breaks = /\r\n|\n|\r/g;
    for (let from = 0; from <= text.length; ) {
      const found = breaks.exec(text);
      const end = found ? found.index : text.length;
      for (let i = from; i < end; ) {
        const start = i, cell = cells[start];
        do i++; while (i < end && cells[i] === cell);
        if (cell === 0) continue;
        const character = start - lineStart;
        data.push(line - lastLine, line === lastLine ? character - lastCharacter : character, i - start, (cell & TYPE_MASK) - 1, cell >> TYPE_BITS);
        lastLine = line;
        lastCharacter = character;
      }
      if (!found) break;
      from = lineStart = end + found[0].length;
      line++;
    }
    return data;
  }
}

const TYPE_BITS = 8;
const TYPE_MASK = (1 << TYPE_BITS) - 1;

const bitOf = (modifier: TokenModifier): number => 1 << TOKEN_MODIFIERS.indexOf(modifier);


/**
 * The semantic tokens of a document, or of those lines that a range touches.
 * @returns the protocol's flat encoding: line, character, length, type and modifiers of each token, relative to the token before
 */
export function semanticTokens(document: AnalysedDocument, range?: Range): number[] {
  const { analysis } = document;
  const frame = range
    ? { start: document.offset(range.start), end: document.offset(range.end) }
    : { start: 0, end: analysis.document.text.length };
  const canvas = new Canvas(frame);
  for (const quotation of analysis.quotations) {
    for (const span of quotation.content) canvas.paint(span, 'quotation', quotation, quotation.kind);
  }
  for (const quotation of analysis.quotations) {
    if (quotation.cue) canvas.paint(quotation.cue, 'reportingVerb', quotation);
  }
  for (const commitment of analysis.commitments) canvas.paint(commitment.cue, TYPE_OF_FORCE[commitment.force], commitment);
  for (const commitment of analysis.commitments) {
    if (commitment.deadline) canvas.paint(commitment.deadline, 'deadline', commitment);
  }
  const speakers = new Set(analysis.quotations.map(({ source }) => source));
  for (const { id, type, mentions } of analysis.entities) {
    for (const mention of mentions) canvas.paint(mention, speakers.has(id) ? 'speaker' : TYPE_OF_ENTITY[type], mention);
  }
  return canvas.encode(document);
}
