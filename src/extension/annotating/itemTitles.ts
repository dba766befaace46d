/** Types of names, kinds of quotation and forces as people say them. */
import { FORCE_LOOKS } from '../forces';

/** Entity types, the commonest first. */
export const TYPE_TITLES: readonly (readonly [type: string, title: string, description: string])[] = [
  ['PERSON', 'Person', ''], ['ORG', 'Organization', 'company, ministry, body'], ['GPE', 'Country, city or state', 'a place with a government'], ['LOC', 'Other place', 'river, region, mountain'],
  ['FAC', 'Building or facility', 'airport, bridge, plant'], ['NORP', 'People or group', 'nationality, religion, party'], ['LAW', 'Treaty or law', ''], ['EVENT', 'Event', 'summit, war, conference'], ['PRODUCT', 'Product', ''],
];

const TITLES: ReadonlyMap<string, string> = new Map([
  ...TYPE_TITLES.map(([type, title]) => [type, title] as const),
  ['direct', 'Direct quotation'], ['indirect', 'Indirect quotation'], ['mixed', 'Mixed quotation'],
  ...FORCE_LOOKS.map(({ force, title }) => [force, title] as const),
]);

/** What a type, kind or force is called; itself where it is none of them. */
export const titleOf = (type: string): string => TITLES.get(type) ?? type;

/** Types, kinds and forces in the order in which they are listed: names, quotations, commitments. */
export const inOrder = (types: readonly string[]): string[] => [...TITLES.keys()].filter((type) => types.includes(type));
