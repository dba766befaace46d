import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { forcesOf } from '../../../src/overview/forces/forces';
import { forcesPicture } from '../../../src/overview/forces/forcesPicture';
import { commitment, told } from './told';

const MADE = [commitment('c1', 'pledged', ['Norway']), commitment('c2', 'called-for', ['all states']), commitment('c3', 'pledged', ['Peru', 'Norway']), commitment('c4', 'pledged', ['norway']), commitment('c5', 'pledged', [])];

describe('how binding it is', () => {
  it('has a row for each force, with those of one actor beside each other', () => {
    assert.deepEqual(forcesOf(MADE).map(({ force, count, parts }) => [force, count, parts.map(({ actors }) => actors)]), [
      ['agreed', 0, []], ['pledged', 4, ['Norway', 'Norway', 'Peru and Norway', 'Nobody named']], ['called-for', 1, ['all states']], ['hoped', 0, []],
    ]);
  });
  it('takes those of one actor as one where there are too many', () => {
    const [{ parts }] = forcesOf(Array.from({ length: 30 }, (_, i) => commitment(`c${i}`, 'agreed', [i < 20 ? 'Norway' : 'Peru'])));
    assert.deepEqual(parts.map(({ actors, commitments }) => [actors, commitments.length]), [['Norway', 20], ['Peru', 10]]);
  });
  it('says what there is and who is to act most often', () => assert.equal(forcesPicture(told({ commitments: MADE })).sentence, '5 commitments: 4 pledged, 1 called for. Most often to act: Norway, 3 times.'));
  it('names nobody where several are to act equally often', () => assert.equal(forcesPicture(told({ commitments: MADE.slice(0, 2) })).sentence, '2 commitments: 1 pledged, 1 called for.'));
  it('says that there are none', () => assert.match(forcesPicture(told({})).sentence, /^No commitments in this release\./));
  it('has a row of the table for each force and actor', () => {
    assert.deepEqual(forcesPicture(told({ commitments: MADE })).table().rows.map(({ cells: [force, ...rest], items }) => [force.split(' (')[0], ...rest, items.join()]), [
      ['Pledged', 'Norway', '2', 'c1,c4'], ['Pledged', 'Peru and Norway', '1', 'c3'], ['Pledged', 'Nobody named', '1', 'c5'], ['Called for', 'all states', '1', 'c2'],
    ]);
  });
});
