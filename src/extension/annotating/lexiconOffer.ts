/** Offers to keep a corrected name in the workspace's lexicon, so that all its releases know it. */
import { Uri, l10n, window, workspace, type LogOutputChannel, type TextDocument } from 'vscode';
import { LEXICON_PATH } from '../../annotations/lexicon/lexiconPath';
import { contentIfThere } from '../contentOf';
import { oneLine } from '../oneLine';
import { writeWhole } from '../writeWhole';
import { EMPTY_LEXICON, withName } from './lexiconFile';

/** Asks once a name; does nothing outside a workspace. */
const asked = new Set<string>();

/** @param type an entity type */
export async function offerForLexicon(document: TextDocument, name: string, type: string, log: LogOutputChannel): Promise<void> {
  const folder = workspace.getWorkspaceFolder(document.uri);
  const words = oneLine(name);
  const key = `${folder?.uri.toString()} ${type} ${words}`;
  if (!folder || asked.has(key)) return;
  asked.add(key);
  const add = l10n.t('Add to Lexicon');
  if ((await window.showInformationMessage(l10n.t('Recognise “{0}” in all releases of the workspace?', words), add)) !== add) return;
  const target = Uri.joinPath(folder.uri, LEXICON_PATH);
  try {
    const before = await contentIfThere(target) ?? EMPTY_LEXICON;
    const content = withName(before, words, type);
    if (content === null) {
      void window.showWarningMessage(l10n.t('“{0}” is damaged, so “{1}” was not added. Correct the file, then try again.', LEXICON_PATH, words));
      return;
    }
    await workspace.fs.createDirectory(Uri.joinPath(target, '..'));
    await writeWhole(target, new TextEncoder().encode(content));
  } catch (error) {
    log.error(error as Error);
    void window.showErrorMessage(l10n.t('“{0}” could not be written: {1}', LEXICON_PATH, (error as Error).message.split('\n')[0]));
  }
}
