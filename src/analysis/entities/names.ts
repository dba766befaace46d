/** The distinct names of a document: mentions that are spelt alike, case, accents and official long forms aside. */
import type { EntityType, Mention } from '../annotation';
import type { Spelling } from './spelling';

/** Names of different kinds are never one entity. */
type Kind = 'person' | 'place' | 'people' | 'other';
const KINDS: Readonly<Record<EntityType, Kind>> = { PERSON: 'person', GPE: 'place', LOC: 'place', FAC: 'place', NORP: 'people', ORG: 'other', LAW: 'other', EVENT: 'other', PRODUCT: 'other' };

export interface Name {
  readonly kind: Kind;
  readonly type: EntityType;
  /** The longest, folded. */
  fullest: Spelling;
  /** Of its first mention. */
  readonly first: Spelling;
  /** Index of its first mention. */
  readonly firstMention: number;
}

/** The types that mentions of one folded form are read as, with how sure they are of each together; and the name that they are of, once known. */
interface Ballot {
  readonly types: EntityType[];
  readonly weights: number[];
  name: number;
}

/**
 * @param spellings of each mention
 * @returns the names, and for each mention the index of its name
 */
export function namesOf(mentions: readonly Mention[], spellings: readonly Spelling[]): { names: readonly Name[]; nameOf: readonly number[] } {
  const ballots = castVotes(spellings, mentions);
  const byKey: Readonly<Record<Kind, Map<string, number>>> = { person: new Map(), place: new Map(), people: new Map(), other: new Map() };
  const names: Name[] = [];
  const nameOf: number[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const ballot = ballots[i];
    if (ballot.name < 0) ballot.name = nameFor(winner(ballot), i);
    nameOf.push(ballot.name);
    const name = names[ballot.name];
    if (spellings[i].folded.length > name.fullest.folded.length) name.fullest = spellings[i];
  }
  return { names, nameOf };

  function nameFor(type: EntityType, mention: number): number {
    const spelling = spellings[mention];
    const kind = KINDS[type];
    const key = spelling.keyAs(type);
    const known = byKey[kind].get(key);
    if (known !== undefined) return known;
    byKey[kind].set(key, names.length);
    return names.push({ kind, type, fullest: spelling, first: spelling, firstMention: mention }) - 1;
  }
}

/** The ballot of each mention. "Iraqi" the people and a name that is spelt the same are two things; otherwise one folded form has one. */
function castVotes(spellings: readonly Spelling[], mentions: readonly Mention[]): readonly Ballot[] {
  const peoples = new Map<string, Ballot>(), others = new Map<string, Ballot>();
  const ballots: Ballot[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const { type, certainty } = mentions[i];
    const all = type === 'NORP' ? peoples : others;
    let ballot = all.get(spellings[i].folded);
    if (ballot === undefined) all.set(spellings[i].folded, ballot = { types: [], weights: [], name: -1 });
    ballots.push(ballot);
    const at = ballot.types.indexOf(type);
    if (at >= 0) ballot.weights[at] += certainty;
    else {
      ballot.types.push(type);
      ballot.weights.push(certainty);
    }
  }
  return ballots;
}

/** The type that has the most votes, the first among equals. */
function winner({ types, weights }: Ballot): EntityType {
  let best = 0;
  for (let i = 1; i < types.length; i++) if (weights[i] > weights[best]) best = i;
  return types[best];
}
