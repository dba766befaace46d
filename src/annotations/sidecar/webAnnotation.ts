/** One annotation as a JSON object of the Web Annotation Data Model, and back. */
import { ENTITY_TYPES, FORCES, type QuotationKind } from '../../analysis/annotation';
import { FULFILMENTS, REVIEW_STATES, type ActorStatement, type Anchor, type Annotation, type Creator, type Statement } from '../annotation';
import type { CodePoints } from './codePoints';
import { fieldOf, isObject, listOf, type Json, type JsonObject } from './json';
import { BODY_TYPES, isOfType, motivationOf, RESOURCE } from './vocabulary';

const QUOTATION_KINDS: readonly QuotationKind[] = ['direct', 'indirect', 'mixed'];

/** The release that annotations are about. */
export interface Release {
  readonly text: string;
  /** The IRI of its file relative to the sidecar: its name, percent-encoded. */
  readonly iri: string;
  readonly positions: CodePoints;
}

/** An annotation that is not as the sidecar has them; the message ends a sentence that begins "An annotation …". */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** An annotation as JSON; positions are code points. */
export function toWebAnnotation(annotation: Annotation, release: Release): JsonObject {
  const targets = (annotation.kind === 'quotation' ? annotation.content : [annotation.at]).map((anchor) => resourceAt(anchor, release));
  return {
    id: annotation.id,
    type: 'Annotation',
    motivation: motivationOf(annotation),
    ...(annotation.creator && { creator: creatorJson(annotation.creator) }),
    ...(annotation.created && { created: annotation.created }),
    ...(annotation.modified && { modified: annotation.modified }),
    body: [
      { type: BODY_TYPES[annotation.kind], ...bodyOf(annotation, release) },
      ...(annotation.note ? [{ type: 'TextualBody', purpose: 'commenting', value: annotation.note }] : []),
      ...annotation.tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

function bodyOf(statement: Statement, release: Release): JsonObject {
  const at = (name: string, anchor: Anchor | null): JsonObject => (anchor ? { [name]: resourceAt(anchor, release) } : {});
  switch (statement.kind) {
    case 'mention': return {
      status: statement.status, entityType: statement.type, ...(statement.name !== null && { fullName: statement.name }), ...(statement.role !== null && { role: statement.role }),
      ...at('replaces', statement.replaces),
    };
    case 'quotation': return {
      status: statement.status, quotationKind: statement.quotationKind, ...at('sourceWords', statement.sourceWords), ...at('sourceEntity', statement.sourceEntity),
      ...at('cue', statement.cue), ...at('replaces', statement.replaces),
    };
    case 'commitment': return {
      status: statement.status, force: statement.force, ...at('cue', statement.cue),
      actors: statement.actors.map(({ words, entity }) => ({ words, ...at('entity', entity) })),
      ...at('deadline', statement.deadline), ...(statement.date !== null && { date: statement.date }),
      ...(statement.fulfilment !== null && { fulfilment: statement.fulfilment }), ...at('replaces', statement.replaces),
    };
    case 'identity': return { same: statement.same, ...at('other', statement.other) };
  }
}

function resourceAt({ start, end, exact, prefix, suffix }: Anchor, { iri, positions }: Release): JsonObject {
  return {
    type: RESOURCE,
    source: iri,
    selector: [
      { type: 'TextPositionSelector', start: positions.fromUtf16(start), end: positions.fromUtf16(end) },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  };
}

const creatorJson = ({ id, name }: Creator): JsonObject => ({ ...(id !== undefined && { id }), type: 'Person', name });

/** The body that makes an annotation ours, or undefined where it is somebody else's. */
export const ownBody = (json: JsonObject): JsonObject | undefined =>
  listOf(fieldOf(json, 'body')).filter(isObject).find((body) => kindOf(body) !== undefined);

const kindOf = (body: JsonObject): Annotation['kind'] | undefined => {
  const type = fieldOf(body, 'type');
  return (Object.keys(BODY_TYPES) as Annotation['kind'][]).find((kind) => BODY_TYPES[kind] === type);
};

/** The IRIs of the files that an annotation is about. */
export const sourcesOf = (json: JsonObject): readonly Json[] =>
  listOf(fieldOf(json, 'target')).map((target) => (isObject(target) ? fieldOf(target, 'source') ?? null : target));

/**
 * An annotation from JSON whose {@link ownBody} is there. Positions past the end of the text are brought to its end.
 * @throws Malformed where a field that the annotation needs is missing or of another type
 */
export function fromWebAnnotation(json: JsonObject, release: Release): Annotation {
  const created = textField(json, 'created') ?? '';
  const bodies = listOf(fieldOf(json, 'body')).filter(isObject);
  const values = (purpose: string): string[] => bodies
    .filter((body) => fieldOf(body, 'type') === 'TextualBody' && fieldOf(body, 'purpose') === purpose)
    .map((body) => textField(body, 'value'))
    .filter((value) => value !== null);
  return {
    id: textField(json, 'id') || fail('has no id'),
    creator: creatorOf(fieldOf(json, 'creator')),
    created,
    modified: textField(json, 'modified') ?? created,
    note: values('commenting').join('\n'),
    tags: values('tagging'),
    ...statementOf(json, ownBody(json)!, release),
  };
}

function statementOf(json: JsonObject, body: JsonObject, release: Release): Statement {
  const targets = listOf(fieldOf(json, 'target')).filter(isObject).filter((target) => isOfType(target, [RESOURCE])).map((target) => anchorOf(target, release));
  const at = targets[0] ?? fail('has no target');
  const maybe = (name: string): Anchor | null => {
    const value = fieldOf(body, name);
    return isObject(value) ? anchorOf(value, release) : null;
  };
  const kind = kindOf(body)!;
  if (kind === 'identity') {
    const same = fieldOf(body, 'same');
    return { kind, at, other: maybe('other') ?? fail('does not say who “other” is'), same: typeof same === 'boolean' ? same : fail('does not say whether the two are the “same”') };
  }
  const reviewed = { status: oneOf(body, 'status', REVIEW_STATES), replaces: maybe('replaces') };
  switch (kind) {
    case 'mention': return { kind, ...reviewed, at, type: oneOf(body, 'entityType', ENTITY_TYPES), name: textField(body, 'fullName'), role: textField(body, 'role') };
    case 'quotation': return {
      kind, ...reviewed, content: targets.toSorted((a, b) => a.start - b.start), quotationKind: oneOf(body, 'quotationKind', QUOTATION_KINDS),
      sourceWords: maybe('sourceWords'), sourceEntity: maybe('sourceEntity'), cue: maybe('cue'),
    };
    case 'commitment': return {
      kind, ...reviewed, at, force: oneOf(body, 'force', FORCES), cue: maybe('cue') ?? fail('has no “cue”'),
      actors: listOf(fieldOf(body, 'actors')).filter(isObject).map((actor) => actorOf(actor, release)), deadline: maybe('deadline'), date: textField(body, 'date'),
      fulfilment: fieldOf(body, 'fulfilment') === undefined ? null : oneOf(body, 'fulfilment', FULFILMENTS),
    };
  }
}

function actorOf(json: JsonObject, release: Release): ActorStatement {
  const entity = fieldOf(json, 'entity');
  return { words: textField(json, 'words') ?? fail('has an actor without “words”'), entity: isObject(entity) ? anchorOf(entity, release) : null };
}

function anchorOf(resource: JsonObject, { text, positions }: Release): Anchor {
  const selectors = listOf(fieldOf(resource, 'selector')).filter(isObject);
  const selector = (type: string): JsonObject | undefined => selectors.find((candidate) => fieldOf(candidate, 'type') === type);
  const [position, quote] = [selector('TextPositionSelector'), selector('TextQuoteSelector')];
  const exact = quote && textField(quote, 'exact');
  const from = position && fieldOf(position, 'start');
  const to = position && fieldOf(position, 'end');
  const placed = isPosition(from) && isPosition(to) && from <= to;
  if (!exact && !(placed && from < to)) fail('has a target with neither words nor a position');
  const start = placed ? positions.toUtf16(from) : 0;
  const end = placed ? positions.toUtf16(to) : 0;
  return { start, end, exact: exact || text.slice(start, end), prefix: (quote && textField(quote, 'prefix')) ?? '', suffix: (quote && textField(quote, 'suffix')) ?? '' };
}

const isPosition = (value: Json | undefined): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function creatorOf(json: Json | undefined): Creator | null {
  if (!isObject(json)) return null;
  const [id, name] = [textField(json, 'id'), textField(json, 'name')];
  return name === null ? null : { name, ...(id !== null && { id }) };
}

function textField(object: JsonObject, key: string): string | null {
  const value = fieldOf(object, key);
  return typeof value === 'string' ? value : null;
}

function oneOf<T extends string>(object: JsonObject, key: string, values: readonly T[]): T {
  const value = fieldOf(object, key);
  return values.find((known) => known === value) ?? fail(`has a “${key}” that is none of ${values.join(', ')}`);
}

function fail(what: string): never {
  throw new Malformed(what);
}
