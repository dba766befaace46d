/** What was imported as statements that can be kept beside a release. */
import { FORCES, QUOTATION_KINDS } from '../analysis/annotation';
import type { Span } from '../analysis/document';
import type { Anchor, Statement } from '../annotations/annotation';
import { anchorAt } from '../annotations/anchors';
import { entityTypeOf, type ImportedAnnotation } from './imported';

export interface ImportedStatements {
  readonly statements: readonly Statement[];
  /** What no statement can say: labels that are none of ours. */
  readonly others: readonly ImportedAnnotation[];
}

/**
 * Turns imported annotations into statements of a person.
 * @param text that the annotations' spans are in
 */
export function importedStatements(text: string, annotations: readonly ImportedAnnotation[]): ImportedStatements {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const whole = ({ spans }: ImportedAnnotation): Anchor => anchorAt(text, { start: spans[0].start, end: spans[spans.length - 1].end });
  const at = (span: Span): Anchor => anchorAt(text, span);
  const linked = (annotation: ImportedAnnotation, role: string): Anchor[] =>
    annotation.links.filter((link) => link.role === role).map(({ target }) => byId.get(target)).filter((target) => target !== undefined).map(whole);
  const attribute = (annotation: ImportedAnnotation, name: string): string | null => annotation.attributes.find(([key]) => key === name)?.[1] ?? null;
  const oneOf = <T extends string>(values: readonly T[], ...candidates: (string | null)[]): T | undefined => values.find((value) => candidates.some((candidate) => candidate?.toLowerCase() === value));

  const parts = new Set(annotations.filter(({ kind }) => kind !== 'other').flatMap(({ links }) => links.map(({ target }) => target)));
  const statements: Statement[] = [];
  const others: ImportedAnnotation[] = [];
  for (const annotation of annotations) {
    const { kind, type, spans } = annotation;
    const first = <T>(list: readonly T[]): T | null => list[0] ?? null;
    if (kind === 'mention') {
      statements.push({ kind, status: 'added', at: whole(annotation), type: entityTypeOf(type)!, name: attribute(annotation, 'name'), role: attribute(annotation, 'role'), replaces: null });
      statements.push(...linked(annotation, 'same').map((other) => ({ kind: 'identity' as const, at: whole(annotation), other, same: true })));
    } else if (kind === 'quotation') {
      statements.push({
        kind, status: 'added', content: spans.map(at), quotationKind: oneOf(QUOTATION_KINDS, attribute(annotation, 'kind'), type) ?? 'indirect',
        sourceWords: first(linked(annotation, 'sourceWords')), sourceEntity: first(linked(annotation, 'source')), cue: first(linked(annotation, 'cue')), replaces: null,
      });
    } else if (kind === 'commitment') {
      const named = linked(annotation, 'actor').map((entity) => ({ words: entity.exact, entity }));
      const words = annotation.attributes.filter(([name]) => name === 'actor').map(([, value]) => ({ words: value, entity: null }));
      statements.push({
        kind, status: 'added', at: whole(annotation), force: oneOf(FORCES, attribute(annotation, 'force'), type) ?? 'pledged',
        // Other programs mark no cue: the whole clause stands for it.
        cue: first(linked(annotation, 'cue')) ?? whole(annotation), actors: [...named, ...words], deadline: first(linked(annotation, 'deadline')), date: attribute(annotation, 'due'), fulfilment: null, replaces: null,
      });
    } else if (!parts.has(annotation.id)) {
      others.push(annotation);
    }
  }
  return { statements, others };
}
