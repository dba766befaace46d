/**
 * Two versions of a sidecar become one, annotation by annotation and field by field, as after work in two windows or a pull. What one version changed is
 * taken; where both changed the same field, the annotation modified later decides. What one version deleted is gone, unless the other changed it.
 * Other programs' annotations and fields are merged in the same way. The order of the two does not matter.
 */
import { canonical, fieldOf, isObject, listOf, type Json, type JsonObject } from './json';
import { readPage, writePage, type Page, type SidecarProblem } from './page';
import { ownBody } from './webAnnotation';

export interface Merged {
  /** Null where a version cannot be read: then neither must be written over. */
  readonly content: string | null;
  readonly problems: readonly SidecarProblem[];
}

/** A field, or nothing where a version lacks it. */
type Maybe = Json | undefined;

/**
 * Merges two versions of a sidecar; never throws.
 * @param base what both came from; null or unreadable where that is not known: then nothing counts as deleted
 * @param file the name of the sidecar, for messages
 */
export function mergeSidecars(base: string | null, ours: string, theirs: string, file: string): Merged {
  const [a, b] = [readPage(ours, file), readPage(theirs, file)];
  const problems = [a, b].filter((page) => 'kind' in page);
  if ('kind' in a || 'kind' in b) return { content: null, problems };
  const common = base === null ? null : readPage(base, file);
  const before: Page = common && !('kind' in common) ? common : { fields: {}, items: [] };
  const fields = mergeFields(before.fields, a.fields, b.fields, canonical(a.fields) >= canonical(b.fields));
  return { content: writePage({ fields, items: mergeItems(before.items, a.items, b.items) }), problems: [] };
}

function mergeItems(base: readonly Json[], a: readonly Json[], b: readonly Json[]): Json[] {
  const [before, ours, theirs] = [base, a, b].map(byId);
  const merged: { readonly item: Json; readonly place: number; readonly id: string }[] = [];
  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const [x, y] = [ours.get(id), theirs.get(id)];
    const item = mergeItem(before.get(id), x, y);
    if (item !== undefined) merged.push({ item, place: startOf(item), id });
  }
  return merged.sort((x, y) => compare(x.place, y.place) || compare(x.id, y.id)).map(({ item }) => item);
}

const compare = <T>(x: T, y: T): number => (x < y ? -1 : x > y ? 1 : 0);

/** Items by their ids; one that has none, or another's, by what it says. */
function byId(items: readonly Json[]): Map<string, Json> {
  const found = new Map<string, Json>();
  for (const item of items) {
    const id = isObject(item) ? fieldOf(item, 'id') : undefined;
    if (typeof id === 'string' && !found.has(id)) found.set(id, item);
    else found.set(canonical(item), item);
  }
  return found;
}

/** Where the file has an annotation: by its first target's position; other programs' come last. */
function startOf(item: Json): number {
  if (!isObject(item) || !ownBody(item)) return Infinity;
  const selectors = listOf(fieldOf(item, 'target')).filter(isObject).flatMap((target) => listOf(fieldOf(target, 'selector'))).filter(isObject);
  const starts = selectors.map((selector) => fieldOf(selector, 'start')).filter((start) => typeof start === 'number');
  return starts.length === 0 ? Infinity : starts.reduce((least, start) => Math.min(least, start));
}

function mergeItem(base: Maybe, a: Maybe, b: Maybe): Maybe {
  const settled = settle(base, a, b);
  if (settled) return settled.value;
  return isObject(a) && isObject(b) ? mergeFields(isObject(base) ? base : {}, a, b, isLater(a, b)) : a ?? b;
}

/** What needs no decision: the versions agree, or only one changed. What one deleted and the other changed is left to the caller, by being there in one. */
function settle(base: Maybe, a: Maybe, b: Maybe): { readonly value: Maybe } | null {
  if (same(a, b) || same(base, b)) return { value: a };
  return same(base, a) ? { value: b } : null;
}

const same = (a: Maybe, b: Maybe): boolean => a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));

/** True where the first was modified later, or of two of one moment is the one that is always preferred. */
function isLater(a: JsonObject, b: JsonObject): boolean {
  const [x, y] = [a, b].map((item) => momentOf(fieldOf(item, 'modified') ?? fieldOf(item, 'created')));
  return x !== y ? x > y : canonical(a) >= canonical(b);
}

/** Milliseconds since 1970; what is no date is earlier than all dates. */
const momentOf = (value: Maybe): number => (typeof value === 'string' ? Date.parse(value) || -Infinity : -Infinity);

/** @param ours true where `a` decides on what both changed */
function mergeFields(base: JsonObject, a: JsonObject, b: JsonObject, ours: boolean): JsonObject {
  const keys = new Set(ours ? [...Object.keys(a), ...Object.keys(b)] : [...Object.keys(b), ...Object.keys(a)]);
  const fields = [...keys].map((key) => [key, mergeField(key, fieldOf(base, key), fieldOf(a, key), fieldOf(b, key), ours)] as const);
  return Object.fromEntries(fields.filter((field): field is readonly [string, Json] => field[1] !== undefined));
}

function mergeField(key: string, base: Maybe, a: Maybe, b: Maybe, ours: boolean): Maybe {
  const settled = settle(base, a, b);
  if (settled) return settled.value;
  if (key === 'body' && a !== undefined && b !== undefined) return mergeBodies(listOf(base), listOf(a), listOf(b), ours);
  return ours ? a : b;
}

/** Bodies are told apart by what they are for, tags by what they say; those of our own are merged field by field. */
function mergeBodies(base: readonly Json[], a: readonly Json[], b: readonly Json[], ours: boolean): Json[] {
  const [before, x, y] = [base, a, b].map((bodies) => new Map(bodies.map((body) => [bodyKey(body), body])));
  const keys = new Set(ours ? [...x.keys(), ...y.keys()] : [...y.keys(), ...x.keys()]);
  return [...keys].map((key): Maybe => {
    const [was, one, other] = [before.get(key), x.get(key), y.get(key)];
    const settled = settle(was, one, other);
    if (settled) return settled.value;
    return isObject(one) && isObject(other) ? mergeFields(isObject(was) ? was : {}, one, other, ours) : one ?? other;
  }).filter((body) => body !== undefined);
}

function bodyKey(body: Json): string {
  if (!isObject(body) || typeof fieldOf(body, 'id') === 'string' || fieldOf(body, 'type') === undefined) return canonical(body);
  const purpose = fieldOf(body, 'purpose') ?? null;
  return canonical([fieldOf(body, 'type')!, purpose, purpose === 'commenting' || ownBody({ body }) ? null : fieldOf(body, 'value') ?? null]);
}
