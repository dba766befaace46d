/** What is read from other programs' annotations, in one shape for all formats: nothing that a file says is dropped, even where nothing here has a place for it. */
import { ENTITY_TYPES, FORCES, QUOTATION_KINDS, type EntityType } from '../analysis/annotation';
import type { Span } from '../analysis/document';

export interface ImportedAnnotation {
  /** As in the file, else made of its line or number; one for each annotation. */
  readonly id: string;
  readonly kind: 'mention' | 'quotation' | 'commitment' | 'other';
  /** The label as the file has it. */
  readonly type: string;
  /** UTF-16, in text order, at least one; several where the annotation is interrupted. */
  readonly spans: readonly Span[];
  /** What the file says of it beside: kind, force, role, notes …; a name may come several times. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What it is tied to, by role: `source`, `sourceWords`, `cue`, `actor`, `deadline`, `same` (another mention of the same entity), or as the file has it. */
  readonly links: readonly { readonly role: string; readonly target: string }[];
  /** In the file, from 1. */
  readonly line: number;
}

/** What could not be read. */
export interface ImportProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong and what to do, for the user. */
  readonly message: string;
  /** The line as it is in the file, so that nothing is lost. */
  readonly content: string;
}

export interface Imported {
  readonly annotations: readonly ImportedAnnotation[];
  readonly problems: readonly ImportProblem[];
}

/** A problem as one line for the user. */
export const describeImportProblem = ({ file, line, message }: ImportProblem): string => `${file}, line ${line}: ${message}`;

/** What other schemes call the types of entities: CoNLL-2003, OntoNotes, doccano's and Prodigy's examples. */
const OTHER_NAMES: ReadonlyMap<string, EntityType> = new Map([
  ['PER', 'PERSON'], ['PEOPLE', 'PERSON'], ['ORGANIZATION', 'ORG'], ['ORGANISATION', 'ORG'], ['COMPANY', 'ORG'], ['LOCATION', 'LOC'], ['PLACE', 'LOC'], ['CITY', 'GPE'], ['COUNTRY', 'GPE'],
  ['FACILITY', 'FAC'], ['GROUP', 'NORP'], ['TREATY', 'LAW'],
]);

/** The type of entity that a label means, or null. */
export function entityTypeOf(label: string): EntityType | null {
  const name = label.toUpperCase();
  return ENTITY_TYPES.find((type) => type === name) ?? OTHER_NAMES.get(name) ?? null;
}

/** What an annotation with a label is. */
export function kindOf(label: string): ImportedAnnotation['kind'] {
  const name = label.toLowerCase();
  if (name === 'quotation' || name === 'quote' || QUOTATION_KINDS.some((kind) => kind === name)) return 'quotation';
  if (name === 'commitment' || FORCES.some((force) => force === name)) return 'commitment';
  return entityTypeOf(label) ? 'mention' : 'other';
}
