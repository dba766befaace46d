import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveDate } from '../../../../src/analysis/commitments/dates';

/** A Thursday. */
const RELEASED = '2026-05-14';

const CASES: readonly (readonly [words: string, date: string | null])[] = [
  ['by 2030', '2030-12-31'],
  ['no later than 2030', '2030-12-31'],
  ['by the end of 2028', '2028-12-31'],
  ['by June 2027', '2027-06-30'],
  ['by the end of February 2028', '2028-02-29'],
  ['no later than 30 June 2027', '2027-06-30'],
  ['on July 21, 2026', '2026-07-21'],
  ['by April 1', '2027-04-01'],
  ['by 1 June', '2026-06-01'],
  ['with effect from 1 February 2027', '2027-02-01'],
  ['before 15 October', '2026-10-14'],
  ['before January', '2026-12-31'],
  ['before the end of the year', '2026-12-31'],
  ['by the end of the year', '2026-12-31'],
  ['by year-end', '2026-12-31'],
  ['by the end of next year', '2027-12-31'],
  ['within this year', '2026-12-31'],
  ['next month', '2026-06-30'],
  ['this month', '2026-05-31'],
  ['this November', '2026-11-30'],
  ['in May', '2026-05-31'],
  ['next May', '2027-05-31'],
  ['in March of next year', '2027-03-31'],
  ['in the second half of 2027', '2027-12-31'],
  ['in the first half of next year', '2027-06-30'],
  ['during the second half of August', '2026-08-31'],
  ['in the first half of August', '2026-08-15'],
  ['in the first quarter of 2027', '2027-03-31'],
  ['in the fourth quarter', '2026-12-31'],
  ['in Q1', '2027-03-31'],
  ['next quarter', '2026-09-30'],
  ['by mid-2027', '2027-06-30'],
  ['by mid-December', '2026-12-16'],
  ['in early 2027', '2027-03-31'],
  ['in late 2027', '2027-12-31'],
  ['this autumn', '2026-11-30'],
  ['later this spring', '2026-05-31'],
  ['in the winter of 2028', '2029-02-28'],
  ['within 90 days', '2026-08-12'],
  ['within three working days', '2026-05-19'],
  ['within two weeks', '2026-05-28'],
  ['within 48 hours', '2026-05-16'],
  ['within the next five years', '2031-05-14'],
  ['over the coming six months', '2026-11-14'],
  ['at the latest six months after this meeting', '2026-11-14'],
  ['two years from now', '2028-05-14'],
  ['within 30 days of closing', null],
  ['today at 8:30 a.m. Eastern Time', '2026-05-14'],
  ['tomorrow', '2026-05-15'],
  ['on Friday', '2026-05-15'],
  ['next Thursday', '2026-05-21'],
  ['later this week', '2026-05-17'],
  ['next week', '2026-05-24'],
  ['in fiscal 2027', '2027-12-31'],
  ['for the academic year 2027–28', '2028-12-31'],
  ['by the end of the decade', '2030-12-31'],
  ['at an early date', null],
  ['soon', null],
  ['as soon as possible', null],
  ['without delay', null],
  ['at the earliest opportunity', null],
  ['before the budget is debated', null],
  ['in the 2030s', null],
  ['last year', null],
  ['', null],
];

describe('resolveDate', () => {
  for (const [words, date] of CASES) it(`${words || 'nothing'} → ${date ?? 'no date'}`, () => assert.equal(resolveDate(words, RELEASED), date));

  it('needs no date of release where the words give a year', () => assert.equal(resolveDate('by June 2027', null), '2027-06-30'));
  it('gives nothing relative to an unknown date of release', () => {
    for (const words of ['next month', 'by April 1', 'within 90 days', 'tomorrow', 'this year', 'in the autumn']) assert.equal(resolveDate(words, null), null, words);
  });
  it('gives a day or nothing for any words', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('by', 'within', 'May', '31', '2027', '9999', 'next', 'year', 'week', 'days', 'end of', 'mid-', 'half', 'first', '-', ',')), (words) => {
      const date = resolveDate(words.join(' '), RELEASED);
      assert.ok(date === null || /^\d{4}-\d{2}-\d{2}$/.test(date), String(date));
    }));
  });
});
