/** Names brought to one form, so that spellings of the same name compare equal. */
import type { EntityType } from '../annotation';
import { COMPANY_ENDINGS } from '../mentions/cueWords';

/** Everyday forms of names whose letters do not tell that they are the same. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  `us usa united-states-of-america america=united-states|uk great-britain britain=united-kingdom|uae=united-arab-emirates|prc=china|dprk democratic-people's-republic-of-korea=north-korea
  rok republic-of-korea=south-korea|drc dr-congo democratic-republic-of-the-congo democratic-republic-of-congo=congo-kinshasa|russian-federation=russia|viet-nam=vietnam|turkiye=turkey|czech-republic=czechia
  cote-d'ivoire=ivory-coast|burma=myanmar|holland=netherlands|swaziland=eswatini|syrian-arab-republic=syria|hellenic-republic=greece|holy-see=vatican|washington-dc washington-d-c=washington
  un=united-nations|eu=european-union|au=african-union|fco fcdo foreign-and-commonwealth-office foreign-commonwealth-and-development-office foreign-commonwealth-development-office=foreign-office
  isis daesh da'esh islamic-state islamic-state-of-iraq-and-the-levant islamic-state-in-iraq-and-the-levant islamic-state-of-iraq-and-levant islamic-state-of-iraq-and-syria islamic-state-of-iraq-and-al-sham=isil`
    .split(/[|\n]/).flatMap((entry) => {
      const [forms, name] = entry.trim().split('=');
      return forms.split(' ').map((form) => [form.replaceAll('-', ' '), name.replaceAll('-', ' ')] as const);
    }),
);

/** What stands between the adjectives and the "of" of a country's long name: "United Republic of Tanzania". */
const STATE_FORMS = new Set(['republic', 'kingdom', 'state', 'commonwealth', 'sultanate', 'emirate', 'principality', 'duchy', 'federation']);
const STATE_ADJECTIVES = new Set('democratic people\'s federal islamic socialist united bolivarian plurinational arab hashemite cooperative independent grand federated federative oriental co operative'.split(' '));
/** Words beside the name of a place that say what it is. */
const PLACE_KINDS = new Set(['province', 'city', 'state', 'county', 'governorate', 'region', 'district', 'prefecture', 'oblast', 'municipality', 'town']);
const PLACES: ReadonlySet<EntityType> = new Set(['GPE', 'LOC', 'FAC']);
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'la', 'du', 'des', 'del', 'with', 'against', 'a', 'an', 'et', 'at']);

/** A name in lower case without accents, marks, full stops and its leading article: "U.S." is "us", "al- Rashedi" is "al-rashedi". */
export function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").replaceAll('.', '').replace(/- /g, '-')
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ').trim().replace(/^the /, '').replace(/'s?$/, '');
}

/** The form that names of one entity share, of a folded one: with aliases settled, and without what long forms of its type add. */
export function keyOf(plain: string, type: EntityType): string {
  const alias = ALIASES.get(plain);
  if (alias !== undefined) return alias;
  if (type === 'NORP') return plain.length > 4 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain;
  if (PLACES.has(type)) return placeKey(plain);
  if (type === 'ORG') return companyKey(plain);
  return plain;
}

function placeKey(plain: string): string {
  const words = plain.split(' ');
  const of = words.indexOf('of');
  if (of > 0 && of + 1 < words.length && STATE_FORMS.has(words[of - 1]) && words.slice(0, of - 1).every((word) => STATE_ADJECTIVES.has(word))) {
    const rest = words.slice(words[of + 1] === 'the' && of + 2 < words.length ? of + 2 : of + 1).join(' ');
    return ALIASES.get(rest) ?? rest;
  }
  if (words.length > 1 && PLACE_KINDS.has(words.at(-1)!)) return words.slice(0, -1).join(' ');
  return plain;
}

function companyKey(plain: string): string {
  const words = plain.split(' ');
  let end = words.length;
  while (end > 1 && COMPANY_ENDINGS.has(words[end - 1]) && !/^(?:group|company|corporation|holdings|as|asa|sa)$/.test(words[end - 1]) || end > 1 && isBareEnding(words, end)) end--;
  return words.slice(0, end).map((word) => ALIASES.get(word) ?? word).join(' ');
}

/** "ASA", "AS" and "SA" are words too: they end a company's name only behind another word that is none. */
const isBareEnding = (words: readonly string[], end: number): boolean => /^(?:asa|as|sa)$/.test(words[end - 1]) && !SMALL_WORDS.has(words[end - 2]);

/** The first letters of a name's words, without and with its small words: what its acronym can be. */
export function initialsOf(plain: string): string[] {
  const words = plain.split(/[ -]/).filter(Boolean);
  if (words.length < 2) return [];
  const letters = (some: readonly string[]): string => some.map((word) => word[0]).join('');
  return [...new Set([letters(words.filter((word) => !SMALL_WORDS.has(word))), letters(words)])];
}

/** The capitals of a word that can be an acronym ("AfDB": "adb"), or null for any other. */
export function acronymLetters(surface: string): string | null {
  const plain = surface.replaceAll('.', '');
  if (/\s/.test(plain) || plain.length < 2 || plain.length > 10) return null;
  const capitals = plain.replace(/[^\p{Lu}]/gu, '');
  return capitals.length >= 2 && capitals.length * 2 > plain.length ? capitals.toLowerCase() : null;
}

/** The words of a name that are not small. */
export const contentWords = (plain: string): string[] => plain.split(' ').filter((word) => !SMALL_WORDS.has(word));

/** A part of a personal name without its article: "al-Rashedi" and "Rashedi" are one. */
export const bare = (word: string): string => word.replace(/^(?:al|el)-(?=.)/, '');
