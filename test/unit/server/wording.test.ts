import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { contentOf } from '../../../src/server/wording';
import { analysedDocument } from '../../support/analysisOf';

describe('contentOf', () => {
  for (const [what, text, content, expected] of [
    ['paragraphs of one block', '“One.\n\n“Two.”', ['One.', 'Two.'], 'One. Two.'],
    ['halves that the source interrupts', '“One,” he said, “two”', ['One,', 'two'], 'One, … two'],
  ] as const) {
    it(`joins ${what}`, () => {
      const document = analysedDocument(text, { quotations: [{ content }] });
      assert.equal(contentOf(document, document.analysis.quotations[0]), expected);
    });
  }
});
