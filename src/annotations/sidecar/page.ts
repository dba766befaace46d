/** The page that a sidecar is: from text to its items and back, before anything is known of them. */
import { depthOf, fieldOf, isObject, listOf, type Json, type JsonObject } from './json';
import { CONTEXT, isOwnContext } from './vocabulary';

/**
 * What is wrong with a sidecar. The file as a whole: `conflict` (marks of an unfinished merge), `damaged` (cut off, or no JSON), `unknown` (no annotations).
 * Some annotations, which are kept but not shown: `malformed`, `duplicate` (an id twice), `otherRelease`.
 */
export interface SidecarProblem {
  readonly kind: 'conflict' | 'damaged' | 'unknown' | 'malformed' | 'duplicate' | 'otherRelease';
  /** For the user: what happened, in which file, and what to do. */
  readonly message: string;
  /** Names of the files that annotations of `otherRelease` are about: given as `formerNames` when reading, they are taken over. */
  readonly releases?: readonly string[];
}

/** A page's own fields, and its items. */
export interface Page {
  readonly fields: JsonObject;
  readonly items: readonly Json[];
}

/** Nested deeper than this, a file is nobody's annotations, and would exhaust the stack. */
const DEEPEST = 200;

/**
 * Reads a page; never throws.
 * @param content an empty one is a page without items
 * @param file the name of the sidecar, for the message of a problem
 */
export function readPage(content: string, file: string): Page | SidecarProblem {
  const failed = (kind: SidecarProblem['kind'], message: string): SidecarProblem => ({ kind, message: `${file}: ${message}` });
  const json = content.replace(/^\uFEFF/, '');
  if (json.trim() === '') return { fields: {}, items: [] };
  if (depthOf(json) > DEEPEST) return failed('unknown', 'The file is nested too deeply to be annotations; it is left as it is. Move it away, or restore it.');
  let root: Json;
  try {
    root = JSON.parse(json) as Json;
  } catch (error) {
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.test(json)) return failed('conflict', 'The file has marks of an unfinished merge (“<<<<<<<”); it is left as it is. Resolve the conflict, then open the release again.');
    return failed('damaged', `The file is cut off or damaged and is left as it is. Restore it, or move it away to begin anew. (${(error as Error).message.split('\n')[0]})`);
  }
  const page = isObject(root) && Array.isArray(fieldOf(root, 'items')) ? root : null;
  const items = page ? listOf(fieldOf(page, 'items')) : Array.isArray(root) || (isObject(root) && fieldOf(root, 'type') === 'Annotation') ? listOf(root) : null;
  if (!items) return failed('unknown', 'The file holds no annotations and is left as it is. Move it away to begin anew.');
  return { fields: page ? without(page, ['items']) : {}, items };
}

/** A page as text: one annotation a block, one field of it a line. */
export function writePage({ fields: page, items }: Page): string {
  const id = fieldOf(page, 'id');
  const contexts = [CONTEXT[0], ...listOf(fieldOf(page, '@context')).filter((entry) => !isOwnContext(entry)), CONTEXT[1]];
  const head: [string, Json][] = [['@context', contexts], ...(id === undefined ? [] : [['id', id] as [string, Json]]), ['type', 'AnnotationPage'], ...Object.entries(without(page, ['@context', 'id', 'type']))];
  const lead = head.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join('');
  return `{\n${lead}  "items": [${items.length === 0 ? '' : `\n${items.map(block).join(',\n')}\n  `}]\n}\n`;
}

const block = (item: Json): string =>
  (isObject(item) ? `    {\n${Object.entries(item).map(([key, value]) => `      ${JSON.stringify(key)}: ${lines(value)}`).join(',\n')}\n    }` : `    ${JSON.stringify(item)}`);

/** A list has a line for each member. */
const lines = (value: Json): string => (Array.isArray(value) && value.length > 1 ? `[\n${value.map((member) => `        ${JSON.stringify(member)}`).join(',\n')}\n      ]` : JSON.stringify(value));

const without = (object: JsonObject, keys: readonly string[]): JsonObject => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
