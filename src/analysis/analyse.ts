/** The whole pipeline: each stage reads the stages before it and adds one kind of thing. */
import type { Analysis } from './annotation';
import { readClauses } from './clauses/clauses';
import { findCommitments } from './commitments/commitments';
import type { Document } from './document';
import type { Model } from '../model/model';
import { readDocument } from './readDocument';
import { resolveEntities } from './entities/entities';
import { findMentions } from './mentions/mentions';
import { findQuotations } from './quotations/quotations';
import { Reading } from './quotations/reading';

/**
 * Analyses a press release.
 * @param text any string at all; offsets in the result are UTF-16 code units into it as given
 * @param model the trained weights and gazetteers, read once
 * @returns entities, quotations and commitments; never throws
 */
export function analyse(text: string, model: Model): Analysis {
  return analyseDocument(readDocument(text, model), model);
}

/** Analyses a document whose tokens are tagged. */
export function analyseDocument(document: Document, model: Model): Analysis {
  const named = findMentions(document, model);
  const clauses = readClauses(document, named);
  const { entities, referents } = resolveEntities(document, named, clauses, model.gazetteer);
  const reading = new Reading(document, clauses, referents);
  const quotations = findQuotations(reading);
  const commitments = findCommitments(reading, quotations);
  return { document, entities, quotations, commitments };
}
