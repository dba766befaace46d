/** Web Annotations (W3C) of any program: what is selected by position or by quotation, with its tags and comments. Ours, which say more, are read as statements. */
import type { Annotation } from '../annotations/annotation';
import { CodePoints } from '../annotations/sidecar/codePoints';
import { depthOf, fieldOf, isObject, listOf, type Json, type JsonObject } from '../annotations/sidecar/json';
import { fromWebAnnotation, Malformed, ownBody, type Release } from '../annotations/sidecar/webAnnotation';
import type { Span } from '../analysis/document';
import { kindOf, type Imported, type ImportedAnnotation, type ImportProblem } from './imported';
import { offsetsIn, wordsAt, type ToUtf16 } from './offsetUnits';
import { singleSpaced } from '../analysis/singleSpaced';

export interface ImportedWebAnnotations extends Imported {
  /** Annotations that this program wrote, whatever file they name. */
  readonly own: readonly Annotation[];
}

const DEEPEST = 200;
/** So many places of the same words are compared. */
const MOST_PLACES = 1000;
/** Purposes whose values are labels rather than remarks. */
const LABELS: ReadonlySet<string> = new Set(['tagging', 'classifying', 'identifying', 'linking']);

interface Target {
  readonly position: { readonly start: number; readonly end: number } | null;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
}

/**
 * Reads a page, a collection, a list or one annotation. Positions are code points, as the model has it, unless the quotations tell that they are not.
 * @param text of the document that the annotations are about
 * @param file names the file in problems
 */
export function importWebAnnotations(text: string, content: string, file: string): ImportedWebAnnotations {
  const whole = (message: string, line: number): ImportedWebAnnotations => ({ own: [], annotations: [], problems: [{ file, line, message, content }] });
  const json = content.replace(/^\uFEFF/, '');
  if (depthOf(json) > DEEPEST) return whole('The file is nested too deeply to be annotations.', 1);
  let root: Json;
  try {
    root = JSON.parse(json) as Json;
  } catch (error) {
    const message = (error as Error).message.split('\n')[0];
    return whole(`The file is not JSON (${message}); correct it, or export it again.`, lineOfError(json, message));
  }
  const items = itemsOf(root);
  if (!items) return whole('The file holds no annotations of the W3C’s model.', 1);
  return readItems(text, items, lineFinder(json), file);
}

function readItems(text: string, items: readonly Json[], lineOf: (item: Json) => number, file: string): ImportedWebAnnotations {
  const release: Release = { text, iri: '', positions: new CodePoints(text) };
  const own: Annotation[] = [];
  const annotations: ImportedAnnotation[] = [];
  const problems: ImportProblem[] = [];
  const foreign: { readonly item: JsonObject; readonly targets: readonly Target[]; readonly line: number }[] = [];
  for (const item of items) {
    const line = lineOf(item);
    const bad = (message: string): void => void problems.push({ file, line, message, content: JSON.stringify(item) });
    if (!isObject(item)) bad('This is no annotation.');
    else if (ownBody(item)) {
      try {
        own.push(fromWebAnnotation(item, release));
      } catch (error) {
        if (!(error instanceof Malformed)) throw error;
        bad(`An annotation ${error.message}; correct it.`);
      }
    } else foreign.push({ item, line, targets: listOf(fieldOf(item, 'target')).map(targetOf) });
  }
  const quoted = foreign.flatMap(({ targets }) => targets.flatMap(({ position, quote }) => (position && quote ? [{ ...position, words: quote.exact }] : [])));
  const toUtf16 = offsetsIn(text, quoted);
  foreign.forEach(({ item, targets, line }, i) => {
    const spans = targets.map((target) => placeOf(text, target, toUtf16));
    if (spans.length === 0 || spans.includes(null)) {
      problems.push({ file, line, message: 'The annotation selects nothing that is in the text: it needs a position or a quotation of it; is it about another text?', content: JSON.stringify(item) });
      return;
    }
    annotations.push(annotationOf(item, spans.filter((span) => span !== null).sort((a, b) => a.start - b.start), i, line));
  });
  return { own, annotations, problems };
}

