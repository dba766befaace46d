import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { FORMULAS } from '../../../../src/formulas/formulas';
import { formulaTexts } from '../../../../src/server/features/formulaHover';
import { hover } from '../../../../src/server/features/hover';
import { analysedDocument, spanOf, type Sketch } from '../../../support/analysisOf';

const shown = (text: string, words: string, sketch: Sketch = {}): string | null => {
  const answer = hover(analysedDocument(text, sketch), spanOf(text, words).start + 1);
  return answer && (answer.contents as MarkupContent).value;
};

describe('the hover of a formula', () => {
  const TEXT = 'Ingrid Solvang met Tor Aas. They held frank talks.\nNorway took note of the statement.';

  it('places it on its scale, says how it is read, and names who says so', () => {
    const value = shown(TEXT, 'frank')!;
    assert.match(value, /^\*\*frank\*\* — how talks went: differences aired, step 4 of 5\n\n○ excellent · ○ productive · ○ correct · \*\*● differences aired\*\* · ○ strained\n\n/);
    assert.match(value, /Customary reading, not what this text says for certain\.\*\n\nAfter \*The China Academy\*/);
  });

  it('covers the words of the formula alone', () => {
    const document = analysedDocument(TEXT, {});
    const range = hover(document, spanOf(TEXT, 'note of').start)!.range!;
    assert.equal(document.lines.getText(range), 'took note of');
  });

  it('comes before what is around it, and is not lost under it', () => {
    const sketch: Sketch = { quotations: [{ content: ['Norway took note of the statement'] }] };
    assert.match(shown(TEXT, 'note of', sketch)!, /^\*\*took note of\*\*[^]*---\n\nIn an indirect quotation/);
  });

  for (const [what, text, words, sketch] of [
    ['where the words describe no talks', 'It was a frank book.', 'frank', {}],
    ['within a name', 'The Frank Talks Foundation met.', 'Frank', {}],
    ['where no sentence is', 'Frank talks.\n\n\n', '\n\n', {}],
  ] as const) {
    it(`says nothing ${what}`, () => assert.equal(shown(text, words, sketch), null));
  }

  it('leaves a name that holds a formula to the name', () => {
    const text = 'The Forum for an exchange of views met.';
    assert.doesNotMatch(shown(text, 'exchange', { entities: [{ names: ['Forum for an exchange of views'], type: 'ORG' }] })!, /exchange of views\*\* — how/);
  });

  it('makes no Markdown of the words', () => assert.ok(formulaTexts('[frank](command:x)', FORMULAS[0]).full.startsWith('**\\[frank\\]')));
});
