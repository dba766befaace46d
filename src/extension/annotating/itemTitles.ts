/** Types of names, kinds of quotation and forces as people say them. */
import * as l10n from '@vscode/l10n';
import { FORCE_LOOKS } from '../forces';

/** Entity types, the commonest first. */
export const TYPE_TITLES: readonly (readonly [type: string, title: string, description: string])[] = [
  ['PERSON', l10n.t('Person'), ''], ['ORG', l10n.t('Organization'), l10n.t('company, ministry, body')], ['GPE', l10n.t('Country, city or state'), l10n.t('a place with a government')],
  ['LOC', l10n.t('Other place'), l10n.t('river, region, mountain')], ['FAC', l10n.t('Building or facility'), l10n.t('airport, bridge, plant')],
  ['NORP', l10n.t('People or group'), l10n.t('nationality, religion, party')], ['LAW', l10n.t('Treaty or law'), ''], ['EVENT', l10n.t('Event'), l10n.t('summit, war, conference')], ['PRODUCT', l10n.t('Product'), ''],
];

const TITLES: ReadonlyMap<string, string> = new Map([
  ...TYPE_TITLES.map(([type, title]) => [type, title] as const),
  ['direct', l10n.t('Direct quotation')], ['indirect', l10n.t('Indirect quotation')], ['mixed', l10n.t('Mixed quotation')],
  ...FORCE_LOOKS.map(({ force, title }) => [force, title] as const),
]);

/** What a type, kind or force is called; itself where it is none of them. */
export const titleOf = (type: string): string => TITLES.get(type) ?? type;

const KIND_WORDS: ReadonlyMap<string, string> = new Map([
  ['direct', l10n.t({ message: 'direct', comment: ['kind of quotation'] })], ['indirect', l10n.t({ message: 'indirect', comment: ['kind of quotation'] })], ['mixed', l10n.t({ message: 'mixed', comment: ['kind of quotation'] })],
]);

/** The kind of a quotation in a word; itself where it is none. */
export const kindWord = (kind: string): string => KIND_WORDS.get(kind) ?? kind;

/** Types, kinds and forces in the order in which they are listed: names, quotations, commitments. */
export const inOrder = (types: readonly string[]): string[] => [...TITLES.keys()].filter((type) => types.includes(type));
