import assert from 'node:assert/strict';
import { LISTINGS, MOST_ITEMS } from '../../../src/assistants/listings';
import { analysisOf } from '../../support/analysisOf';

const TEXT = 'Ana Lund met Velmora Grid.\n“The dam holds,” said Ms Lund. Velmora Grid will repair it by June 2027.';

describe('lists for assistants', () => {
  const analysis = analysisOf(TEXT, {
    entities: [{ type: 'ORG', names: ['Velmora Grid'] }, { type: 'PERSON', names: ['Ana Lund', 'Ms Lund'], role: 'engineer' }],
    quotations: [{ source: 'Ana Lund', cue: 'said', content: ['The dam holds'], certainty: 0.987 }],
    commitments: [{ force: 'pledged', words: 'Velmora Grid will repair it by June 2027', cue: 'will', actors: ['Velmora Grid'], deadline: 'by June 2027', date: '2027-06-30' }],
  });

  it('names speakers first, with their roles and other names', () => {
    assert.deepEqual(LISTINGS.entities(analysis).items, [
      { name: 'Ana Lund', type: 'person', role: 'engineer', alsoCalled: ['Ms Lund'], mentions: 2, quotations: 1 },
      { name: 'Velmora Grid', type: 'organization', alsoCalled: [], mentions: 2, quotations: 0 },
    ]);
  });

  it('says who said what, and in which line', () => {
    const [{ speaker, text, line, certainty }] = LISTINGS.quotations(analysis).items as { speaker: string; text: string; line: number; certainty: number }[];
    assert.deepEqual([speaker, text, line, certainty], ['Ana Lund', 'The dam holds', 2, 0.99]);
  });

  it('says who is to do what by when', () => {
    const [{ force, actors, deadline, deadlineDate }] = LISTINGS.commitments(analysis).items as { force: string; actors: string[]; deadline: string; deadlineDate: string }[];
    assert.deepEqual([force, actors, deadline, deadlineDate], ['pledged', ['Velmora Grid'], 'by June 2027', '2027-06-30']);
  });

  it('ends a long list, and says how long it is', () => {
    const names = Array.from({ length: MOST_ITEMS + 5 }, (_, i) => `Person${i}.`);
    const { total, items } = LISTINGS.entities(analysisOf(names.join(' '), { entities: names.map((name) => ({ names: [name] })) }));
    assert.deepEqual([total, items.length], [MOST_ITEMS + 5, MOST_ITEMS]);
  });
});
