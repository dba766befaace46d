/** Annotations from JSON lines, one document a line: Prodigy (`spans`), doccano (`label`, `labels` or `entities`) and spaCy (`ents` and groups of `spans`), ours among them. */
import { fieldOf, isObject, listOf, type Json, type JsonObject } from '../annotations/sidecar/json';
import { kindOf, type ImportedAnnotation, type Imported, type ImportProblem } from './imported';
import { offsetsIn, wordsAt, type Quoted, type ToUtf16 } from './offsetUnits';
import { singleSpaced } from '../analysis/singleSpaced';

/** One document of the file, with the annotations of its own text. */
export interface ImportedDocument extends Imported {
  readonly id: string;
  readonly text: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** A span as a file has it. */
interface Raw {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** The words, where the file gives them. */
  readonly words: string | null;
  /** Spans of one annotation share it. */
  readonly group: string | null;
  readonly role: string | null;
}

/** The fields that are read; all others of a document are kept as they are by whoever keeps the file. */
const ROLE_OF_GROUP: ReadonlyMap<string, string> = new Map([['cues', 'cue'], ['sources', 'sourceWords'], ['deadlines', 'deadline']]);

/**
 * Reads a file of JSON lines. Offsets are in the unit in which quoted words, or tokens, are where the file says they are; else code points.
 * @param file names the file in problems
 */
export function importJsonl(jsonl: string, file: string): ImportedDocument[] {
  const rows = jsonl.replace(/^\uFEFF/, '').split(/\r?\n/).map((content, i) => ({ content, line: i + 1 }));
  return rows.filter(({ content }) => content.trim() !== '').map(({ content, line }) => {
    const failed = (message: string): ImportedDocument => ({ id: String(line), text: '', line, annotations: [], problems: [{ file, line, message, content }] });
    let json: Json;
    try {
      json = JSON.parse(content) as Json;
    } catch (error) {
      return failed(`The line is not JSON (${(error as Error).message.split('\n')[0]}); correct it, or export the file again.`);
    }
    const text = isObject(json) ? fieldOf(json, 'text') ?? fieldOf(json, 'data') : undefined;
    if (!isObject(json) || typeof text !== 'string') return failed('The line has no “text”; it is none of Prodigy, doccano or spaCy.');
    return documentOf(json, text, line, (message) => ({ file, line, message, content }));
  });
}

function documentOf(json: JsonObject, text: string, line: number, problem: (message: string) => ImportProblem): ImportedDocument {
  const problems: ImportProblem[] = [];
  const raw = rawSpans(json, (what) => void problems.push(problem(what)));
  const tokens = listOf(fieldOf(json, 'tokens')).filter(isObject).flatMap((token): Quoted[] => {
    const [start, end, words] = [fieldOf(token, 'start'), fieldOf(token, 'end'), fieldOf(token, 'text')];
    return typeof start === 'number' && typeof end === 'number' && typeof words === 'string' ? [{ start, end, words }] : [];
  });
  const toUtf16 = offsetsIn(text, [...tokens, ...raw.flatMap(({ start, end, words }) => (words === null ? [] : [{ start, end, words }]))]);
  const annotations = annotationsOf(raw, text, toUtf16, line, (what) => void problems.push(problem(what)));
  relate(json, annotations);
  describe(json, annotations);
  return { id: idOf(fieldOf(json, 'id')) ?? String(line), text, line, annotations, problems };
}

interface Draft extends ImportedAnnotation {
  readonly spans: { start: number; end: number }[];
  readonly attributes: [string, string][];
  readonly links: { role: string; target: string }[];
}

/** Spans as annotations; those of one group make one. */
function annotationsOf(raw: readonly Raw[], text: string, toUtf16: ToUtf16, line: number, bad: (what: string) => void): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const { id, start, end, label, words, group, role } of raw) {
    const there = wordsAt(text, { start, end }, toUtf16);
    if (there === null || start >= end) bad(`The span ${start}–${end} (“${label}”) is outside the text or empty; it is left out.`);
    else if (words !== null && singleSpaced(words) !== there) bad(`The text has “${there}” at ${start}–${end}, not “${words}”; the span is left out.`);
    else {
      const span = { start: toUtf16(start)!, end: toUtf16(end)! };
      const whole = group === null || role ? undefined : drafts.get(group);
      if (whole) whole.spans.push(span);
      else drafts.set(id, { id, kind: role ? 'other' : kindOf(label), type: label, spans: [span], attributes: [], links: [], line });
      if (role && group !== null) drafts.get(group)?.links.push({ role, target: id });
    }
  }
  return [...drafts.values()];
}

