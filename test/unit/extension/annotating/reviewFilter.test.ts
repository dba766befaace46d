import assert from 'node:assert/strict';
import { filtered, filterWords, NO_FILTER, type ReviewFilter } from '../../../../src/extension/annotating/reviewFilter';
import { reviewItem } from '../../../support/reviewItem';

const ITEMS = [
  reviewItem({ id: 'ana', text: 'Ana Lund', type: 'PERSON', people: ['Ana Lund'], state: 'accepted', certainty: 0.95 }),
  reviewItem({ id: 'grid', text: 'Velmora Grid', type: 'ORG', people: ['Velmora Grid'], certainty: 0.5, note: 'Ask Ida', tags: ['später'] }),
  reviewItem({ id: 'said', kind: 'quotation', text: 'the grid is safe', type: 'direct', people: ['Ana Lund'], certainty: 0.9 }),
  reviewItem({ id: 'will', kind: 'commitment', text: 'will build a line', type: 'pledged', people: ['Velmora Grid'], certainty: 0.6, state: 'rejected' }),
];

describe('the filter of a review', () => {
  for (const [what, filter, ids] of [
    ['nothing chosen', {}, ['ana', 'grid', 'said', 'will']],
    ['states', { states: ['open'] }, ['grid', 'said']],
    ['several states', { states: ['accepted', 'rejected'] }, ['ana', 'will']],
    ['types', { types: ['PERSON', 'direct'] }, ['ana', 'said']],
    ['people', { people: ['Velmora Grid'] }, ['grid', 'will']],
    ['unsure', { certainty: 'unsure' }, ['grid']],
    ['fairly sure', { certainty: 'fairly sure' }, ['will']],
    ['sure', { certainty: 'sure' }, ['ana', 'said']],
    ['words', { words: 'GRID safe' }, ['said']],
    ['words of a note and tag', { words: 'ida spater' }, ['grid']],
    ['words of a type as people say it', { words: 'organization' }, ['grid']],
    ['all of them', { states: ['open'], types: ['direct'], people: ['Ana Lund'], certainty: 'sure', words: 'safe' }, ['said']],
    ['what is nowhere', { types: ['LAW'] }, []],
  ] as readonly (readonly [string, Partial<ReviewFilter>, string[]])[]) {
    it(`lets through by ${what}`, () => assert.deepEqual(filtered(ITEMS, { ...NO_FILTER, ...filter }).map(({ id }) => id), ids));
  }

  it('is told in words that people use', () => {
    assert.equal(filterWords(NO_FILTER), '');
    assert.equal(filterWords({ states: ['open'], types: ['PERSON', 'called-for'], people: ['Ana Lund'], certainty: 'unsure', words: ' grid ' }), 'Open, Person, Called for, Ana Lund, unsure, “grid”');
  });
});
