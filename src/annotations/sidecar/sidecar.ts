/**
 * The sidecar `NAME.annotations.jsonld` of a release: an annotation page of the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/).
 * Each annotation is a block of lines, in text order, so that differences between versions are read and merged annotation by annotation.
 * What the file holds beside this release's annotations – other programs' fields, other releases' annotations, damaged ones – is written back as it was.
 */
import type { Annotation } from '../annotation';
import { placeOf } from '../anchors';
import { CodePoints } from './codePoints';
import { isObject, type Json, type JsonObject } from './json';
import { overlay } from './overlay';
import { readPage, writePage, type Page, type SidecarProblem } from './page';
import { sidecarName } from './sidecarName';
import { fromWebAnnotation, Malformed, ownBody, sourcesOf, toWebAnnotation, type Release } from './webAnnotation';

/** What a sidecar holds beside the annotations that can be shown. Only this room looks into it. */
export interface Kept {
  /** The page's own fields, without its items. */
  readonly page: JsonObject;
  /** Items that are not this release's, or not to be understood. */
  readonly foreign: readonly Json[];
  /** Each annotation as it was in the file, by id. */
  readonly read: ReadonlyMap<string, JsonObject>;
}

export interface Sidecar {
  readonly annotations: readonly Annotation[];
  readonly kept: Kept;
}

export const EMPTY_SIDECAR: Sidecar = { annotations: [], kept: { page: {}, foreign: [], read: new Map() } };

export interface SidecarReading {
  /** Null where the file as a whole cannot be read: it must then never be written over. */
  readonly sidecar: Sidecar | null;
  readonly problems: readonly SidecarProblem[];
}

/**
 * Reads a sidecar; never throws. Positions are those of the file: call `reanchored` next, since the text may have changed.
 * @param content of the sidecar; an empty one holds no annotations
 * @param text of the release
 * @param name of the release's file, without folders
 * @param formerNames names under which the release's annotations may be found too
 */
export function readSidecar(content: string, text: string, name: string, formerNames: readonly string[] = []): SidecarReading {
  const file = sidecarName(name);
  const page = readPage(content, file);
  if ('kind' in page) return { sidecar: null, problems: [page] };
  return readItems(page, file, { text, iri: iriOf(name), positions: new CodePoints(text) }, [name, ...formerNames].map(iriOf));
}

function readItems({ fields, items }: Page, file: string, release: Release, names: readonly string[]): SidecarReading {
  const annotations: Annotation[] = [];
  const read = new Map<string, JsonObject>();
  const foreign: Json[] = [];
  const malformed = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  let twice = 0;
  for (const item of items) {
    if (!isObject(item) || !ownBody(item)) {
      foreign.push(item);
      continue;
    }
    const other = sourcesOf(item).find((source) => typeof source !== 'string' || !names.includes(source));
    try {
      if (other !== undefined) {
        count(elsewhere, typeof other === 'string' ? decoded(other) : JSON.stringify(other));
        foreign.push(item);
        continue;
      }
      const annotation = fromWebAnnotation(item, release);
      if (read.has(annotation.id)) {
        twice++;
        foreign.push(item);
        continue;
      }
      annotations.push(annotation);
      read.set(annotation.id, item);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      count(malformed, error.message);
      foreign.push(item);
    }
  }
  const problems: SidecarProblem[] = [...malformed].map(([what, times]) => ({ kind: 'malformed', message: `${file}: ${annotationsOf(times, 'An annotation')} ${what}; kept in the file, but not shown. Correct the file, or delete the annotation there.` }));
  if (twice > 0) problems.push({ kind: 'duplicate', message: `${file}: ${annotationsOf(twice, 'An annotation')} has the id of another; kept in the file, but not shown. Give it an id of its own.` });
  if (elsewhere.size > 0) {
    const total = [...elsewhere.values()].reduce((sum, times) => sum + times);
    const releases = [...elsewhere.keys()];
    problems.push({ kind: 'otherRelease', releases, message: `${file}: ${annotationsOf(total, 'An annotation')} is about another file (${releases.slice(0, 3).map((name) => `“${name}”`).join(', ')}${releases.length > 3 ? ' …' : ''}); kept in the file, but not shown.` });
  }
  return { sidecar: { annotations, kept: { page: fields, foreign, read } }, problems };
}

/**
 * The content of a sidecar: the annotations, and all that was kept. The same annotations give the same text, whatever their order.
 * @param text of the release, with the annotations' anchors `requoted` from it
 * @param name of the release's file, without folders
 */
export function writeSidecar({ annotations, kept }: Sidecar, text: string, name: string): string {
  const release: Release = { text, iri: iriOf(name), positions: new CodePoints(text) };
  const ordered = annotations.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const items = ordered.map((annotation) => {
    const before = kept.read.get(annotation.id);
    const json = toWebAnnotation(annotation, release);
    return before ? overlay(json, before) : json;
  });
  return writePage({ fields: { ...kept.page, id: iriOf(sidecarName(name)) }, items: [...items, ...kept.foreign] });
}

const iriOf = (name: string): string => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'));

function decoded(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const annotationsOf = (count: number, one: string): string => (count === 1 ? one : `Each of ${count} annotations`);