function rawSpans(json: JsonObject, bad: (what: string) => void): Raw[] {
  const found: Raw[] = [];
  const add = (item: Json, number: string, group: { readonly name: string; readonly role: string | null } | null = null): void => {
    const [start, end, label] = Array.isArray(item) ? item as readonly Json[] : isObject(item) ? [first(item, 'start', 'start_offset'), first(item, 'end', 'end_offset'), fieldOf(item, 'label')] : [];
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || typeof label !== 'string') {
      bad(`A span is no start, end and label: ${JSON.stringify(item).slice(0, 80)}; it is left out.`);
      return;
    }
    const words = isObject(item) ? fieldOf(item, 'text') : undefined;
    const given = isObject(item) ? fieldOf(item, 'id') : undefined;
    const of = isObject(item) && group ? fieldOf(item, 'kb_id') : undefined;
    const owner = typeof of === 'string' && of !== '' ? of : null;
    const id = owner && group && !group.role && group.name !== 'ents' ? owner : idOf(given) ?? number;
    found.push({ id, start: start as number, end: end as number, label, words: typeof words === 'string' ? words : null, group: group?.name === 'ents' ? null : owner, role: group?.role ?? null });
  };
  listOf(fieldOf(json, 'ents')).forEach((item, i) => add(item, `ent ${i}`, { name: 'ents', role: null }));
  const spans = fieldOf(json, 'spans');
  if (isObject(spans)) {
    // Groups of parts come after what they are parts of.
    const groups = Object.entries(spans).sort(([a], [b]) => Number(ROLE_OF_GROUP.has(a)) - Number(ROLE_OF_GROUP.has(b)));
    for (const [name, items] of groups) listOf(items).forEach((item, i) => add(item, `${name} ${i}`, { name, role: ROLE_OF_GROUP.get(name) ?? null }));
  } else {
    listOf(spans).forEach((item, i) => add(item, `span ${i}`));
  }
  for (const key of ['label', 'labels', 'entities']) {
    // In doccano, a list of words is a label of the whole text.
    listOf(fieldOf(json, key)).filter((item) => typeof item === 'object').forEach((item, i) => add(item, `${key} ${i}`));
  }
  return found;
}

const first = (object: JsonObject, ...keys: readonly string[]): Json | undefined => keys.map((key) => fieldOf(object, key)).find((value) => value !== undefined);

/** An id as files have them, a text or a number. */
const idOf = (value: Json | undefined): string | null => (typeof value === 'string' || typeof value === 'number' ? String(value) : null);

function named<T>(items: ReadonlyMap<string, T>, value: Json | undefined): T | undefined {
  const id = idOf(value);
  return id === null ? undefined : items.get(id);
}

/** Relations of doccano, by id, and of Prodigy, by the spans they join. */
function relate(json: JsonObject, annotations: readonly Draft[]): void {
  const at = (span: Json | undefined, all: readonly Draft[]): Draft | undefined => {
    if (!isObject(span)) return undefined;
    const spans = listOf(fieldOf(json, 'spans'));
    const index = spans.findIndex((candidate) => isObject(candidate) && ['start', 'end', 'label'].every((key) => fieldOf(candidate, key) === fieldOf(span, key)));
    return all.find(({ id }) => id === `span ${index}`);
  };
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  for (const relation of listOf(fieldOf(json, 'relations')).filter(isObject)) {
    const from = named(byId, fieldOf(relation, 'from_id')) ?? at(fieldOf(relation, 'head_span'), annotations);
    const to = named(byId, fieldOf(relation, 'to_id')) ?? at(fieldOf(relation, 'child_span'), annotations);
    const role = first(relation, 'type', 'label');
    if (from && to && typeof role === 'string') from.links.push({ role, target: to.id });
  }
}

/** What our own export says beside the spans. */
function describe(json: JsonObject, annotations: readonly Draft[]): void {
  const custom = fieldOf(json, '_');
  const ours = isObject(custom) ? fieldOf(custom, 'press_release') : undefined;
  if (!isObject(ours)) return;
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const mentions = new Map<string, Draft[]>();
  listOf(fieldOf(json, 'ents')).forEach((ent, i) => {
    const entity = isObject(ent) ? fieldOf(ent, 'kb_id') : undefined;
    const draft = byId.get(`ent ${i}`);
    if (typeof entity === 'string' && draft) mentions.set(entity, [...(mentions.get(entity) ?? []), draft]);
  });
  const mentionOf = (entity: Json | undefined): string | undefined => (typeof entity === 'string' ? mentions.get(entity)?.[0]?.id : undefined);
  const attribute = (draft: Draft | undefined, name: string, value: Json | undefined): void => void (typeof value === 'string' && draft?.attributes.push([name, value]));
  const link = (draft: Draft | undefined, role: string, target: string | undefined): void => void (target !== undefined && draft?.links.push({ role, target }));
  const items = (key: string): JsonObject[] => listOf(fieldOf(ours, key)).filter(isObject);
  const draftOf = (item: JsonObject): Draft | undefined => named(byId, fieldOf(item, 'id'));

  for (const [, [head, ...rest]] of mentions) for (const mention of rest) link(mention, 'same', head.id);
  for (const item of items('entities')) {
    const head = named(mentions, fieldOf(item, 'id'))?.[0];
    attribute(head, 'name', fieldOf(item, 'name'));
    attribute(head, 'role', fieldOf(item, 'role'));
  }
  for (const item of items('quotations')) {
    attribute(draftOf(item), 'reportingClass', fieldOf(item, 'reportingClass'));
    link(draftOf(item), 'source', mentionOf(fieldOf(item, 'source')));
  }
  for (const item of items('commitments')) {
    attribute(draftOf(item), 'due', fieldOf(item, 'deadline'));
    for (const actor of listOf(fieldOf(item, 'actors')).filter(isObject)) {
      const target = mentionOf(fieldOf(actor, 'entity'));
      if (target !== undefined) link(draftOf(item), 'actor', target);
      else attribute(draftOf(item), 'actor', fieldOf(actor, 'words'));
    }
  }
}
