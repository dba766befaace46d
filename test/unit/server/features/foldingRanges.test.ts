import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { foldingRanges } from '../../../../src/server/features/foldingRanges';
import { analysedDocument } from '../../../support/analysisOf';

describe('foldingRanges', () => {
  for (const [what, text, paragraphs, expected] of [
    ['fold each section of more than one line', 'Title\n\nA\n\nB\n\nAbout us\nWe make.', ['headline', 'body', 'body', 'boilerplate', 'boilerplate'], [[2, 4], [6, 7]]],
    ['fold a heading with the text below it', 'A\nTrade\nB\nC', ['body', 'heading', 'body', 'body'], [[1, 3]]],
    ['end before the next heading', 'Trade\nB\nPeace\nC', ['heading', 'body', 'heading', 'body'], [[0, 1], [2, 3]]],
    ['are none for an empty text', '', [], []],
  ] as const) {
    it(what, () => assert.deepEqual(foldingRanges(analysedDocument(text, { paragraphs })).map(({ startLine, endLine }) => [startLine, endLine]), expected));
  }
});
