/** Who is who in both texts: entities of each brought together, so that the same party has the same number on both sides. */
import type { Analysis, Entity } from '../analysis/annotation';
import { spellingOf } from '../analysis/entities/spelling';
import { align, type Pair } from './alignment';
import { isPeopleOf } from './demonyms';

type Kind = 'person' | 'place' | 'body' | 'matter';

/** A party of one text: an entity, or a country together with its people. */
export interface Party {
  readonly kind: Kind;
  /** The first is the one that it is shown by. */
  readonly entities: readonly Entity[];
  /** All its names in one form, of the entity that it is shown by first. */
  readonly keys: readonly string[];
}

/** The parties of both texts, and what they have in common. */
export interface Parties {
  readonly a: readonly Party[];
  readonly b: readonly Party[];
  readonly pairs: readonly Pair[];
  /** The number of an entity's party: the same on both sides for the same party. */
  readonly numberOf: { readonly a: ReadonlyMap<string, number>; readonly b: ReadonlyMap<string, number> };
}

/** Finds the parties of two texts. */
export function partiesOf(first: Analysis, second: Analysis): Parties {
  const a = ofOne(first.entities), b = ofOne(second.entities);
  const pairs = align(a, b, ({ kind, keys }) => `${kind}:${keys[0]}`, likeness, 1);
  const numberOfB = new Map(pairs.map(([i, j]) => [j, i]));
  const numbered = (parties: readonly Party[], number: (index: number) => number): Map<string, number> =>
    new Map(parties.flatMap(({ entities }, index) => entities.map(({ id }) => [id, number(index)] as const)));
  return { a, b, pairs, numberOf: { a: numbered(a, (i) => i), b: numbered(b, (j) => numberOfB.get(j) ?? a.length + j) } };
}

function ofOne(entities: readonly Entity[]): Party[] {
  const keysOf = ({ name, names, type }: Entity): string[] => [...new Set([name, ...names].map((one) => spellingOf(one).keyAs(type)))];
  const kindOf = ({ type }: Entity): Kind => (type === 'PERSON' ? 'person' : type === 'ORG' ? 'body' : type === 'GPE' || type === 'NORP' ? 'place' : 'matter');
  const peoples = entities.filter(({ type }) => type === 'NORP');
  const taken = new Set<Entity>();
  const parties = entities.filter(({ type }) => type !== 'NORP').map((entity): Party => {
    const own = keysOf(entity);
    const people = entity.type !== 'GPE' ? [] : peoples.filter((one) => !taken.has(one) && own.some((country) => keysOf(one).some((key) => isPeopleOf(key, country))));
    people.forEach((one) => taken.add(one));
    return { kind: kindOf(entity), entities: [entity, ...people], keys: [...own, ...people.flatMap(keysOf)] };
  });
  return [...parties, ...peoples.filter((one) => !taken.has(one)).map((entity): Party => ({ kind: 'place', entities: [entity], keys: keysOf(entity) }))];
}

/** 0 for two parties that are not the same; otherwise the surer the higher. */
function likeness(a: Party, b: Party): number {
  if (a.kind !== b.kind) return 0;
  if (a.keys.some((key) => key.length > 0 && b.keys.includes(key))) return 3;
  if (a.kind === 'person') return personLikeness(a.keys[0], b.keys[0]);
  if (a.kind === 'place') return a.keys.some((one) => b.keys.some((other) => isPeopleOf(one, other) || isPeopleOf(other, one))) ? 2 : 0;
  return abbreviates(a, b) || abbreviates(b, a) ? 2 : 0;
}

/** Whether the names that two persons are shown by can be one person's: the same words in another order, or the same surname and nothing against it. */
function personLikeness(a: string, b: string): number {
  const [ofA, ofB] = [a, b].map((name) => name.split(/[ -]/).filter(Boolean));
  if (ofA.length === 0 || ofB.length === 0) return 0;
  if (ofA.toSorted().join(' ') === ofB.toSorted().join(' ')) return 2;
  if (ofA.at(-1) !== ofB.at(-1)) return 0;
  // Transliterations and initials differ after the first letter: "Sergei", "Sergey", "S.".
  return ofA.length === 1 || ofB.length === 1 || ofA[0][0] === ofB[0][0] ? 1 : 0;
}

const abbreviates = (a: Party, b: Party): boolean => a.entities[0].names.some((name) => {
  const letters = spellingOf(name).acronym;
  return letters !== null && b.entities[0].names.some((other) => spellingOf(other).initials.includes(letters));
});
