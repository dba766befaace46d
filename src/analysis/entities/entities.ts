/** Groups mentions into entities and answers who is meant. */
import type { Entity, Mention } from '../annotation';
import type { Clauses, TokenRange } from '../clauses/clauses';
import type { Document } from '../document';
import type { Gazetteer } from '../../model/gazetteer';
import type { Mentions } from '../mentions/mentions';
import { AnaphoraReader } from './anaphora';
import { fullestFirst } from './fullestFirst';
import { headlineRole } from './headlineRole';
import { groupMentions, type Group } from './grouping';
import type { Referents } from './referents';
import { RoleReader } from './roles';
import { sentenceOf } from '../sentenceOf';
import { singleSpaced } from '../singleSpaced';

/** An entity with the token ranges of its mentions and of the words of its role. */
export interface Party {
  readonly entity: Entity;
  readonly mentions: readonly TokenRange[];
  /** Every role that the text gives it, in text order. */
  readonly roles: readonly TokenRange[];
}

/** Groups the mentions of a document into entities. */
export function resolveEntities(document: Document, { mentions, ranges }: Mentions, clauses: Clauses, gazetteer: Gazetteer): { entities: readonly Entity[]; referents: Referents } {
  const groups = groupMentions(document, mentions, ranges);
  const entityAt = new Int32Array(document.tokens.length).fill(-1);
  for (let g = 0; g < groups.length; g++) for (const mention of groups[g].mentions) for (let i = ranges[mention].first; i < ranges[mention].end; i++) entityAt[i] = g;
  const isPerson = (token: number): boolean => entityAt[token] >= 0 && groups[entityAt[token]].type === 'PERSON';
  const reader = new RoleReader(document, isPerson);
  const headline = headlineRole(document, clauses, isPerson);
  const parties: Party[] = [];
  for (let g = 0; g < groups.length; g++) {
    const roles = rolesOf(document, groups[g], ranges, reader);
    parties.push(partyOf(document, mentions, ranges, groups[g], g, roles === NO_ROLES && headline !== null && entityAt[headline.name] === g ? { all: [headline.role], fullest: [headline.role] } : roles));
  }
  return { entities: parties.map(({ entity }) => entity), referents: new AnaphoraReader(document, clauses, parties, entityAt, gazetteer) };
}

/** The roles given with a person's names, and the one of most words, which can have a part before the name and one behind it. */
interface Roles { readonly all: readonly TokenRange[]; readonly fullest: readonly TokenRange[] }

const NO_ROLES: Roles = { all: [], fullest: [] };

function rolesOf(document: Document, group: Group, ranges: readonly TokenRange[], reader: RoleReader): Roles {
  if (group.type !== 'PERSON') return NO_ROLES;
  const all: TokenRange[] = [];
  let fullest = NO_ROLES.fullest;
  for (const mention of group.mentions) {
    const { firstToken, endToken } = document.sentences[sentenceOf(document, ranges[mention].first)];
    const role = reader.roleOf(ranges[mention], { first: firstToken, end: endToken });
    for (const part of role) all.push(part);
    if (lengthOf(role) > lengthOf(fullest)) fullest = role;
  }
  return all.length === 0 ? NO_ROLES : { all, fullest };
}

function partyOf({ text, tokens }: Document, all: readonly Mention[], ranges: readonly TokenRange[], { type, mentions, spellings }: Group, index: number, roles: Roles): Party {
  const own: Mention[] = [], places: TokenRange[] = [];
  for (const i of mentions) {
    own.push(all[i].type === type ? all[i] : { ...all[i], type });
    places.push(ranges[i]);
  }
  const names = fullestFirst(spellings.map(({ surface }) => surface));
  const role = roles === NO_ROLES ? null : roles.fullest.map(({ first, end }) => singleSpaced(text.slice(tokens.starts[first], tokens.ends[end - 1]))).join(' ');
  return { entity: { id: `e${index + 1}`, type, name: names[0], names, role, mentions: own }, mentions: places, roles: roles.all };
}

const lengthOf = (role: readonly TokenRange[]): number => role.reduce((sum, { first, end }) => sum + end - first, 0);
