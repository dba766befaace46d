import assert from 'node:assert/strict';
import { readStructure } from '../../../../src/analysis/structure/structure';

const BODY = 'The Minister of Rivers opened the bridge in Elmhaven and thanked all who had built it.';

const CASES: readonly (readonly [name: string, text: string, date: string | null])[] = [
  ['the dateline', `Bridge opens\n\nELMHAVEN, March 4, 2026 -- ${BODY}`, '2026-03-04'],
  ['the last of several days', `Bridge opens\n(Elmhaven, 12–14 January 2027)\n${BODY}`, '2027-01-14'],
  ['a line of its own', `Bridge opens\n2026/05/04 21:40\n${BODY}`, '2026-05-04'],
  ['a line that says what it is', `Bridge opens\nPublished 4 May 2026\n${BODY}`, '2026-05-04'],
  ['the lead', `Bridge opens\nOn June 23, 2026 local time, the Minister opened it.`, '2026-06-23'],
  ['a line below a summary', `Bridge opens\n${BODY}\nPublished 4 May 2026\n${BODY}`, '2026-05-04'],
  ['a line at the end', `Bridge opens\n${BODY}\nElmhaven\nMay 4, 2026`, '2026-05-04'],
  ['figures, day first', `Bridge opens\n04.05.2026\n${BODY}`, '2026-05-04'],
  ['no date that the text only speaks of', `Bridge opens\n${BODY} It was begun on 5 May 2020.`, null],
  ['no date without a year', `Bridge opens\nELMHAVEN, March 4 -- ${BODY}`, null],
  ['no day that does not exist', `Bridge opens\n30 February 2026\n${BODY}`, null],
];

describe('release date', () => {
  for (const [name, text, date] of CASES) it(name, () => assert.equal(readStructure(text).releaseDate, date));
});
