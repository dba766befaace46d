import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { documentHighlights } from '../../../../src/server/features/documentHighlights';
import { analysedDocument, spanOf } from '../../../support/analysisOf';

const TEXT = 'Anna Berg came. Later Berg added that all is well.';
const DOCUMENT = analysedDocument(TEXT, {
  entities: [{ names: ['Anna Berg', 'Berg'] }],
  quotations: [{ source: 'Berg', sourceSpan: ['Berg', 2], cue: 'added', content: ['all is well'] }],
});

describe('documentHighlights', () => {
  for (const [what, words, expected] of [
    ['mark every name of the entity', 'Anna', ['Anna Berg', 'Berg']],
    ['mark the source that belongs to a reporting verb', 'added', ['Berg', 'added']],
    ['leave other words to the editor', 'Later', undefined],
  ] as const) {
    it(what, () => assert.deepEqual(documentHighlights(DOCUMENT, spanOf(TEXT, words).start + 1)?.map(({ range }) => DOCUMENT.lines.getText(range)), expected));
  }
});
