/** Peoples and their countries: "Norwegian" and "Norway" are one party. */

/** Those whose first letters do not tell. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `american:united states|british:united kingdom|briton:united kingdom|dutch:netherlands|french:france|filipino:philippines|emirati:united arab emirates|spanish:spain|danish:denmark|swiss:switzerland|welsh:wales
  greek:greece|irish:ireland|polish:poland|thai:thailand|turkish:turkey|finnish:finland|burmese:myanmar|lao:laos|malagasy:madagascar|cypriot:cyprus|monegasque:monaco|ivorian:ivory coast|norwegian:norway|peruvian:peru|chinese:china
  new zealander:new zealand|south african:south africa|south korean:south korea|north korean:north korea|saudi:saudi arabia|kosovar:kosovo`
    .split(/[|\n]/).map((entry) => entry.trim().split(':') as [string, string]),
);

const ENDING = /(?:ians?|eans?|ans?|ese|is?|ish|ic|s)$/;

/**
 * True where the name of a people is that of a country's.
 * @param people in one form, as `keyOf` gives it: "norwegian"
 * @param country likewise: "norway"
 */
export function isPeopleOf(people: string, country: string): boolean {
  const known = IRREGULAR.get(people) ?? IRREGULAR.get(people.replace(/s$/, ''));
  if (known !== undefined) return known === country;
  const stem = people.replace(ENDING, '');
  return stem.length >= 3 && country.startsWith(stem) && country.length - stem.length <= 5;
}
