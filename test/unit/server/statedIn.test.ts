import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { statedIn } from '../../../src/server/statedIn';
import { analysedDocument, type Sketch } from '../../support/analysisOf';
import { doneWithin } from '../../support/doneWithin';

/** Text, what it holds, and the quotation that the first commitment is stated in. */
const CASES: [string, string, Sketch, string | null][] = [
  ['the quotation that holds its cue', 'Anna Berg said that Norway will pay.', { quotations: [{ cue: 'said', content: ['Norway will pay'] }], commitments: [{ words: 'Norway will pay', cue: 'will' }] }, 'q1'],
  ['the innermost one', 'He said “Ana told us that Oslo will act” today.', { quotations: [{ cue: 'said', content: ['Ana told us that Oslo will act'] }, { cue: 'told', content: ['Oslo will act'] }], commitments: [{ words: 'Oslo will act', cue: 'will' }] }, 'q2'],
  ['the one that shares its cue', 'The Council urged all to pay.', { quotations: [{ cue: 'urged', content: ['all to pay'] }], commitments: [{ words: 'The Council urged all to pay', cue: 'urged' }] }, 'q1'],
  ['the outer one again after an inner one', 'He said “Ana asked why. We will act” today.', { quotations: [{ cue: 'said', content: ['Ana asked why. We will act'] }, { cue: 'asked', content: ['why'] }], commitments: [{ words: 'We will act', cue: 'will' }] }, 'q1'],
  ['none where words of the narrator stand between its parts', '“We” – they will act – “agree”.', { quotations: [{ content: ['We', 'agree'] }], commitments: [{ words: 'they will act', cue: 'will' }] }, null],
  ['none where the release says it', 'Anna Berg said no. Norway will pay.', { quotations: [{ cue: 'said', content: ['no'] }], commitments: [{ words: 'Norway will pay', cue: 'will' }] }, null],
];

describe('the quotation that a commitment is stated in', () => {
  for (const [name, text, sketch, expected] of CASES) {
    it(`is ${name}`, () => assert.equal(statedIn(analysedDocument(text, sketch).analysis).get('c1')?.id ?? null, expected));
  }
  it('is found in a time that grows with the text alone', () => {
    const count = 20_000;
    const quotations = Array.from({ length: count }, (_, i) => ({ id: `q${i}`, cue: null, content: [{ start: i * 10, end: i * 10 + 9 }] }));
    const commitments = Array.from({ length: count }, (_, i) => ({ id: `c${i}`, cue: { start: i * 10 + 2, end: i * 10 + 5 } }));
    const stated = doneWithin(1000, () => statedIn({ quotations, commitments } as unknown as Parameters<typeof statedIn>[0]));
    assert.equal(stated.get('c19999')?.id, 'q19999');
  });
});
