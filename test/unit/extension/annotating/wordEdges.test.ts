import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedByWord, nextEdge } from '../../../../src/extension/annotating/wordEdges';
import { doneWithin } from '../../../support/doneWithin';

/** A text with a stretch in square brackets. */
const marked = (text: string): { text: string; start: number; end: number } => ({ text: text.replace(/[[\]]/g, ''), start: text.indexOf('['), end: text.indexOf(']') - 1 });
const shown = (text: string, { start, end }: { start: number; end: number }): string => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

describe('changing a stretch by a word', () => {
  for (const [edge, step, before, after] of [
    ['end', 1, 'the [Port] Authority', 'the [Port Authority]'],
    ['end', 1, '[Ana] O’Neill-Lund', '[Ana O’Neill-Lund]'],
    ['end', 1, '[Ana], director', '[Ana,] director'],
    ['end', 1, '[Ana]', '[Ana]'],
    ['end', -1, '[Ana Lund] said', '[Ana] Lund said'],
    ['end', -1, '[Ana] said', '[Ana] said'],
    ['end', -1, '[An]a said', '[An]a said'],
    ['start', -1, 'of Port [Authority]', 'of [Port Authority]'],
    ['start', 1, '[the Port] Authority', 'the [Port] Authority'],
    ['start', 1, 'the [Port] Authority', 'the [Port] Authority'],
    ['start', -1, '[Port]', '[Port]'],
    ['end', 1, '[東京]、大阪', '[東京、]大阪'],
    ['end', 1, '[Ana] 😀 Lund', '[Ana 😀] Lund'],
  ] as const) {
    it(`${step === 1 ? 'forwards' : 'back'} at the ${edge}: ${before} → ${after}`, () => {
      const { text, ...stretch } = marked(before);
      assert.equal(shown(text, changedByWord(text, stretch, edge, step)), after);
    });
  }

  it('never leaves the text nor a stretch empty', () => fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), fc.constantFrom('start', 'end'), fc.constantFrom(1, -1), (text, a, b, edge, step) => {
    const start = a % text.length, end = start + 1 + (b % (text.length - start));
    const changed = changedByWord(text, { start, end }, edge, step as 1 | -1);
    assert.ok(changed.start >= 0 && changed.start < changed.end && changed.end <= text.length);
  })));

  it('looks at what is near alone', () => {
    const text = 'word '.repeat(400_000);
    assert.equal(nextEdge(text, 1_000_000, 'end', 1), 1_000_004);
    // A millisecond or two; were the whole text looked at each time, many seconds.
    doneWithin(1000, () => { for (let times = 0; times < 1000; times++) nextEdge(text, 1_000_000, 'end', 1); });
  });
});
