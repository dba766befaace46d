/** Groups mentions into entities and answers who is meant. */
import type { Entity, Mention } from '../annotation';
import type { Clauses, TokenRange } from '../clauses/clauses';
import type { Document } from '../document';
import type { Gazetteer } from '../../model/gazetteer';
import { tokenRanges } from '../mentions/tokenRanges';
import { AnaphoraReader } from './anaphora';
import { fullestFirst } from './fullestFirst';
import { headlineRole } from './headlineRole';
import { groupMentions, type Group } from './grouping';
import type { Referents } from './referents';
import { RoleReader } from './roles';
import { singleSpaced } from '../singleSpaced';

/** An entity with the token ranges of its mentions and of the words of its role. */
export interface Party {
  readonly entity: Entity;
  readonly mentions: readonly TokenRange[];
  /** Every role that the text gives it, in text order. */
  readonly roles: readonly TokenRange[];
}

/** Groups the mentions of a document into entities. */
export function resolveEntities(document: Document, mentions: readonly Mention[], clauses: Clauses, gazetteer: Gazetteer): { entities: readonly Entity[]; referents: Referents } {
  const ranges = tokenRanges(document, mentions);
  const sentenceAt = new Int32Array(document.tokens.length);
  document.sentences.forEach(({ firstToken, endToken }, s) => sentenceAt.fill(s, firstToken, endToken));
  const groups = groupMentions(document.text, mentions);
  const entityAt = new Int32Array(document.tokens.length).fill(-1);
  groups.forEach((group, i) => group.mentions.forEach((mention) => entityAt.fill(i, ranges[mention].first, ranges[mention].end)));
  const isPerson = (token: number): boolean => groups[entityAt[token]]?.type === 'PERSON';
  const reader = new RoleReader(document, isPerson);
  const headline = headlineRole(document, clauses, isPerson);
  const parties = groups.map((group, i) => {
    const roles = rolesOf(document, group, ranges, sentenceAt, reader);
    return partyOf(document, mentions, ranges, group, i, roles.length === 0 && headline !== null && entityAt[headline.name] === i ? [[headline.role]] : roles);
  });
  return { entities: parties.map(({ entity }) => entity), referents: new AnaphoraReader(document, clauses, parties, entityAt, sentenceAt, gazetteer) };
}

/** The roles given with a person's names, each as one or two ranges. */
function rolesOf(document: Document, group: Group, ranges: readonly TokenRange[], sentenceAt: Int32Array, reader: RoleReader): (readonly TokenRange[])[] {
  if (group.type !== 'PERSON') return [];
  return group.mentions.map((i) => {
    const { firstToken, endToken } = document.sentences[sentenceAt[ranges[i].first]];
    return reader.roleOf(ranges[i], { first: firstToken, end: endToken });
  }).filter((role) => role.length > 0);
}

function partyOf(document: Document, all: readonly Mention[], ranges: readonly TokenRange[], group: Group, index: number, roles: readonly (readonly TokenRange[])[]): Party {
  const { type } = group;
  const mentions = group.mentions.map((i): Mention => (all[i].type === type ? all[i] : { ...all[i], type }));
  const names = fullestFirst([...group.spellings].map(({ surface }) => surface));
  const fullest = roles.reduce<readonly TokenRange[]>((best, role) => (lengthOf(role) > lengthOf(best) ? role : best), []);
  const role = fullest.length === 0 ? null : fullest.map((part) => wordsOf(document, part)).join(' ');
  const entity: Entity = { id: `e${index + 1}`, type, name: names[0], names, role, mentions };
  return { entity, mentions: group.mentions.map((i) => ranges[i]), roles: roles.flat() };
}

const lengthOf = (role: readonly TokenRange[]): number => role.reduce((sum, { first, end }) => sum + end - first, 0);

const wordsOf = ({ text, tokens }: Document, { first, end }: TokenRange): string => singleSpaced(text.slice(tokens.starts[first], tokens.ends[end - 1]));
