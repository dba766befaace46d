import assert from 'node:assert/strict';
import { datelineLength, isDateAlone, isDatelineAlone } from '../../../../src/analysis/structure/dateline';

const DATELINES = [
  'ELMHAVEN, Norway, March 4, 2026 /NordWire/ --', 'ELMHAVEN (AP) --', 'ELMHAVEN (17 April 2026) –', 'NEW ELM, 5 May 2026 –', 'ELMHAVEN, Wis.--(PressWire)--', 'N’ELM / ELMHAVEN –', 'ELMHAVEN and NEW ELM, Norway, 14 April 2026 –',
  'ELMHAVEN, May 4, 2026 (GLOBE WIRE) --', 'Elmhaven, Norway:', 'Elmhaven –', '(Elmhaven, May 3, 2026) –', 'Elmhaven - 3 May 2026 -', 'ELMHAVEN, N.H., Sept. 28 —', 'Elmhaven, 3 May 2026:', 'Bad Elm am See, 3 May 2026 –', 'Elmhaven, Shawwal 12, 1447, March 31, 2026, ENA --',
];
const NONE = [
  'SECRETARY MOE: We talked.', 'QUESTION: Did you meet?', 'Ada Moe, Minister: We talked.', 'The talks – the third this year – went well.', 'UPDATE – The firm grew.', 'In May 2026 – a good month – The firm grew.', 'Today – The firm grew.', 'Elmhaven – the old town.', 'ELMHAVEN, May 4, 2026 --',
];

describe('datelineLength', () => {
  for (const dateline of DATELINES) it(dateline, () => assert.equal(datelineLength(`${dateline} The firm grew.`.replace(/\)-- /, ')--')), dateline.length));
  for (const text of NONE) it(`none in: ${text}`, () => assert.equal(datelineLength(text), 0));
});

describe('lines with nothing but a date', () => {
  for (const line of ['12 May 2026', 'Monday, May 12, 2026', '2026/05/12 21:40', '12.05.2026', '2026-05-12', '2026年5月12日']) it(line, () => assert.ok(isDateAlone(line)));
  for (const line of ['Elmhaven, 12 May 2026', '(New Elm, 12–14 January 2027)', 'ELMHAVEN 1996-08-30']) {
    it(line, () => {
      assert.ok(isDatelineAlone(line));
      assert.ok(!isDateAlone(line));
    });
  }
  for (const line of ['Elmhaven', 'They met on 12 May 2026.', 'The May talks']) it(`not: ${line}`, () => assert.ok(!isDatelineAlone(line) && !isDateAlone(line)));
});