function annotationOf(item: JsonObject, spans: readonly Span[], number: number, line: number): ImportedAnnotation {
  const bodies = listOf(fieldOf(item, 'body'));
  const bodyValue = fieldOf(item, 'bodyValue');
  const said = [...bodies.map((body) => (typeof body === 'string' ? { purpose: 'linking', value: body } : isObject(body) ? { purpose: textOf(body, 'purpose') ?? '', value: textOf(body, 'value') ?? textOf(body, 'source') ?? textOf(body, 'id') } : null)),
    ...(typeof bodyValue === 'string' ? [{ purpose: '', value: bodyValue }] : [])]
    .flatMap((body) => (body && body.value !== null ? [{ purpose: body.purpose, value: body.value }] : []));
  const labels = said.filter(({ purpose }) => LABELS.has(purpose));
  // Of several tags the one that means something here is the type.
  const type = (labels.find(({ value }) => kindOf(value) !== 'other') ?? labels[0])?.value ?? textOf(item, 'motivation') ?? 'annotation';
  return {
    id: textOf(item, 'id') ?? `annotation ${number + 1}`, kind: kindOf(type), type, spans, links: [], line,
    attributes: said.filter(({ value }) => value !== type).map(({ purpose, value }) => [purpose && purpose !== 'commenting' ? purpose : 'note', value] as const),
  };
}

/** The annotations in whatever holds them, or null. */
function itemsOf(root: Json): readonly Json[] | null {
  if (Array.isArray(root)) return root as readonly Json[];
  if (!isObject(root)) return null;
  for (const key of ['items', '@graph']) if (Array.isArray(fieldOf(root, key))) return listOf(fieldOf(root, key));
  const firstPage = fieldOf(root, 'first');
  if (isObject(firstPage)) return itemsOf(firstPage);
  return fieldOf(root, 'target') === undefined ? null : [root];
}

function targetOf(target: Json): Target {
  const selectors = isObject(target) ? listOf(fieldOf(target, 'selector')).filter(isObject) : [];
  const of = (type: string): JsonObject | undefined => selectors.find((selector) => listOf(fieldOf(selector, 'type')).includes(type));
  const [place, quote] = [of('TextPositionSelector'), of('TextQuoteSelector')];
  const [start, end] = [place && fieldOf(place, 'start'), place && fieldOf(place, 'end')];
  const exact = quote && textOf(quote, 'exact');
  return {
    position: Number.isSafeInteger(start) && Number.isSafeInteger(end) && (start as number) >= 0 && (start as number) < (end as number) ? { start: start as number, end: end as number } : null,
    quote: exact ? { exact, prefix: textOf(quote, 'prefix') ?? '', suffix: textOf(quote, 'suffix') ?? '' } : null,
  };
}

/** By position where the quoted words are there, else where they are with the most of their context. */
function placeOf(text: string, { position, quote }: Target, toUtf16: ToUtf16): Span | null {
  const there = position && wordsAt(text, position, toUtf16);
  if (position && there !== null && (!quote || there === singleSpaced(quote.exact))) return { start: toUtf16(position.start)!, end: toUtf16(position.end)! };
  if (!quote) return null;
  let best: { readonly start: number; readonly fit: number } | null = null;
  let seen = 0;
  for (let start = text.indexOf(quote.exact); start >= 0 && seen < MOST_PLACES; start = text.indexOf(quote.exact, start + 1), seen++) {
    const before = start - quote.prefix.length;
    const fit = Number(before >= 0 && text.startsWith(quote.prefix, before)) + Number(text.startsWith(quote.suffix, start + quote.exact.length));
    if (!best || fit > best.fit) best = { start, fit };
    if (fit === 2) break;
  }
  return best && { start: best.start, end: best.start + quote.exact.length };
}

function textOf(object: JsonObject, key: string): string | null {
  const value = fieldOf(object, key);
  return typeof value === 'string' ? value : null;
}

/** The line on which an item has its id, else that of the item before it: asked in the order of the file, it reads the file once. */
function lineFinder(json: string): (item: Json) => number {
  let [at, line] = [0, 1];
  return (item) => {
    const id = isObject(item) ? fieldOf(item, 'id') : undefined;
    const index = typeof id === 'string' ? json.indexOf(JSON.stringify(id), at) : -1;
    if (index >= 0) [at, line] = [index, line + lineAt(json.slice(at, index), Infinity) - 1];
    return line;
  };
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Engines name the position, or nothing where the text ends too soon. */
function lineOfError(json: string, message: string): number {
  const position = /position (\d+)/.exec(message);
  return lineAt(json, position ? Number(position[1]) : json.length);
}
