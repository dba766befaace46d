import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { dayOf, shortDate, tickDate } from '../../../src/overview/dates';
import { deadlinesOf } from '../../../src/overview/deadlines/deadlines';
import { deadlinesPicture } from '../../../src/overview/deadlines/deadlinesPicture';
import { timeSpanOf } from '../../../src/overview/deadlines/timeSpan';
import { by, commitment, told } from './told';

const MADE = [
  commitment('c1', 'agreed', ['Norway'], by('by 2027', '2027-12-31')), commitment('c2', 'pledged', ['Peru'], by('soon')),
  commitment('c3', 'pledged', ['Peru'], by('on 3 March', '2026-03-03')), commitment('c4', 'hoped', ['Peru'], by('today', '2026-03-04')), commitment('c5', 'hoped', []),
];
const day = (iso: string): Date => dayOf(iso)!;

describe('by when', () => {
  it('puts deadlines in the order of time, tells those that have passed, and keeps those without a date apart', () => {
    const { dated, undated, without } = deadlinesOf(told({ commitments: MADE }));
    assert.deepEqual(dated.map(({ commitment: { id }, passed }) => [id, passed]), [['c3', true], ['c4', false], ['c1', false]]);
    assert.deepEqual([undated.map(({ words }) => words), without], [['soon'], 1]);
  });
  it('takes what is no day for no date', () => assert.equal(deadlinesOf(told({ commitments: [commitment('c1', 'agreed', [], by('some day', '2026-13-99'))] })).undated.length, 1));
  it('refuses a today that is no day', () => assert.throws(() => deadlinesOf(told({ today: 'now' })), RangeError));

  const SPANS: [string, string | null, string, string[], [string, string, string]][] = [
    ['from the release to the last deadline, with today in it', '2026-01-01', '2026-03-04', ['2026-12-31'], ['2026-01-01', '2026-12-31', 'within']],
    ['further to a today that is near', '2026-01-01', '2027-02-01', ['2026-12-31'], ['2026-01-01', '2027-02-01', 'within']],
    ['not to a today that is long after', '2016-06-23', '2026-03-04', ['2016-12-31'], ['2016-06-23', '2016-12-31', 'after']],
    ['not to a today that is long before', '2040-01-01', '2026-03-04', ['2041-01-01'], ['2040-01-01', '2041-01-01', 'before']],
    ['around a single day', null, '2026-03-04', ['2026-03-04'], ['2026-02-02', '2026-04-03', 'within']],
  ];
  for (const [name, released, today, dates, expected] of SPANS) {
    it(`shows the time ${name}`, () => {
      const { from, to, today: where } = timeSpanOf(deadlinesOf(told({ releaseDate: released, today, commitments: dates.map((date, i) => commitment(`c${i}`, 'agreed', [], by('then', date))) })));
      assert.deepEqual([from.toISOString().slice(0, 10), to.toISOString().slice(0, 10), where], expected);
    });
  }

  const SENTENCES: [string, typeof MADE, string][] = [
    ['that there are none', MADE.slice(4), 'No deadlines in this release.'],
    ['that none has a date', MADE.slice(1, 2), 'Commitments with a deadline: 1 of 1. None of them has a date.'],
    ['which is next', MADE, 'Commitments with a deadline: 4 of 5. Without a date: 1. The next is 4 Mar 2026: Peru.'],
    ['when the last one passed', MADE.slice(2, 3), 'Commitments with a deadline: 1 of 1. The last one passed on 3 Mar 2026.'],
  ];
  for (const [name, commitments, expected] of SENTENCES) it(`says ${name}`, () => assert.equal(deadlinesPicture(told({ commitments })).sentence, expected));
  it('says why words such as “by June” have no date', () => {
    assert.match(deadlinesPicture(told({ commitments: MADE })).note, /gives no date/);
    assert.doesNotMatch(deadlinesPicture(told({ commitments: MADE, releaseDate: '2026-01-01' })).note, /gives no date/);
  });
  it('lists all in the table, those without a date last', () => assert.deepEqual(deadlinesPicture(told({ commitments: MADE })).table().rows.map(({ cells }) => cells.slice(0, 3)), [
    ['3 Mar 2026, passed', 'on 3 March', 'Pledged'], ['4 Mar 2026', 'today', 'Hoped'], ['31 Dec 2027', 'by 2027', 'Agreed'], ['No date', 'soon', 'Pledged'],
  ]));
  it('writes dates as short as tells them apart', () => assert.deepEqual([shortDate(day('2026-03-04')), tickDate(day('2026-03-04'), 1), tickDate(day('2026-03-01'), 31), tickDate(day('2026-01-01'), 365)], ['4 Mar 2026', '4 Mar', 'Mar 2026', '2026']));
});
