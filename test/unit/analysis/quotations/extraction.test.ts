import assert from 'node:assert/strict';
import { analysed, wordsAt } from '../../../support/analysed';

describe('extracted', () => {
  it('reads what is said of the thing that a relative clause describes', () => {
    const text = 'The changes, which Ana Lund said will take effect in May, are small.';
    const { quotations, entities } = analysed(text);
    assert.deepEqual(quotations.map(({ source, content }) => [entities.find(({ id }) => id === source)?.name, content.map((span) => wordsAt(text, span))]), [['Ana Lund', ['which', 'will take effect in May']]]);
  });

  for (const [text, content] of [
    ['It was what Ana Lund called “a costly mistake”.', ['what', '“a costly mistake”']],
    ['The ferry, which Ana Lund described as a costly mistake, sank.', ['which', 'as a costly mistake']],
  ] as const) {
    it(`reads what is named in “${text}”`, () => assert.deepEqual(analysed(text).quotations.map((quotation) => quotation.content.map((span) => wordsAt(text, span))), [content]));
  }

  for (const text of ['The ministers, who said nothing, will meet in May.', 'The plan that was announced will take effect in May.']) {
    it(`reads none in “${text}”`, () => assert.deepEqual(analysed(text).quotations, []));
  }
});
