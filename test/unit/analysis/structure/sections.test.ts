import assert from 'node:assert/strict';
import { readStructure } from '../../../../src/analysis/structure/structure';

/** The kinds of a text's sections, each with its first words. */
const read = (text: string): string[] => readStructure(text).sections.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).split('\n')[0]}`);

const BODY = 'The Minister of Rivers opened the bridge in Elmhaven on Monday and thanked all who had built it.';

const CASES: readonly (readonly [name: string, text: string, ...sections: string[]])[] = [
  ['a headline above the body', `Minister opens bridge\n\n${BODY}`, 'headline: Minister opens bridge', `body: ${BODY}`],
  ['a sub-headline', `Minister opens bridge\nNew road saves an hour\n\n${BODY}`, 'headline: Minister opens bridge', 'headline: New road saves an hour', `body: ${BODY}`],
  ['a text with no headline', `${BODY}\n${BODY}`, `body: ${BODY}`],
  ['a headline with a full stop but a title\'s capitals', `Minister Opens Long-Awaited Bridge.\n\n${BODY}`, 'headline: Minister Opens Long-Awaited Bridge.', `body: ${BODY}`],
  ['a release line', `FOR IMMEDIATE RELEASE\nMinister opens bridge\n${BODY}`, 'releaseLine: FOR IMMEDIATE RELEASE', 'headline: Minister opens bridge', `body: ${BODY}`],
  ['an embargo', `EMBARGOED UNTIL 06:00 GMT, 5 May 2026\nMinister opens bridge\n${BODY}`, 'releaseLine: EMBARGOED UNTIL 06:00 GMT, 5 May 2026', 'headline: Minister opens bridge', `body: ${BODY}`],
  ['a breadcrumb', `Home > News\nMinister opens bridge\n${BODY}`, 'releaseLine: Home > News', 'headline: Minister opens bridge', `body: ${BODY}`],
  ['a number and a date', `Press Release No. 5\nMinister opens bridge\n2026/05/04 21:40\n${BODY}`, 'releaseLine: Press Release No. 5', 'headline: Minister opens bridge', 'releaseLine: 2026/05/04 21:40', `body: ${BODY}`],
  ['a byline', `Minister opens bridge\nBy Ada Moe\n${BODY}`, 'headline: Minister opens bridge', 'releaseLine: By Ada Moe', `body: ${BODY}`],
  ['a dateline before the body', `Minister opens bridge\nELMHAVEN, Norway, 4 May 2026 /NordWire/ -- ${BODY}`, 'headline: Minister opens bridge', 'dateline: ELMHAVEN, Norway, 4 May 2026 /NordWire/ --', `body: ${BODY}`],
  ['a dateline on a line of its own', `Joint Statement\nElmhaven, 4 May 2026\n1. ${BODY}`, 'headline: Joint Statement', 'dateline: Elmhaven, 4 May 2026', `body: 1. ${BODY}`],
  ['a heading in the body', `Minister opens bridge\n${BODY}\nThe new road\n${BODY}`, 'headline: Minister opens bridge', `body: ${BODY}`, 'heading: The new road', `body: ${BODY}`],
  ['lists', `Minister opens bridge\n${BODY}\n• It is long.\n• It is wide\n1. It is high`, 'headline: Minister opens bridge', `body: ${BODY}`],
  ['"About …"', `Minister opens bridge\n${BODY}\nAbout Nordfisk\nNordfisk sells fish.`, 'headline: Minister opens bridge', `body: ${BODY}`, 'boilerplate: About Nordfisk'],
  ['"about" in a sentence', `Minister opens bridge\nAbout 300 people watched.\n${BODY}`, 'headline: Minister opens bridge', 'body: About 300 people watched.'],
  ['notes', `Minister opens bridge\n${BODY}\nENDS\nNotes to editors\n1. It is new.`, 'headline: Minister opens bridge', `body: ${BODY}`, 'endMark: ENDS', 'boilerplate: Notes to editors'],
  ['forward-looking statements under a heading', `Nordfisk grows\n${BODY}\nCautionary Note\nMuch may change.`, 'headline: Nordfisk grows', `body: ${BODY}`, 'safeHarbour: Cautionary Note'],
  ['forward-looking statements in a paragraph', `Nordfisk grows\n${BODY}\nThis text has forward-looking statements.`, 'headline: Nordfisk grows', `body: ${BODY}`, 'safeHarbour: This text has forward-looking statements.'],
  ['a contact', `Nordfisk grows\n${BODY}\nMedia Contact:\nAda Moe\n+47 555 01 23\n###`, 'headline: Nordfisk grows', `body: ${BODY}`, 'contact: Media Contact:', 'endMark: ###'],
  ['a contact in a sentence', `Nordfisk grows\n${BODY}\nFor more information, call Ada Moe at 555-010-0123.`, 'headline: Nordfisk grows', `body: ${BODY}`, 'contact: For more information, call Ada Moe at 555-010-0123.'],
  ['a contact above the headline', `Contact: Ada Moe, 555-010-0123\n\nNordfisk grows\n\n${BODY}`, 'contact: Contact: Ada Moe, 555-010-0123', 'headline: Nordfisk grows', `body: ${BODY}`],
  ['a body that goes on after a contact', `Nordfisk grows\nMedia Contact:\nAda Moe\n\n${BODY}`, 'headline: Nordfisk grows', 'contact: Media Contact:', `body: ${BODY}`],
  ['contacts between people', `Envoys meet\n${BODY}\nContacts between the two peoples grew. ${BODY}`, 'headline: Envoys meet', `body: ${BODY}`],
  ['web leftovers', `Envoys meet\n${BODY}\nSuggest to a friend:`, 'headline: Envoys meet', `body: ${BODY}`, 'releaseLine: Suggest to a friend:'],
  ['end marks', `Envoys meet\n${BODY}\n-30-`, 'headline: Envoys meet', `body: ${BODY}`, 'endMark: -30-'],
  ['an ornament in the first half', `Envoys meet\n* * *\n${BODY}\n${BODY}`, 'headline: Envoys meet', 'releaseLine: * * *', `body: ${BODY}`],
  ['the word "ends" in a sentence', `Envoys meet\n${BODY}\nSo it ends.`, 'headline: Envoys meet', `body: ${BODY}`],
];

describe('sections', () => {
  for (const [name, text, ...sections] of CASES) it(name, () => assert.deepEqual(read(text), sections));
});
