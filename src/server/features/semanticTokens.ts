/** Highlighting: which stretch of the text is a speaker, a quotation, the cue of a commitment … */
import type { Range } from 'vscode-languageserver-types';
import type { Entity, EntityType, Evidence, Force } from '../../analysis/annotation';
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
const LF = 10;
const CR = 13;

/** A canvas with one cell for each UTF-16 code unit of a stretch of text: what is painted later covers what was painted before. */
class Canvas {
  /** Index into TOKEN_TYPES plus one; 0 is bare. */
  private readonly types: Uint8Array;
  private readonly modifiers: Uint8Array;

  constructor(private readonly frame: Span) {
    this.types = new Uint8Array(frame.end - frame.start);
    this.modifiers = new Uint8Array(frame.end - frame.start);
  }

  paint(span: Span, type: TokenType, evidence: Evidence, modifier?: TokenModifier): void {
    const start = Math.max(span.start, this.frame.start) - this.frame.start;
    const end = Math.min(span.end, this.frame.end) - this.frame.start;
    if (start >= end) return;
    this.types.fill(TOKEN_TYPES.indexOf(type) + 1, start, end);
    this.modifiers.fill((evidence.certainty < CERTAIN ? bitOf('uncertain') : 0) | (modifier ? bitOf(modifier) : 0), start, end);
  }

  /** The painted runs as the protocol wants them: five numbers each, relative to the run before, none over a line end. */
  encode(document: AnalysedDocument): number[] {
    const { text } = document.analysis.document;
    const { types, modifiers, frame } = this;
    const first = document.lines.positionAt(frame.start);
    const data: number[] = [];
    let line = first.line;
    let lineStart = -first.character;
    let lastLine = 0;
    let lastCharacter = 0;
    for (let i = 0; i < types.length; ) {
      const start = i;
      if (isLineEnd(text, frame.start + start)) {
        i += text.startsWith('\r\n', frame.start + start) ? 2 : 1;
        line++;
        lineStart = i;
        continue;
      }
      const type = types[start];
      const bits = modifiers[start];
      do i++;
      while (i < types.length && types[i] === type && modifiers[i] === bits && !isLineEnd(text, frame.start + i));
      if (type === 0) continue;
      const character = start - lineStart;
      data.push(line - lastLine, line === lastLine ? character - lastCharacter : character, i - start, type - 1, bits);
      lastLine = line;
      lastCharacter = character;
    }
    return data;
  }
}

const bitOf = (modifier: TokenModifier): number => 1 << TOKEN_MODIFIERS.indexOf(modifier);

function isLineEnd(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === LF || code === CR;
}

const typeOf = (document: AnalysedDocument, entity: Entity): TokenType =>
  document.quotationsBy(entity).length > 0 ? 'speaker' : TYPE_OF_ENTITY[entity.type];

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
  for (const { mention, entity } of document.mentions) canvas.paint(mention, typeOf(document, entity), mention);
  return canvas.encode(document);
}
