import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { wordingChange, type Change } from '../../../src/register/wordingChange';

const side = (changes: readonly Change[], kind: Change['kind']): string => changes.filter((change) => change.kind === 'same' || change.kind === kind).map(({ text }) => text).join(' ');

describe('the change of a wording', () => {
  it('is told word by word', () => {
    assert.deepEqual(wordingChange('Velmora Grid will build a line by 2027', 'Velmora Grid will build the line by 2028'), [
      { kind: 'same', text: 'Velmora Grid will build' }, { kind: 'removed', text: 'a' }, { kind: 'added', text: 'the' }, { kind: 'same', text: 'line by' }, { kind: 'removed', text: '2027' }, { kind: 'added', text: '2028' },
    ]);
  });

  it('gives both wordings back, also where they have nothing in common', () => {
    const wording = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 600 }).map((words) => words.join(' '));
    fc.assert(fc.property(wording, wording, (before, after) => {
      const changes = wordingChange(before, after);
      assert.equal(side(changes, 'removed'), before);
      assert.equal(side(changes, 'added'), after);
    }), { numRuns: 50 });
  });
});
