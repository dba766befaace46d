import assert from 'node:assert/strict';
import { countWords, longText, randomNumbers, releases } from '../../bench/texts';

describe('the texts of the benchmarks', () => {
  for (const [text, expected] of [['', 0], [' \n', 0], ['Ana Lund said:', 3], ['a\u00a0b\n\nc', 3]] as const) {
    it(`counts ${expected} words in ${JSON.stringify(text)}`, () => assert.equal(countWords(text), expected));
  }

  it('are those of the project at least', () => assert.ok(releases().length >= 17));

  it('are made as long as is asked for, the same each time', () => {
    const text = longText((_, words) => words >= 40_000);
    assert.ok(countWords(text) >= 40_000 && countWords(text) < 42_000);
    assert.equal(longText((_, words) => words >= 40_000), text);
  });

  it('draw numbers from 0 to below 1, the same for one seed', () => {
    const draw = (seed: number): number[] => Array.from({ length: 1000 }, randomNumbers(seed));
    assert.ok(draw(1).every((n) => n >= 0 && n < 1));
    assert.deepEqual(draw(1), draw(1));
    assert.notDeepEqual(draw(1), draw(2));
  });
});
