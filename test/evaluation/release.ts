/** Releases with reference annotations: NAME.txt beside NAME.json, in the format of the annotation guidelines. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_TYPES, FORCES, type EntityType, type Force, type QuotationKind } from '../../src/analysis/annotation';

/** `[start, end]` in UTF-16 code units, end exclusive. */
export type Offsets = readonly [start: number, end: number];

export interface AnnotatedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly role?: string;
  readonly mentions: readonly Offsets[];
}

export interface AnnotatedQuotation {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly source: string | null;
  readonly sourceSpan: Offsets | null;
  readonly cue: Offsets | null;
  readonly content: readonly Offsets[];
}

export interface AnnotatedCommitment {
  readonly id: string;
  readonly force: Force;
  /** Entity ids, or the words of the text. */
  readonly actors: readonly string[];
  readonly span: Offsets;
  readonly cue: Offsets | null;
  readonly deadline: Offsets | null;
}

export interface Annotations {
  readonly entities: readonly AnnotatedEntity[];
  readonly quotations: readonly AnnotatedQuotation[];
  readonly commitments: readonly AnnotatedCommitment[];
}

/** What an annotated text covers where it is not annotated for everything, as with corpora made for one purpose. */
export interface Coverage {
  readonly entities?: readonly EntityType[];
  readonly quotations?: readonly QuotationKind[] | false;
  readonly commitments?: boolean;
}

export interface Release {
  readonly name: string;
  readonly text: string;
  readonly genre: string;
  readonly sha256: string | null;
  /** Null where everything is annotated. */
  readonly coverage: Coverage | null;
  readonly annotations: Annotations;
}

/**
 * Reads every NAME.json of a folder with its NAME.txt, in order of name.
 * @throws Error naming the file, where one is missing, is not JSON or has {@link defects}
 */
export function readReleases(folder: string): Release[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length)).sort();
  return names.map((name) => {
    const release = readRelease(folder, name);
    const [defect] = defects(release);
    if (defect) {
      throw new Error(`${join(folder, name)}.json: ${defect}`);
    }
    return release;
  });
}

/** Reads one release without checking it. @throws Error where a file is missing or is not JSON */
export function readRelease(folder: string, name: string): Release {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const { document = {}, partial = null, entities = [], quotations = [], commitments = [] } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return { name, text, genre: document.genre ?? 'unknown', sha256: document.sha256 ?? null, coverage: partial, annotations: { entities, quotations, commitments } };
}

/** What makes a release unusable as a reference, one line each: a wrong hash, a span outside the text, an unknown id or type. */
export function defects({ text, sha256, annotations }: Release): string[] {
  const found: string[] = [];
  const expect = (ok: boolean, defect: string) => void (ok || found.push(defect));
  const expectSpan = (span: Offsets | null | undefined, of: string) =>
    expect(span == null || (span.every(Number.isInteger) && span[0] >= 0 && span[0] < span[1] && span[1] <= text.length), `${of} has a span outside the text: ${JSON.stringify(span)}`);

  expect(sha256 === null || sha256 === createHash('sha256').update(text, 'utf8').digest('hex'), 'the hash is not that of the text');
  const ids = new Set(annotations.entities.map(({ id }) => id));
  expect(ids.size === annotations.entities.length, 'two entities have the same id');
  for (const { id, type, mentions } of annotations.entities) {
    expect(ENTITY_TYPES.includes(type), `entity ${id} has an unknown type ${type}`);
    expect(mentions.length > 0, `entity ${id} has no mention`);
    mentions.forEach((mention) => expectSpan(mention, `entity ${id}`));
  }
  for (const { id, kind, source, sourceSpan, cue, content } of annotations.quotations) {
    expect(['direct', 'indirect', 'mixed'].includes(kind), `quotation ${id} has an unknown kind ${kind}`);
    expect(source === null || ids.has(source), `quotation ${id} has an unknown source ${source}`);
    expect(content.length > 0, `quotation ${id} has no content`);
    [...content, sourceSpan, cue].forEach((span) => expectSpan(span, `quotation ${id}`));
  }
  for (const { id, force, span, cue, deadline } of annotations.commitments) {
    expect(FORCES.includes(force), `commitment ${id} has an unknown force ${force}`);
    expect(Array.isArray(span), `commitment ${id} has no span`);
    [span, cue, deadline].forEach((part) => expectSpan(part, `commitment ${id}`));
  }
  return found;
}
