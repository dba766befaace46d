import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPhrase, readPhrase } from '../../../src/phrases/findPhrase';
import { readText } from '../../../src/phrases/reading';
import { Terms } from '../../../src/phrases/terms';
import { doneWithin } from '../../support/doneWithin';

const found = (phrase: string, text: string): string[] => {
  const terms = new Terms();
  const reading = readText(text, terms);
  return findPhrase(reading, readPhrase(phrase, terms)).map(({ first, end, kind }) => `${kind}: ${text.slice(reading.starts[first], reading.ends[end - 1])}`);
};

describe('finding a phrase', () => {
  for (const [what, phrase, text, ...expected] of [
    ['in any case', 'frank talks', 'Frank Talks in Elmhaven\n\nThey held frank talks.', 'exact: Frank Talks', 'exact: frank talks'],
    ['in other inflections', 'strongly condemn', 'Norway strongly condemned it. Norway strongly condemns it.', 'exact: strongly condemned', 'exact: strongly condemns'],
    ['in irregular ones', 'took note of', 'The minister takes note of it.', 'exact: takes note of'],
    ['over a soft line break', 'exchange of views', 'They had a long exchange\nof views on the strait.', 'exact: exchange\nof views'],
    ['with and without a hyphen', 'in depth exchange', 'They held an in-depth exchange.', 'exact: in-depth exchange'],
    ['over commas', 'candid constructive talks', 'They held candid, constructive talks.', 'exact: candid, constructive talks'],
    ['over two sentences that were selected', 'They met. They talked', 'They met. They talked.', 'exact: They met. They talked'],
    ['with a possessive', 'Norway position', 'Norway’s position is known.', 'exact: Norway’s position'],
    ['by whole words', 'frank', 'The frankfurters of Franklin were eaten.'],
    ['within paragraphs', 'frank talks', 'They were frank.\n\nTalks went on.'],
    ['twice in a row, not over each other', 'talks talks', 'talks talks talks talks', 'exact: talks talks', 'exact: talks talks'],
    ['similarly in another order', 'frank exchange of views', 'They exchanged their views, and were frank.', 'similar: exchanged their views, and were frank'],
    ['similarly with words between', 'joint fisheries survey', 'They plan a joint yearly survey of fisheries.', 'similar: joint yearly survey of fisheries'],
    ['similarly with most of its content words', 'launch a joint survey of the glacier', 'They will launch a survey of the glacier.', 'similar: launch a survey of the glacier'],
    ['not similarly where one of two content words is missing', 'frank exchange', 'It was a frank book.'],
    ['not similarly where the words are far apart', 'frank exchange', 'The frank report of the committee on ports and ferries that met in Elmhaven last June names the exchange.'],
    ['once in a sentence that has it', 'frank exchange', 'A frank exchange took place, an exchange that was frank.', 'exact: frank exchange'],
    ['nowhere where it has no word', '…', 'They met … and left.'],
  ] as const) {
    it(`finds it ${what}`, () => assert.deepEqual(found(phrase, text), expected));
  }

  const words = fc.array(fc.constantFrom('frank', 'Frank', 'exchange', 'exchanged', 'of', 'views', 'the', 'in-depth', '.', ',', '\n', '\n\n', '“', 'ø', '\uD83D'), { maxLength: 60 }).map((list) => list.join(' '));

  it('finds places that lie in the text, in order and not over each other', () => {
    fc.assert(fc.property(words, words, (phrase, text) => {
      const terms = new Terms();
      const reading = readText(text, terms);
      let last = 0;
      for (const { first, end } of findPhrase(reading, readPhrase(phrase.slice(0, 40), terms))) {
        assert.ok(first >= last && end > first && end <= reading.terms.length);
        assert.ok(reading.starts[first] >= 0 && reading.ends[end - 1] <= text.length && reading.starts[first] < reading.ends[end - 1]);
        last = end;
      }
    }));
  });

  it('finds any stretch of words of a paragraph again', () => {
    const text = 'The two sides had a frank and in-depth exchange of views on the Lunde Strait, and agreed to meet again. They took note of it.';
    const list = text.split(' ');
    fc.assert(fc.property(fc.nat(list.length - 1), fc.nat(list.length), (from, length) => {
      assert.ok(found(list.slice(from, from + length + 1).join(' '), text).some((one) => one.startsWith('exact')));
    }));
  });

  it('takes linear time on what repeats', () => {
    // Half a second at most on one core; were it quadratic, minutes.
    doneWithin(3000, () => found('a a a a a a a a b', 'a '.repeat(200_000)));
  });
});
