/** The distinct names of a document: mentions that are spelt alike, case, accents and official long forms aside. */
import type { EntityType, Mention } from '../annotation';
import { folded, keyOf } from './nameForms';
import { singleSpaced } from '../singleSpaced';
import type { Span } from '../document';

/** Names of different kinds are never one entity. */
type Kind = 'person' | 'place' | 'people' | 'other';
const KINDS: Readonly<Record<EntityType, Kind>> = { PERSON: 'person', GPE: 'place', LOC: 'place', FAC: 'place', NORP: 'people', ORG: 'other', LAW: 'other', EVENT: 'other', PRODUCT: 'other' };

export interface Name {
  readonly kind: Kind;
  readonly type: EntityType;
  /** The longest folded spelling. */
  plain: string;
  readonly words: readonly string[];
  /** Indices of its mentions, ascending. */
  readonly mentions: number[];
}

/** The words of a mention, white space brought to single spaces. */
export const surfaceOf = (text: string, mention: Span): string => singleSpaced(text.slice(mention.start, mention.end));

/** @returns the names, and for each mention the index of its name */
export function namesOf(text: string, mentions: readonly Mention[]): { names: readonly Name[]; nameOf: Int32Array } {
  const spellings = mentions.map((mention) => folded(surfaceOf(text, mention)));
  const types = votedTypes(spellings, mentions);
  const byKey = new Map<string, number>();
  const names: (Name & { words: readonly string[] })[] = [];
  const nameOf = new Int32Array(mentions.length);
  mentions.forEach((mention, i) => {
    const type = types.get(bucket(spellings[i], mention.type))!;
    const key = `${KINDS[type]}:${keyOf(surfaceOf(text, mention), type)}`;
    let index = byKey.get(key);
    if (index === undefined) {
      byKey.set(key, index = names.length);
      names.push({ kind: KINDS[type], type, plain: spellings[i], words: [], mentions: [] });
    }
    const name = names[index];
    if (spellings[i].length > name.plain.length) name.plain = spellings[i];
    name.mentions.push(i);
    nameOf[i] = index;
  });
  return { names: names.map((name) => ({ ...name, words: name.plain.split(' ').filter(Boolean) })), nameOf };
}

/** "Iraqi" the people and a name that is spelt the same are two things; otherwise one spelling has one type. */
const bucket = (spelling: string, type: EntityType): string => (type === 'NORP' ? `NORP:${spelling}` : spelling);

/** The type of each spelling on which its mentions are surest together. */
function votedTypes(spellings: readonly string[], mentions: readonly Mention[]): ReadonlyMap<string, EntityType> {
  const votes = new Map<string, Map<EntityType, number>>();
  mentions.forEach(({ type, certainty }, i) => {
    const key = bucket(spellings[i], type);
    let weights = votes.get(key);
    if (weights === undefined) votes.set(key, weights = new Map());
    weights.set(type, (weights.get(type) ?? 0) + certainty);
  });
  return new Map([...votes].map(([key, weights]) => [key, [...weights].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0]]));
}
