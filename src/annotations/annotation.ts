/**
 * What people say about a release: their mentions, quotations, commitments and who is who, and what they think of the analysis' suggestions.
 * Only what people said is here, never what the analysis can find again; an untouched suggestion is stored nowhere.
 * All offsets are UTF-16 code units, `end` exclusive, as in the analysis; the sidecar file alone counts otherwise.
 */
import type { EntityType, Force, QuotationKind } from '../analysis/annotation';
import type { Span } from '../analysis/document';

/**
 * A place in a text, by position and by its words with those around them, so that it is found again when positions no longer hold.
 * An *orphaned* anchor has lost its words: its span is empty (`start === end`) at the nearest place, and its words are kept.
 */
export interface Anchor extends Span {
  /** The words, as last seen in the text. */
  readonly exact: string;
  /** Up to {@link CONTEXT_LENGTH} code units before and after them. */
  readonly prefix: string;
  readonly suffix: string;
}

export const REVIEW_STATES = ['open', 'accepted', 'rejected', 'added', 'changed'] as const;
/**
 * What people think of an item. Of a suggestion: `accepted`, `rejected`, `changed`, or still `open`, which is stored only to carry a note or tags;
 * `added` is what the analysis did not suggest.
 */
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Who annotated. */
export interface Creator {
  readonly name: string;
  /** An IRI, e.g. `mailto:` or ORCID, where there is one. */
  readonly id?: string;
}

/** What every annotation has. */
interface Said {
  /** An IRI, `urn:uuid:…` for new ones. */
  readonly id: string;
  readonly creator: Creator | null;
  /** ISO 8601 in UTC, e.g. `2027-03-01T09:30:00Z`. */
  readonly created: string;
  /** Equal to `created` until it is changed. */
  readonly modified: string;
  /** A person's remark; empty where there is none. */
  readonly note: string;
  readonly tags: readonly string[];
}

interface Reviewed {
  readonly status: ReviewState;
}

/** A name: its extent and its type; `name` and `role` correct those of its entity. */
export interface MentionStatement extends Reviewed {
  readonly kind: 'mention';
  readonly at: Anchor;
  readonly type: EntityType;
  /** The entity's full name, where a person gave one. */
  readonly name: string | null;
  /** The entity's role, where a person gave one. */
  readonly role: string | null;
  /** Where the suggestion stood that this one changed. */
  readonly replaces: Anchor | null;
}

/** Who said what. */
export interface QuotationStatement extends Reviewed {
  readonly kind: 'quotation';
  /** At least one, in text order. */
  readonly content: readonly Anchor[];
  readonly quotationKind: QuotationKind;
  /** The words that name the source there. */
  readonly sourceWords: Anchor | null;
  /** Any mention of the entity that spoke, where it is one. */
  readonly sourceEntity: Anchor | null;
  readonly cue: Anchor | null;
  readonly replaces: Anchor | null;
}

/** One who is to act: the words, and any mention of the entity, where it is one. */
export interface ActorStatement {
  readonly words: string;
  readonly entity: Anchor | null;
}

export const FULFILMENTS = ['in-progress', 'done', 'broken', 'superseded'] as const;
/** What became of a commitment. */
export type Fulfilment = (typeof FULFILMENTS)[number];

/** Who undertook what by when. */
export interface CommitmentStatement extends Reviewed {
  readonly kind: 'commitment';
  readonly at: Anchor;
  readonly force: Force;
  readonly cue: Anchor;
  readonly actors: readonly ActorStatement[];
  readonly deadline: Anchor | null;
  /** The deadline's last day, ISO `YYYY-MM-DD`. */
  readonly date: string | null;
  /** What became of it, as a person said; null while it is open. */
  readonly fulfilment: Fulfilment | null;
  readonly replaces: Anchor | null;
}

/**
 * Two mentions name the same entity (`same`), or do not: then all mentions that are spelt like `at` leave the entity of `other`,
 * or `at` alone where both are spelt alike. To take it back, delete the annotation.
 */
export interface IdentityStatement {
  readonly kind: 'identity';
  readonly at: Anchor;
  readonly other: Anchor;
  readonly same: boolean;
}

export type Statement = MentionStatement | QuotationStatement | CommitmentStatement | IdentityStatement;

/** One annotation by a person. Never changed in place. */
export type Annotation = Said & Statement;

/** What the host knows and this room does not: an id that is nowhere else, who is at work, and the time. */
export interface Stamp {
  /** `urn:uuid:…` */
  readonly id: string;
  readonly creator: Creator | null;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** A new annotation; of a statement that is an annotation already, only what it says is taken. */
export function annotation(stamp: Stamp, statement: Statement, { note = '', tags = [] }: Partial<Pick<Said, 'note' | 'tags'>> = {}): Annotation {
  return { ...statement, id: stamp.id, creator: stamp.creator, created: stamp.now, modified: stamp.now, note, tags };
}

/**
 * An annotation that says something else now.
 * @param now ISO 8601 in UTC
 */
export function revised<A extends Annotation>(old: A, change: Partial<Omit<A, 'id' | 'kind' | 'created' | 'modified'>>, now: string): A {
  return { ...old, ...change, modified: now };
}
