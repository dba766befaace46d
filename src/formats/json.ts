/** JSON exactly as the annotation guidelines define it: what reference annotations are written in, and scored against. */
import type { Analysis, Commitment, Entity, Quotation } from '../analysis/annotation';
import type { Span } from '../analysis/document';

/** `[start, end]` in UTF-16 code units, end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** One document's annotations in the guidelines' file format. */
export interface GuidelinesJson {
  readonly document: { readonly id: string; readonly genre: string; readonly sha256?: string };
  readonly entities: readonly { readonly id: string; readonly type: string; readonly name: string; readonly role?: string; readonly mentions: readonly Offsets[] }[];
  readonly quotations: readonly {
    readonly id: string;
    readonly kind: string;
    readonly source: string | null;
    readonly sourceSpan: Offsets | null;
    readonly cue: Offsets | null;
    readonly content: readonly Offsets[];
  }[];
  readonly commitments: readonly {
    readonly id: string;
    readonly force: string;
    /** Entity ids, or the words of the text where they name no entity. */
    readonly actors: readonly string[];
    readonly span: Offsets;
    readonly cue: Offsets;
    readonly deadline: Offsets | null;
  }[];
}

/**
 * An analysis in the guidelines' file format.
 * @param id names the document, e.g. its file name without extension
 * @param sha256 of the text in UTF-8, in hexadecimal; left out where it is not known, since hashing needs the platform
 */
export function toGuidelinesJson(analysis: Analysis, id: string, sha256?: string): GuidelinesJson {
  return {
    document: { id, genre: analysis.document.structure.genre, ...(sha256 && { sha256 }) },
    entities: analysis.entities.map(entityJson),
    quotations: analysis.quotations.map(quotationJson),
    commitments: analysis.commitments.map(commitmentJson),
  };
}

const offsets = ({ start, end }: Span): Offsets => [start, end];

const entityJson = ({ id, type, name, role, mentions }: Entity) => ({ id, type, name, ...(role != null && { role }), mentions: mentions.map(offsets) });

const quotationJson = ({ id, kind, source, sourceSpan, cue, content }: Quotation) => ({
  id,
  kind,
  source,
  sourceSpan: sourceSpan && offsets(sourceSpan),
  cue: cue && offsets(cue),
  content: content.map(offsets),
});

const commitmentJson = ({ id, force, actors, cue, deadline, ...span }: Commitment) => ({
  id,
  force,
  actors: actors.map(({ entity, words }) => entity ?? words),
  span: offsets(span),
  cue: offsets(cue),
  deadline: deadline && offsets(deadline),
});
