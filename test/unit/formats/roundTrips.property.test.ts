/** What a format holds comes back: an analysis, exported and imported, says the same as the analysis itself. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Analysis } from '../../../src/analysis/annotation';
import { anchorAt } from '../../../src/annotations/anchors';
import type { Anchor, Statement } from '../../../src/annotations/annotation';
import { commitmentStatement, mentionStatement, quotationStatement } from '../../../src/annotations/statements';
import { bratStandoff } from '../../../src/formats/brat';
import { importBrat } from '../../../src/formats/bratImport';
import { importedStatements } from '../../../src/formats/importedStatements';
import { importJsonl } from '../../../src/formats/jsonlImport';
import { spacyJson } from '../../../src/formats/spacy';
import { webAnnotations } from '../../../src/formats/webAnnotation';
import { importWebAnnotations } from '../../../src/formats/webAnnotationImport';
import { oneLine } from '../../../src/formats/wording';
import { arbitraryAnalysis } from '../../support/arbitraryAnalysis';

/** An arc goes to any mention of an entity, and a mention's name and role are its entity's: neither is compared. */
const comparable = (statements: readonly Statement[]): unknown[] => statements.filter(({ kind }) => kind !== 'identity').map((statement) => {
  const place = (anchor: Anchor | null): unknown => anchor && [anchor.start, anchor.end];
  switch (statement.kind) {
    case 'mention': return ['mention', place(statement.at), statement.type];
    case 'quotation': return ['quotation', statement.content.map(place), statement.quotationKind, place(statement.sourceWords), statement.sourceEntity !== null, place(statement.cue)];
    case 'commitment': return [
      'commitment', place(statement.at), statement.force, place(statement.cue), place(statement.deadline), statement.date,
      statement.actors.map(({ words, entity }) => (entity ? 'the entity' : oneLine(words))).sort(),
    ];
    default: return [];
  }
});

const said = (analysis: Analysis): unknown[] => comparable([
  ...analysis.entities.flatMap(({ mentions }) => mentions.map((mention) => mentionStatement(analysis, mention, 'open'))),
  ...analysis.quotations.map((quotation) => quotationStatement(analysis, quotation, 'open')),
  ...analysis.commitments.map((commitment) => commitmentStatement(analysis, commitment, 'open')),
]);

/** An actor without words is no actor, and a line of brat cannot hold one. */
const withWords = (analysis: Analysis): Analysis => ({
  ...analysis, commitments: analysis.commitments.map((commitment) => ({ ...commitment, actors: commitment.actors.map((actor) => ({ ...actor, words: oneLine(`${actor.words} x`) })) })),
});
// eslint-disable-next-line no-control-regex
const LINE_ENDS = /[\r\n\v\f\x1C-\x1E\x85\u2028\u2029]/;

describe('imports of exports', () => {
  it('give back what brat holds', () => {
    fc.assert(fc.property(arbitraryAnalysis.filter(({ document }) => !LINE_ENDS.test(document.text)), (arbitrary) => {
      const analysis = withWords(arbitrary);
      const { text } = analysis.document;
      const { annotations, problems } = importBrat(text, bratStandoff(analysis), 'x.ann');
      assert.deepEqual(problems, []);
      assert.deepEqual(comparable(importedStatements(text, annotations).statements), said(analysis));
    }), { numRuns: 150 });
  });

  it('give back what spaCy holds', () => {
    fc.assert(fc.property(arbitraryAnalysis, (arbitrary) => {
      const analysis = withWords(arbitrary);
      const [{ text, annotations, problems }] = importJsonl(spacyJson(analysis, 'x'), 'x.jsonl');
      assert.deepEqual(problems, []);
      assert.equal(text, analysis.document.text);
      assert.deepEqual(comparable(importedStatements(text, annotations).statements), said(analysis));
    }));
  });

  it('give back what Web Annotations hold', () => {
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      const { text } = analysis.document;
      const { own, annotations, problems } = importWebAnnotations(text, webAnnotations(analysis, 'x.txt'), 'x.jsonld');
      assert.deepEqual([annotations, problems], [[], []]);
      const sorted = (all: unknown[]): string[] => all.map((one) => JSON.stringify(one)).sort();
      assert.deepEqual(sorted(comparable(own)), sorted(said(analysis)));
    }));
  });

  it('read Web Annotations as any program does, by position and by quotation alike', () => {
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      const { text } = analysis.document;
      const foreign = webAnnotations(analysis, 'x.txt').replaceAll(/"type":"(?:Mention|Quotation|Commitment|Identity)"/g, '"type":"Dataset"');
      const { annotations, problems } = importWebAnnotations(text, foreign, 'x.jsonld');
      assert.deepEqual(problems, []);
      const spans = [...analysis.entities.flatMap(({ mentions }) => mentions), ...analysis.commitments, ...analysis.quotations.flatMap(({ content }) => content)].map(({ start, end }) => anchorAt(text, { start, end }).exact);
      assert.deepEqual(annotations.flatMap((annotation) => annotation.spans.map(({ start, end }) => text.slice(start, end))).sort(), spans.sort());
    }));
  });
});
