/** What the side panel and the status bar show of a document. */
import type { Commitment, Entity, Quotation } from '../../analysis/annotation';
import type { AnalysedDocument } from '../analysedDocument';
import { oneLine } from '../../formats/wording';
import { statedIn } from '../statedIn';
import { actorNamesOf, aliasesOf, contentOf, extentOf, sourceNameOf, whyOf } from '../wording';
import { SUMMARY_LIMIT, type CommitmentItem, type EntityItem, type QuotationItem, type Summary } from '../protocol';

/** Entities, quotations and commitments of a document, in text order. @param limit how many of each kind at most */
export function summary(document: AnalysedDocument, limit = SUMMARY_LIMIT): Summary {
  const { analysis, lines } = document;
  const commitments = analysis.commitments.slice(0, limit);
  const stated = statedIn({ quotations: analysis.quotations, commitments });
  return {
    uri: lines.uri,
    version: lines.version,
    releaseDate: analysis.document.structure.releaseDate,
    entities: analysis.entities.slice(0, limit).map((entity) => entityItem(document, entity)),
    quotations: analysis.quotations.slice(0, limit).map((quotation) => quotationItem(document, quotation)),
    commitments: commitments.map((commitment) => commitmentItem(document, commitment, stated.get(commitment.id) ?? null)),
    total: {
      speakers: analysis.entities.filter((entity) => document.quotationsBy(entity).length > 0).length,
      entities: analysis.entities.length, quotations: analysis.quotations.length, commitments: analysis.commitments.length,
    },
  };
}

function entityItem(document: AnalysedDocument, entity: Entity): EntityItem {
  return {
    id: entity.id,
    type: entity.type,
    name: oneLine(entity.name),
    aliases: aliasesOf(entity),
    role: entity.role && oneLine(entity.role),
    mentions: entity.mentions.map((mention) => document.range(mention)),
    quotations: document.quotationsBy(entity).length,
    commitments: document.commitmentsBy(entity).length,
  };
}

function quotationItem(document: AnalysedDocument, quotation: Quotation): QuotationItem {
  return {
    id: quotation.id,
    kind: quotation.kind,
    source: quotation.source,
    sourceName: sourceNameOf(document, quotation),
    cue: quotation.cue && oneLine(document.words(quotation.cue)),
    reportingClass: quotation.reportingClass,
    text: contentOf(document, quotation),
    range: document.range(extentOf(quotation)),
    why: whyOf(quotation),
  };
}

/** @param stated the quotation that it is stated in */
function commitmentItem(document: AnalysedDocument, commitment: Commitment, stated: Quotation | null): CommitmentItem {
  const { deadline } = commitment;
  return {
    id: commitment.id,
    force: commitment.force,
    actors: actorNamesOf(document, commitment),
    statedBy: stated && sourceNameOf(document, stated),
    text: oneLine(document.words(commitment)),
    cue: oneLine(document.words(commitment.cue)),
    deadline: deadline && { words: oneLine(document.words(deadline)), date: deadline.date },
    range: document.range(commitment),
    why: whyOf(commitment),
  };
}
