/** Offers to keep a corrected name in the workspace's lexicon, so that all its releases know it. */
import { Uri, window, workspace, type LogOutputChannel, type TextDocument } from 'vscode';
import { applyEdits, modify, parse, type ParseError } from 'jsonc-parser';
import { LEXICON_PATH } from '../../annotations/lexicon/lexiconPath';
import { writeWhole } from '../writeWhole';

/** Asks once a name; does nothing outside a workspace. */
const asked = new Set<string>();

/** @param type an entity type */
export async function offerForLexicon(document: TextDocument, name: string, type: string, log: LogOutputChannel): Promise<void> {
  const folder = workspace.getWorkspaceFolder(document.uri);
  const words = name.replace(/\s+/g, ' ').trim();
  const key = `${folder?.uri.toString()} ${type} ${words}`;
  if (!folder || asked.has(key)) return;
  asked.add(key);
  const add = 'Add to Lexicon';
  if ((await window.showInformationMessage(`Recognise “${words}” in all releases of the workspace?`, add)) !== add) return;
  const target = Uri.joinPath(folder.uri, LEXICON_PATH);
  try {
    const before = await Promise.resolve(workspace.fs.readFile(target)).then((bytes) => new TextDecoder().decode(bytes), () => '{\n  "names": []\n}\n');
    const content = withName(before, words, type);
    if (content === null) {
      void window.showWarningMessage(`“${LEXICON_PATH}” is damaged, so “${words}” was not added. Correct the file, then try again.`);
      return;
    }
    await workspace.fs.createDirectory(Uri.joinPath(target, '..'));
    await writeWhole(target, new TextEncoder().encode(content));
  } catch (error) {
    log.error(error as Error);
    void window.showErrorMessage(`“${LEXICON_PATH}” could not be written: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** A lexicon with a name more, or with another type for it; comments and layout stay. @returns null for a damaged one */
export function withName(content: string, name: string, type: string): string | null {
  const errors: ParseError[] = [];
  const root = parse(content, errors, { allowTrailingComma: true }) as { names?: unknown } | undefined;
  if (errors.length > 0 || typeof root !== 'object' || root === null || (root.names !== undefined && !Array.isArray(root.names))) return null;
  const entries = (root.names ?? []) as { name?: unknown }[];
  const known = entries.findIndex((entry) => entry?.name === name);
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };
  const edits = known >= 0 ? modify(content, ['names', known, 'type'], type, options) : modify(content, ['names', entries.length], { name, type }, { ...options, isArrayInsertion: root.names !== undefined });
  return applyEdits(content, edits);
}
