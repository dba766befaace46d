/** A team's lexicon: names that are to be recognised in every release, with their types and roles. */
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { ENTITY_TYPES, type EntityType } from '../../analysis/annotation';
import { LEXICON_PATH } from './lexiconPath';
import { depthOf, fieldOf, isObject, listOf, type Json, type JsonObject } from '../sidecar/json';

/** Somebody or something with all names under which releases mention it. */
export interface LexiconEntry {
  /** The full name. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: EntityType;
  readonly role: string | null;
  /** Names count however they are capitalised. */
  readonly ignoreCase: boolean;
}

export type Lexicon = readonly LexiconEntry[];

export interface LexiconReading {
  readonly lexicon: Lexicon;
  /** For the user, a line each: what is wrong, where, and what follows. */
  readonly problems: readonly string[];
}

/** Longer names are mistakes, and would make matching slow. */
const LONGEST_NAME = 200;
const DEEPEST = 20;

/**
 * Reads a lexicon; never throws. What is wrong is left out and told, the rest counts.
 * @param content JSON, in which comments and trailing commas are allowed as in all settings; an empty one has no entries
 */
export function readLexicon(content: string): LexiconReading {
  const problems: string[] = [];
  const tell = (what: string): void => void problems.push(`${LEXICON_PATH}${what}`);
  const json = content.replace(/^\uFEFF/, '');
  if (json.trim() === '') return { lexicon: [], problems };
  if (depthOf(json) > DEEPEST) return { lexicon: [], problems: [`${LEXICON_PATH}: The file is nested too deeply to be a lexicon; it is left out.`] };
  const errors: ParseError[] = [];
  const root = parse(json, errors, { allowTrailingComma: true }) as Json;
  if (errors.length > 0) tell(`, line ${json.slice(0, errors[0].offset).split('\n').length}: The JSON is damaged (${printParseErrorCode(errors[0].error)}); what can be read of it counts.`);
  const names = isObject(root) ? fieldOf(root, 'names') : undefined;
  if (!Array.isArray(names)) {
    if (errors.length === 0) tell(': There is no list “names”; write {"names": [{"name": "…", "type": "ORG"}]}.');
    return { lexicon: [], problems };
  }
  const taken = new Set<string>();
  const lexicon = (names as readonly Json[]).flatMap((json, i): LexiconEntry[] => {
    const entry = isObject(json) ? entryOf(json, (what) => tell(`, entry ${i + 1}${labelOf(json)}: ${what}`)) : null;
    if (!isObject(json)) tell(`, entry ${i + 1}: This is no object with a “name” and a “type”; it is left out.`);
    if (!entry) return [];
    const twice = [entry.name, ...entry.aliases].filter((name) => taken.has(name));
    if (twice.length > 0) tell(`, entry ${i + 1}${labelOf(json as JsonObject)}: “${twice[0]}” is a name of an earlier entry too, which goes first.`);
    for (const name of [entry.name, ...entry.aliases]) taken.add(name);
    return [entry];
  });
  return { lexicon, problems };
}

function labelOf(json: JsonObject): string {
  const name = fieldOf(json, 'name');
  return typeof name === 'string' ? ` (“${name.slice(0, 40)}”)` : '';
}

function entryOf(json: JsonObject, tell: (what: string) => void): LexiconEntry | null {
  const name = fieldOf(json, 'name');
  const type = ENTITY_TYPES.find((known) => known === fieldOf(json, 'type'));
  if (!isName(name)) return tell(`“name” is no name of 1 to ${LONGEST_NAME} characters with a letter or digit; the entry is left out.`), null;
  if (!type) return tell(`“type” is none of ${ENTITY_TYPES.join(', ')}; the entry is left out.`), null;
  const given = listOf(fieldOf(json, 'aliases'));
  const aliases = given.filter(isName);
  if (aliases.length < given.length) tell(`“aliases” has something that is no name of 1 to ${LONGEST_NAME} characters with a letter or digit; it is left out.`);
  const role = fieldOf(json, 'role');
  if (role !== undefined && role !== null && typeof role !== 'string') tell('“role” is no text; it is left out.');
  return { name, aliases, type, role: typeof role === 'string' && role.trim() !== '' ? role : null, ignoreCase: fieldOf(json, 'ignoreCase') === true };
}

const isName = (value: Json | undefined): value is string => typeof value === 'string' && value.length <= LONGEST_NAME && /[\p{L}\p{N}]/u.test(value);
