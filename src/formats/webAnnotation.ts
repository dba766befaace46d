/**
 * The W3C's Web Annotation Data Model as JSON-LD: what the analysis suggests, written as the sidecar writes what people say. Each name, quotation and commitment is one
 * annotation with position and quotation selectors; names of one entity are linked; a comment says how sure the analysis is, and why.
 */
import type { Analysis, Evidence } from '../analysis/annotation';
import { annotation, type Annotation, type Statement } from '../annotations/annotation';
import { anchorAt } from '../annotations/anchors';
import { EMPTY_SIDECAR, writeSidecar } from '../annotations/sidecar/sidecar';
import { commitmentStatement, mentionStatement, quotationStatement } from '../annotations/statements';
import { guidOf } from './guid';

/** @param file the name of the release's file, which the annotations are about */
export function webAnnotations(analysis: Analysis, file: string): string {
  const { document: { text }, entities, quotations, commitments } = analysis;
  const base = guidOf(`${file}\n${text}`);
  const said = (key: string, statement: Statement, evidence?: Evidence): Annotation =>
    annotation({ id: `urn:uuid:${guidOf(`${base} ${key}`)}`, creator: null, now: '' }, statement, { note: evidence ? `${Math.round(evidence.certainty * 100)} %: ${evidence.why}` : '' });
  const annotations = [
    ...entities.flatMap(({ id, name, role, mentions }) => mentions.flatMap((mention, i) => [
      said(`${id} ${i}`, { ...mentionStatement(analysis, mention, 'open'), name, role }, mention),
      ...(i > 0 ? [said(`${id} ${i} is ${id}`, { kind: 'identity', at: anchorAt(text, mention), other: anchorAt(text, mentions[0]), same: true })] : []),
    ])),
    ...quotations.map((quotation) => said(quotation.id, quotationStatement(analysis, quotation, 'open'), quotation)),
    ...commitments.map((commitment) => said(commitment.id, commitmentStatement(analysis, commitment, 'open'), commitment)),
  ];
  return writeSidecar({ ...EMPTY_SIDECAR, annotations }, text, file);
}
