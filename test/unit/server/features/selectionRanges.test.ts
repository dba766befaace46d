import { strict as assert } from 'node:assert';
import type { SelectionRange } from 'vscode-languageserver-types';
import { describe, it } from 'mocha';
import { selectionRanges } from '../../../../src/server/features/selectionRanges';
import { analysedDocument, spanOf, type Sketch } from '../../../support/analysisOf';

const TEXT = 'Title\nAnna Berg will go by May and rest. Fine.\nEnd.';
const SKETCH: Sketch = {
  paragraphs: ['headline', 'body', 'body'],
  entities: [{ names: ['Anna Berg'] }],
  commitments: [{ words: 'Anna Berg will go by May', cue: 'will' }],
};

const chainAt = (text: string, sketch: Sketch, offset: number): string[] => {
  const document = analysedDocument(text, sketch);
  const chain: string[] = [];
  for (let range: SelectionRange | undefined = selectionRanges(document, [document.lines.positionAt(offset)])[0]; range; range = range.parent) chain.push(document.lines.getText(range.range));
  return chain;
};

describe('selectionRanges', () => {
  it('grow from word to name, clause, sentence, paragraph, section and document', () => {
    assert.deepEqual(chainAt(TEXT, SKETCH, spanOf(TEXT, 'Berg').start + 1), [
      'Berg', 'Anna Berg', 'Anna Berg will go by May', 'Anna Berg will go by May and rest.',
      'Anna Berg will go by May and rest. Fine.', 'Anna Berg will go by May and rest. Fine.\nEnd.', TEXT,
    ]);
  });
  it('leave out a span that only overlaps a smaller one', () => {
    const text = 'One two three four.';
    const chain = chainAt(text, { quotations: [{ content: ['three four'] }], commitments: [{ words: 'One two three', cue: 'two' }] }, spanOf(text, 'three').start + 1);
    assert.deepEqual(chain, ['three', 'three four', text]);
  });
  it('are the whole document where it is empty', () => assert.deepEqual(chainAt('', {}, 0), ['']));
  it('answer every position asked for', () => {
    const document = analysedDocument(TEXT, SKETCH);
    assert.equal(selectionRanges(document, [{ line: 0, character: 0 }, { line: 9, character: 9 }]).length, 2);
  });
});
