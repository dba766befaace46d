import assert from 'node:assert/strict';
import type { MonthCount, SourceHistory } from '../../../src/phrases/history';
import { boundsOf, lanesOf, ticksOf } from '../../../src/phrases/periods';

const month = (name: string, exact: number, releases = 1): MonthCount => ({ month: name, releases, exact, similar: 0, instead: 0 });
const source = (name: string, ...months: readonly MonthCount[]): SourceHistory => ({ name, releases: 9, exact: months.reduce((sum, { exact }) => sum + exact, 0), similar: 0, instead: 0, first: null, last: null, since: 0, months });

describe('the lanes of the chart', () => {
  it('are by month where there are few', () => {
    const { by, lanes, from, to, most } = lanesOf([source('a', month('2022-01', 2), month('2024-12', 5))], 8);
    assert.deepEqual([by, from, to, most, lanes[0].periods.map(({ period }) => period)], ['month', '2022-01', '2024-12', 5, ['2022-01', '2024-12']]);
  });

  it('are by year where there are many months, with their sums', () => {
    const { by, lanes, most } = lanesOf([source('a', month('2019-01', 2), month('2019-07', 3, 2), month('2024-12', 1))], 8);
    assert.equal(by, 'year');
    assert.deepEqual(lanes[0].periods.map(({ period, exact, releases }) => [period, exact, releases]), [['2019', 5, 3], ['2024', 1, 1]]);
    assert.equal(most, 5);
  });

  it('are for the sources that use the phrase most, and tell of how many others', () => {
    const { lanes, others } = lanesOf([source('a', month('2024-01', 3)), source('b', month('2024-01', 2)), source('c', month('2024-01', 1)), source('d', month('2024-01', 0))], 2);
    assert.deepEqual([lanes.map((lane) => lane.source), others], [['a', 'b'], 1]);
  });

  it('are none where nothing has a date', () => assert.deepEqual(lanesOf([source('a')], 8), { by: 'month', lanes: [], from: null, to: null, most: 1, others: 0 }));

  it('begin and end with their months and years', () => {
    assert.deepEqual(boundsOf('2024-12').map((time) => new Date(time).toISOString().slice(0, 10)), ['2024-12-01', '2025-01-01']);
    assert.deepEqual(boundsOf('2024').map((time) => new Date(time).toISOString().slice(0, 10)), ['2024-01-01', '2025-01-01']);
  });
});

describe('the labels of the axis', () => {
  for (const [what, from, to, most, labels] of [
    ['a single month', '2016-06', '2016-06', 10, ['2016-06 with year']],
    ['all months where there is room', '2025-11', '2026-02', 10, ['2025-11 with year', '2025-12', '2026-01 with year', '2026-02']],
    ['quarters where there is less', '2024-11', '2026-01', 6, ['2025-01 with year', '2025-04', '2025-07', '2025-10', '2026-01 with year']],
    ['no round month, where there is none', '2026-02', '2026-05', 1, ['2026-02 with year']],
    ['round years', '1994', '2026', 8, ['1995', '2000', '2005', '2010', '2015', '2020', '2025'].map((year) => `${year} with year`)],
  ] as const) {
    it(`are at ${what}`, () => assert.deepEqual(ticksOf(from, to, most).map(({ period, withYear }) => `${period}${withYear ? ' with year' : ''}`), labels));
  }
});
