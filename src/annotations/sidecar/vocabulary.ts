/** The terms of the sidecar beside those of the Web Annotation Vocabulary, and the context that gives each an IRI. Nothing of it is ever fetched. */
import type { Annotation } from '../annotation';
import { canonical, fieldOf, isObject, listOf, type Json, type JsonObject } from './json';

export const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What our own terms begin with. */
const NAMESPACE = 'urn:press-release-annotator:';

/** The type of the body that says what is annotated. */
export const BODY_TYPES: Readonly<Record<Annotation['kind'], string>> = { mention: 'Mention', quotation: 'Quotation', commitment: 'Commitment', identity: 'Identity' };

/** The type of what points into a text. */
export const RESOURCE = 'SpecificResource';

/** Whether all types of an object are among some; one that has none is of any. */
export const isOfType = (json: JsonObject, types: readonly string[]): boolean => listOf(fieldOf(json, 'type')).every((type) => types.some((known) => known === type));

const TERMS = [
  ...Object.values(BODY_TYPES),
  'status', 'entityType', 'fullName', 'role', 'replaces', 'quotationKind', 'sourceWords', 'sourceEntity', 'cue', 'force', 'words', 'entity', 'deadline', 'date', 'fulfilment', 'other', 'same',
] as const;

/** The context of every sidecar. */
export const CONTEXT: readonly [string, JsonObject] = [
  W3C_CONTEXT,
  { pr: NAMESPACE, ...Object.fromEntries(TERMS.map((term) => [term, `pr:${term}`])), actors: { '@id': 'pr:actors', '@container': '@list' } },
];

/** Whether an entry of a context is ours, or what an earlier version wrote in its place. */
export const isOwnContext = (entry: Json): boolean => entry === W3C_CONTEXT
  || (isObject(entry) && Object.entries(entry).every(([term, iri]) => canonical(fieldOf(CONTEXT[1], term) ?? null) === canonical(iri)));

/** All fields that the sidecar writes: what else is in a file is somebody else's and kept. */
export const OWN_FIELDS: ReadonlySet<string> = new Set([
  ...TERMS, 'actors',
  'id', 'type', 'motivation', 'creator', 'created', 'modified', 'body', 'target', 'purpose', 'value', 'name', 'source', 'selector', 'start', 'end', 'exact', 'prefix', 'suffix',
]);

/** Why somebody annotated, in the words of the Web Annotation Vocabulary. */
export function motivationOf(annotation: Annotation): string {
  if (annotation.kind === 'identity') return 'linking';
  switch (annotation.status) {
    case 'accepted': case 'rejected': return 'assessing';
    case 'changed': return 'editing';
    case 'open': return 'commenting';
    case 'added': return annotation.kind === 'mention' ? 'identifying' : 'describing';
  }
}
