/** The text of a lexicon, changed as little as can be. */
import { applyEdits, modify, parse, type ParseError } from 'jsonc-parser';

/** A lexicon without names. */
export const EMPTY_LEXICON = '{\n  "names": []\n}\n';

/** A lexicon with a name more, or with another type for it; comments and layout stay. @returns null for a damaged one */
export function withName(content: string, name: string, type: string): string | null {
  const errors: ParseError[] = [];
  const root = parse(content, errors, { allowTrailingComma: true }) as { names?: unknown } | undefined;
  if (errors.length > 0 || typeof root !== 'object' || root === null || Array.isArray(root) || (root.names !== undefined && !Array.isArray(root.names))) return null;
  const entries = (root.names ?? []) as { name?: unknown }[];
  const known = entries.findIndex((entry) => entry?.name === name);
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };
  const edits = known >= 0 ? modify(content, ['names', known, 'type'], type, options) : modify(content, ['names', entries.length], { name, type }, { ...options, isArrayInsertion: root.names !== undefined });
  return applyEdits(content, edits);
}
