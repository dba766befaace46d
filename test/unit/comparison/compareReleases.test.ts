/** What two small accounts of one meeting have in common, and what each says alone. */
import assert from 'node:assert/strict';
import type { Cell, Row, SectionName } from '../../../src/comparison/comparison';
import { compareReleases } from '../../../src/comparison/compareReleases';
import { analysed } from '../../support/analysed';

const HEAD = 'READOUT\n\nForeign Minister Ana Lund of Norway met Foreign Minister Joseph Maina of Kenya\n\n';
const compared = (a: string, b: string) => compareReleases(analysed(HEAD + a), analysed(HEAD + b));
const shown = (cell: Cell | null): string | null => cell && `${cell.way ?? cell.times}: ${cell.words}`;
const told = ({ a, b, differences }: Row): string => JSON.stringify([shown(a), shown(b), ...differences.map((difference) => [difference.kind, difference.a, difference.b])]);

type Expected = readonly [a: string | null, b: string | null, ...differences: (readonly [kind: string, a: string, b: string])[]];

const ROWS: readonly [title: string, a: string, b: string, section: SectionName, row: Expected][] = [
  ['pairs the same commitment with another force', 'Norway will fund the harbour in Mombasa.', 'The two sides agreed to fund the harbour in Mombasa.', 'commitments',
    ['pledged: Norway will fund the harbour in Mombasa', 'agreed: The two sides agreed to fund the harbour in Mombasa', ['force', 'pledged', 'agreed'], ['credited', 'Norway', 'The two sides']]],
  ['says that the other side only talks of what one agrees to', 'The two ministers agreed to launch a joint survey of fish stocks.', 'The two sides exchanged views on a joint survey of fish stocks.', 'commitments',
    ['agreed: The two ministers agreed to launch a joint survey of fish stocks', 'discussed: The two sides exchanged views on a joint survey of fish stocks.', ['force', 'agreed', 'discussed']]],
  ['tells a mention from a discussion', 'Norway will restore the old lighthouse of Lamu.', 'The old lighthouse of Lamu stands on a hill.', 'commitments',
    ['pledged: Norway will restore the old lighthouse of Lamu', 'mentioned: The old lighthouse of Lamu stands on a hill.', ['force', 'pledged', 'mentioned']]],
  ['takes “both ministers” and the two by name for the same actors', 'Both ministers agreed to open a shipping corridor to Mombasa.', 'Lund and Maina agreed to open a shipping corridor to Mombasa.', 'commitments',
    ['agreed: Both ministers agreed to open a shipping corridor to Mombasa', 'agreed: Lund and Maina agreed to open a shipping corridor to Mombasa']],
  ['shows another deadline', 'Norway will open a trade office in Nairobi by June 2027.', 'Norway will open a trade office in Nairobi by the end of 2028.', 'commitments',
    ['pledged: Norway will open a trade office in Nairobi by June 2027', 'pledged: Norway will open a trade office in Nairobi by the end of 2028', ['deadline', 'by June 2027', 'by the end of 2028']]],
  ['knows a deadline in other words', 'Norway will open a trade office in Nairobi by the end of 2027.', 'Norway will open a trade office in Nairobi by 31 December 2027.', 'commitments',
    ['pledged: Norway will open a trade office in Nairobi by the end of 2027', 'pledged: Norway will open a trade office in Nairobi by 31 December 2027']],
  ['leaves alone what one side alone undertakes', 'Norway will send a research vessel to Lamu.', 'Maina praised the weather.', 'commitments', ['pledged: Norway will send a research vessel to Lamu', null]],
  ['shows who else is credited with the same words', 'Lund said that the ban on plastic waste was a success.', 'Maina said that the ban on plastic waste was a success.', 'quotations',
    ['said: the ban on plastic waste was a success', 'said: the ban on plastic waste was a success', ['credited', 'Ana Lund', 'Joseph Maina']]],
  ['shows another class of reporting verb', 'Lund stressed that the ban on plastic waste was a success.', 'Lund acknowledged that the ban on plastic waste was a success.', 'quotations',
    ['said: the ban on plastic waste was a success', 'said: the ban on plastic waste was a success', ['verb', 'stressed', 'acknowledged']]],
  ['finds the same matter in other forms of its words', 'Lund stressed that the organisation of fisheries cooperation mattered.', 'Lund stressed that organizing how fishery bodies cooperate mattered.', 'quotations',
    ['said: the organisation of fisheries cooperation mattered', 'said: organizing how fishery bodies cooperate mattered']],
  ['shows how far each goes on a topic', 'The two sides agreed to protect coral reefs.', 'The ministers also discussed coral reefs.', 'topics', ['agreed: coral reefs', 'discussed: coral reefs', ['force', 'agreed', 'discussed']]],
  ['shows a topic of one side', 'The ministers discussed human rights.', 'The weather was fine.', 'topics', ['discussed: human rights', null]],
  ['knows a person by the surname', 'Lund thanked Maina.', 'Dr. Maina thanked Ms. Lund.', 'participants', ['2: Ana Lund', '2: Ana Lund']],
  ['knows a country by its people', 'The Kenyan side was pleased.', 'Kenya was pleased.', 'participants', ['2: Kenya', '2: Kenya']],
  ['knows a body by its acronym', 'The African Development Bank took part.', 'The AfDB took part. The AfDB was pleased.', 'participants', ['1: African Development Bank', '2: AfDB']],
];

describe('compareReleases', () => {
  for (const [title, a, b, section, row] of ROWS) {
    it(title, () => {
      const rows = compared(a, b)[section].map(told);
      assert.ok(rows.includes(JSON.stringify(row)), `${JSON.stringify(row)} is not in\n${rows.join('\n')}`);
    });
  }

  it('gives each statement one partner', () => {
    const { commitments } = compared('Norway will fund the harbour. Norway will fund the harbour of Mombasa.', 'Norway will fund the harbour of Mombasa.');
    assert.deepEqual(commitments.filter(({ a, b }) => a?.item && b?.item).map(told), [JSON.stringify(['pledged: Norway will fund the harbour of Mombasa', 'pledged: Norway will fund the harbour of Mombasa'])]);
  });

  it('has every commitment and quotation of both in a row', () => {
    const a = analysed(`${HEAD}Norway will fund the harbour. Lund said that it was time.`), b = analysed(`${HEAD}Maina urged all parties to stop. Kenya plans to host a summit.`);
    const { commitments, quotations } = compareReleases(a, b);
    const items = (side: 'a' | 'b'): string[] => [...commitments, ...quotations].flatMap((row) => row[side]?.item ?? []).sort();
    assert.deepEqual(items('a'), [...a.commitments, ...a.quotations].map(({ id }) => id).sort());
    assert.deepEqual(items('b'), [...b.commitments, ...b.quotations].map(({ id }) => id).sort());
  });

  const UNRELATED = 'Velmora Grid opens a factory\n\nVelmora Grid will build batteries in Bergen by 2028.\n';
  for (const [title, a, b, reason] of [
    ['an account of another matter', `${HEAD}The ministers discussed coral reefs.`, UNRELATED, /^They name nobody in common\. Of the words of the shorter one, the other has 0 %\.$/],
    ['an empty text', `${HEAD}The ministers discussed coral reefs.`, '', /^One of them has no words\./],
  ] as const) {
    it(`says that ${title} is unrelated, and why`, () => {
      const { related, reason: told } = compareReleases(analysed(a), analysed(b));
      assert.equal(related, false);
      assert.match(told, reason);
    });
  }
});
