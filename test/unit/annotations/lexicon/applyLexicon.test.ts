import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Analysis } from '../../../../src/analysis/annotation';
import { applyLexicon } from '../../../../src/annotations/lexicon/applyLexicon';
import type { LexiconEntry } from '../../../../src/annotations/lexicon/lexicon';
import { NameTrie } from '../../../../src/annotations/lexicon/nameTrie';
import { analysisOf, type Sketch } from '../../../support/analysisOf';
import { arbitraryAnalysis } from '../../../support/arbitraryAnalysis';
import { doneWithin } from '../../../support/doneWithin';

const entry = (name: string, more: Partial<LexiconEntry> = {}): LexiconEntry => ({ name, aliases: [], type: 'ORG', role: null, ignoreCase: false, ...more });

const entitiesOf = ({ entities, document: { text } }: Analysis): string[] =>
  entities.map(({ id, type, name, role, mentions }) => `${id} ${type} ${name}${role ? ` (${role})` : ''}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`);

const applied = (text: string, lexicon: LexiconEntry[], sketch: Sketch = {}): string[] => entitiesOf(applyLexicon(analysisOf(text, sketch), lexicon));

describe('names of a lexicon in a release', () => {
  const cases: [what: string, text: string, lexicon: LexiconEntry[], sketch: Sketch, expected: string[]][] = [
    ['found wherever they stand', 'Grid said. The Grid left.', [entry('Grid')], {}, ['e1 ORG Grid: Grid, Grid']],
    ['whole words only', 'Gridlock and Grids, Grid-wide, the Grid’s.', [entry('Grid')], {}, ['e1 ORG Grid: Grid, Grid']],
    ['over a line break', 'Velmora\r\nGrid left.', [entry('Velmora Grid')], {}, ['e1 ORG Velmora Grid: Velmora\r\nGrid']],
    ['with the other apostrophe', "O'Hara and O’Hara", [entry('O’Hara', { type: 'PERSON' })], {}, ["e1 PERSON O’Hara: O'Hara, O’Hara"]],
    ['as they are capitalised', 'The grid and GRID.', [entry('Grid')], {}, []],
    ['or not, where the entry says so', 'The grid and GRID.', [entry('Grid', { ignoreCase: true })], {}, ['e1 ORG Grid: grid, GRID']],
    ['the longest', 'Velmora Grid Watch and Velmora Grid', [entry('Velmora Grid'), entry('Velmora Grid Watch', { type: 'PRODUCT' })], {}, ['e1 PRODUCT Velmora Grid Watch: Velmora Grid Watch', 'e2 ORG Velmora Grid: Velmora Grid']],
    ['one entity for all names of an entry', 'VG and Velmora Grid.', [entry('Velmora Grid', { aliases: ['VG'], role: 'operator' })], { entities: [{ names: ['VG'], type: 'GPE' }] }, ['e1 ORG Velmora Grid (operator): VG, Velmora Grid']],
    ['with the short forms that the analysis found', 'Ana Lund came. Lund left.', [entry('Ana Lund', { type: 'PERSON' })], { entities: [{ names: ['Ana Lund', 'Lund'], role: 'minister' }] }, ['e1 PERSON Ana Lund (minister): Ana Lund, Lund']],
    ['over what overlaps', 'Today Velmora Grid left.', [entry('Velmora Grid')], { entities: [{ names: ['Today Velmora'], type: 'PERSON' }] }, ['e1 ORG Velmora Grid: Velmora Grid']],
    ['not inside a longer name of their type', 'Ana Lund came.', [entry('Lund', { type: 'PERSON' })], { entities: [{ names: ['Ana Lund'] }] }, ['e1 PERSON Ana Lund: Ana Lund']],
    ['two entries that the analysis took for one', 'VG and Velmora Grid.', [entry('VG', { type: 'PRODUCT' }), entry('Velmora Grid')], { entities: [{ names: ['VG', 'Velmora Grid'], type: 'ORG' }] }, ['e1 PRODUCT VG: VG', 'e2 ORG Velmora Grid: Velmora Grid']],
  ];
  for (const [what, text, lexicon, sketch, expected] of cases) it(`are ${what}`, () => assert.deepEqual(applied(text, lexicon, sketch), expected));

  it('are sources and actors', () => {
    const text = 'The VG said it will pay.';
    const sketch: Sketch = { quotations: [{ sourceSpan: 'The VG', cue: 'said', content: ['it will pay'] }] };
    assert.equal(applyLexicon(analysisOf(text, sketch), [entry('VG')]).quotations[0].source, 'e1');
  });

  it('change nothing where there are none', () => {
    const analysis = analysisOf('Ana Lund left.');
    assert.equal(applyLexicon(analysis, [entry('Grid')]), analysis);
  });

  it('keep all that an analysis promises', () => {
    fc.assert(fc.property(arbitraryAnalysis, fc.array(fc.constantFrom('Norvia', 'will', 'pay', 'é', 'Norvia will', 'a'), { maxLength: 4 }), (analysis, names) => {
      const { entities, quotations, commitments } = applyLexicon(analysis, names.map((name) => entry(name, { ignoreCase: true })));
      const mentions = entities.flatMap((one) => one.mentions).sort((a, b) => a.start - b.start);
      mentions.forEach((one, i) => assert.ok(one.start < one.end && (i === 0 || mentions[i - 1].end <= one.start)));
      const ids = new Set(entities.map(({ id }) => id));
      for (const { source } of quotations) assert.ok(source === null || ids.has(source));
      for (const { actors } of commitments) for (const { entity } of actors) assert.ok(entity === null || ids.has(entity));
    }));
  });

  it('are found in time that does not grow with their number', function () {
    this.timeout(60_000);
    const trie = new NameTrie<number>();
    for (let i = 0; i < 50_000; i++) trie.add(`Velmora Grid Number ${i}`, false, i);
    assert.equal(doneWithin(20_000, () => trie.find('Velmora Grid Number 7 met Velmora Grid. '.repeat(20_000))).length, 20_000);
  });
});
