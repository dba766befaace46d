/** Who is meant by a description or a pronoun: the source of the last quotation of each text. */
import assert from 'node:assert/strict';
import { analysed } from '../../../support/analysed';

const CASES: readonly (readonly [what: string, text: string, source: string | null])[] = [
  ['an office that somebody holds', 'Foreign Minister Ana Lund met the envoy. The Foreign Minister said that talks would go on.', 'Ana Lund'],
  ['an office that somebody is the envoy of', 'They thanked the Special Envoy of the Secretary-General for Kenya, Ana Lund. The Secretary-General said that talks would go on.', null],
  ['a side, of a country and not of a pair', 'Ministers prepared the Russia-Africa summit in Nairobi with Russia. The Russian side said that talks would go on.', 'Russia'],
  ['a pronoun whose sentence has a subject that nothing names', 'Per Bo is free. The High Representative met the President of Kenya, Omar Haddad, to whom she expressed her concern.', null],
  ['a pronoun that is not whom “whom” stands for', 'Ana Lund opened the fair. In the hall was the envoy Per Bo, to whom she expressed her gratitude.', 'Ana Lund'],
  ['the former of two', 'The fair was opened by the Mayor, Ana Lund, and by Omar Haddad. The former said that trade had grown.', 'Ana Lund'],
  ['the latter of two', 'The fair was opened by the Mayor, Ana Lund, and by Omar Haddad. The former was late, but the latter said that trade had grown.', 'Omar Haddad'],
  ['the latter of three', 'Ana Lund, Omar Haddad and Signe Halvorsen opened the fair. The latter said that trade had grown.', null],
];

describe('whom words stand for', () => {
  for (const [what, text, source] of CASES) {
    it(what, () => {
      const { entities, quotations } = analysed(text);
      const last = quotations.at(-1);
      assert.ok(last !== undefined);
      assert.equal(entities.find(({ id }) => id === last.source)?.name ?? null, source);
    });
  }
});
