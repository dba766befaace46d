import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findFormulas } from '../../../src/formulas/findFormulas';
import { FORMULAS } from '../../../src/formulas/formulas';
import { SCALES, SOURCES } from '../../../src/formulas/scales';
import { doneWithin } from '../../support/doneWithin';

const found = (text: string): string[] => findFormulas(text).map(({ start, end, formula }) => `${formula.id}: ${text.slice(start, end)}`);

describe('formulas of diplomacy', () => {
  for (const [text, ...expected] of [
    ['The two sides had a frank and in-depth exchange of views on the Lunde Strait.', 'frank: frank', 'in-depth: in-depth', 'exchange-of-views: exchange of views'],
    ['The ministers held candid talks in Elmhaven.', 'frank: candid'],
    ['The talks were frank, constructive and useful.', 'frank: frank', 'constructive: constructive', 'useful: useful'],
    ['Solvang described the meeting as businesslike.', 'businesslike: businesslike'],
    ['She called the talks difficult.', 'difficult: difficult'],
    ['It was a full and frank discussion.', 'full-and-frank: full and frank'],
    ['They had a full exchange of views.', 'full-exchange: full exchange of views'],
    ['They exchanged views on fisheries.', 'exchange-of-views: exchanged views'],
    ['The delegations met in a cordial and friendly atmosphere.', 'cordial-friendly: cordial and friendly'],
    ['The two countries enjoy cordial relations.', 'cordial: cordial'],
    ['Ana Lund spoke with her counterpart candidly.', 'frank: spoke'],
    ['The ministers spoke candidly about the fisheries.', 'frank: spoke candidly'],
    ['Norway took note of the statement.', 'take-note: took note of'],
    ['The ministry expressed serious concern over the tests.', 'concern: expressed'],
    ['Norway strongly condemned the attack.', 'condemn: strongly condemned'],
    ['The government regrets that the talks ended.', 'regret: regrets'],
    ['Norway reserves the right to take further measures.', 'reservations: reserves the right to'],
    ['Norway cannot remain indifferent to the blockade.', 'not-indifferent: cannot remain indifferent to'],
    ['Both ministers welcomed the resumption of ferry traffic.', 'welcome: welcomed'],
    ['Norway urged both sides to show restraint.', 'urge: urged'],
    ['She called upon all parties to return to the table.', 'call-upon: called upon'],
    ['The council demanded an end to the blockade.', 'demand: demanded an'],
  ] as const) {
    it(`are in “${text}”`, () => {
      const ids = found(text);
      for (const one of expected) assert.ok(ids.some((id) => id.startsWith(one)), `${one} is not in ${ids.join(', ')}`);
      assert.equal(ids.length, expected.length, ids.join(', '));
    });
  }

  for (const text of [
    'Frank Osei met the press.', 'Frank talks to reporters every week.', 'The stand sells frankfurters.', 'Minister Frank welcomed guests to the embassy.',
    'The museum welcomed 4,000 visitors last year.', 'A warm welcome awaited the delegation.', 'It was a frank book about the sea.',
    'The firm uses constructive methods in its buildings.', 'They found a useful meeting room.', 'The hotel offers a warm atmosphere.', 'It is a useful tool for talks.',
    'The condemned building was pulled down.', 'There is an urge to save.', 'Customer demands the company met.', 'The bank is a going concern.', 'He said so without regret.',
    'The exchange opened at nine.', 'All rights reserved.', 'A constructive call for papers was published.',
  ]) {
    it(`are not in “${text}”`, () => assert.deepEqual(found(text), []));
  }

  it('stand on a step of their scale, with a reading and its source', () => {
    for (const { id, scale, step, reading, sources } of FORMULAS) {
      assert.ok(SCALES[scale].steps[step - 1], id);
      assert.ok(reading().length > 20 && sources.length > 0 && sources.every((source) => SOURCES[source]), id);
    }
    assert.equal(new Set(FORMULAS.map(({ id }) => id)).size, FORMULAS.length);
  });

  it('lie in the stretch that was asked for, in order, never over one another', () => {
    const word = fc.constantFrom('frank', 'and', 'full', 'talks', 'the', 'exchange', 'of', 'views', 'were', ',', 'Frank', 'welcomed', 'decision', '\n', 'strongly', 'condemned', 'ünïcode', '\uD800');
    fc.assert(fc.property(fc.array(word, { maxLength: 30 }), fc.nat(20), (words, from) => {
      const text = words.join(' ');
      const start = Math.min(from, text.length);
      let last = start;
      for (const formula of findFormulas(text, start)) {
        assert.ok(formula.start >= last && formula.end > formula.start && formula.end <= text.length);
        last = formula.end;
      }
    }));
  });

  it('are found in linear time', () => {
    // Half a second at most on one core; were it quadratic, minutes.
    doneWithin(3000, () => findFormulas('frank and candid , '.repeat(100_000)));
  });
});
