import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amend } from '../../../../src/analysis/amend/amend';
import type { Analysis } from '../../../../src/analysis/annotation';
import { splitSentences } from '../../../../src/analysis/tokens/sentences';
import { tagTokens } from '../../../../src/analysis/tags/tags';
import { tokenise } from '../../../../src/analysis/tokens/tokens';
import { analysed, model, wordsAt } from '../../../support/analysed';
import { assertConsistent } from '../../../support/consistent';

const RELEASE = `FOR IMMEDIATE RELEASE

Nordic Water Council Opens Flood School

ELMHAVEN, Norway, 4 March 2026 -- The Nordic Water Council today opened a school for flood engineers.

“We will train two hundred engineers by 2028,” said Ana Lund, director of the council. She added that rivers know no borders.

Per Bo, mayor of Elmhaven, urged Norway to pay for a second school.

About the Nordic Water Council

The council advises six governments.

###
`;

/** The text with `old` replaced. */
const edited = (text: string, old: string, fresh: string): string => {
  assert.ok(text.includes(old), old);
  return text.replace(old, () => fresh);
};
const amended = (old: string, fresh: string): Analysis | null => amend(analysed(RELEASE), edited(RELEASE, old, fresh), model);
const names = ({ entities }: Analysis): string[] => entities.map(({ name }) => name);
const nameOf = ({ entities }: Analysis, id: string | null): string | undefined => entities.find((entity) => entity.id === id)?.name;
/** What is said, without ids and with words for offsets. */
const said = (analysis: Analysis): unknown => ({
  quotations: analysis.quotations.map(({ kind, source, content }) => [kind, nameOf(analysis, source), content.map((span) => wordsAt(analysis.document.text, span))]),
  commitments: analysis.commitments.map(({ force, actors, ...span }) => [force, actors.map(({ entity, words }) => nameOf(analysis, entity) ?? words), wordsAt(analysis.document.text, span)]),
});

describe('amend', () => {
  for (const [name, old, fresh] of [
    ['a word in a sentence', 'today opened', 'today proudly opened'],
    ['a new quotation', 'Per Bo, mayor of Elmhaven, urged', 'Per Bo, mayor of Elmhaven, said that the river is high and urged'],
    ['a commitment in words before it', 'Per Bo, mayor', 'Yesterday Per Bo, mayor'],
    ['a deleted clause', ', mayor of Elmhaven,', ''],
    ['a new last sentence', 'a second school.', 'a second school. Ms. Lund promised that the Nordic Water Council will pay half of it.'],
    ['words in the boilerplate', 'six governments', 'seven governments'],
    ['a new headline', 'Flood School', 'School for Engineers'],
  ] as const) it(`says of ${name} what a whole analysis says`, () => {
    const analysis = amended(old, fresh);
    assert.ok(analysis);
    assert.deepEqual(said(analysis), said(analysed(edited(RELEASE, old, fresh))));
  });

  it('joins a name that is typed to the entity that has it, by its surname too', () => {
    const analysis = amended('a second school.', 'a second school. Lund said that the Nordic Water Council agrees.')!;
    assert.equal(nameOf(analysis, analysis.quotations.at(-1)!.source), 'Ana Lund');
    assert.deepEqual(names(analysis), names(analysed(RELEASE)));
  });

  it('adds an entity that the text did not have, in the order of the text', () => {
    const analysis = amended('The Nordic Water Council today', 'In Kisumu the Nordic Water Council today')!;
    assert.ok(names(analysis).includes('Kisumu'));
    assert.deepEqual(analysis.entities.map(({ id }) => id), analysis.entities.map((_, i) => `e${i + 1}`));
  });

  it('lets go of an entity whose last mention was deleted, and of what it said', () => {
    const analysis = amended('Per Bo, mayor of Elmhaven, urged Norway to pay for a second school.\n', '')!;
    assert.ok(!names(analysis).includes('Per Bo'));
    assertConsistent(analysis);
  });

  it('leaves the dateline, and edits over several sections, to a whole analysis', () => {
    assert.equal(amended('4 March', '5 March'), null);
    assert.equal(amended('Flood School\n\nELMHAVEN', 'ELMHAVEN'), null);
  });

  it('stays consistent, and has its tokens right, through any edits', () => {
    const edits = fc.array(fc.tuple(fc.nat(1200), fc.nat(12), fc.constantFrom('', 'x', ' ', '\n', '\n\n', '”', ' Lund said that', ' will open a school in Kenya.', '“We agreed', '. ', '\r\n')), { maxLength: 8 });
    fc.assert(fc.property(edits, (all) => {
      let analysis = analysed(RELEASE);
      for (const [place, length, fresh] of all) {
        const { text } = analysis.document, start = Math.min(place, text.length);
        const next = text.slice(0, start) + fresh + text.slice(start + length);
        analysis = amend(analysis, next, model) ?? analysed(next);
        assertConsistent(analysis);
        const { document } = analysis;
        assert.equal(document.text, next);
        const tokens = tokenise(next, document.structure), sentences = splitSentences(document.structure, tokens);
        assert.deepEqual(document.sentences, sentences);
        assert.deepEqual(document.tokens, tagTokens(tokens, sentences, model));
      }
    }), { numRuns: 150 });
  });
});
