import assert from 'node:assert/strict';
import { dateTest } from '../../../src/register/dateFilter';

const DATES = ['2026-12-31', '2027-01-01', '2027-03-15', '2028-01-01', null];

describe('choosing dates', () => {
  const cases: readonly [string, typeof DATES][] = [
    ['2027', ['2027-01-01', '2027-03-15']],
    [' 2027-03 ', ['2027-03-15']],
    ['2027-01-01', ['2027-01-01']],
    ['2026..2027-01', ['2026-12-31', '2027-01-01']],
    ['..2027-01-01', ['2026-12-31', '2027-01-01']],
    ['2027-02 .. ', ['2027-03-15', '2028-01-01']],
    ['< 2027', ['2026-12-31']],
    ['<=2027', ['2026-12-31', '2027-01-01', '2027-03-15']],
    ['>2027', ['2028-01-01']],
    ['>= 2027-03-15', ['2027-03-15', '2028-01-01']],
    ['None', [null]],
  ];
  for (const [words, expected] of cases) it(`“${words}”`, () => assert.deepEqual(DATES.filter(dateTest(words)!), expected));
  for (const words of ['', '..', 'spring 2027', '20', '<', '2027-3', '2027...2028']) it(`“${words}” is none`, () => assert.equal(dateTest(words), null));
});
