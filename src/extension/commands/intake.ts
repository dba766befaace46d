/** Getting a text in, and into shape. */
import { commands, env, ProgressLocation, Range, Uri, l10n, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { changed, cleanUp } from '../../intake/cleanUp';
import { releaseText, Unreadable } from '../../intake/incoming';
import { EXTENSIONS, kindOf, MOST_BYTES } from '../../intake/protocol';
import { translated } from '../../translation/translated';
import { cleanUpMessage } from '../intake/cleanUpMessage';
import { PASTE_KIND } from '../intake/pasting';
import { LANGUAGE } from '../language';
import type { CommandHost, Commands } from './commands';
import { fileName } from '../fileName';
import { tellNoRelease } from '../noRelease';

const MEGABYTE = 1024 * 1024;
/** Milliseconds after which a paste is not waited for any more. */
const PASTE_PATIENCE = 3000;

/** Resolves when a document changes, or after a while. */
const firstChange = (document: TextDocument): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
    const subscription = workspace.onDidChangeTextDocument((event) => event.document === document && event.contentChanges.length > 0 && done());
    const timer = setTimeout(done, PASTE_PATIENCE);
  });

/**
 * Clean Up Press Release gives how many changes it made, or null where it could make none; the others give the address of the new document,
 * or null where there is none.
 */
export function intakeCommands({ release, reader, log }: CommandHost): Commands {
  const open = async (content: string): Promise<TextDocument> => {
    const document = await workspace.openTextDocument({ language: LANGUAGE, content });
    await window.showTextDocument(document, { preview: false });
    return document;
  };

  /** The release in a file. @throws Unreadable, or an error of the file system */
  const read = async (uri: Uri): Promise<string | null> => {
    const { size } = await workspace.fs.stat(uri);
    if (size > MOST_BYTES) throw new Unreadable(l10n.t('It has {0} MB; at most {1} MB are read.', Math.round(size / MEGABYTE), MOST_BYTES / MEGABYTE));
    const bytes = await workspace.fs.readFile(uri);
    const kind = kindOf(fileName(uri), bytes);
    if (!kind) throw new Unreadable(l10n.t('It is neither a web page, a mail, a Word document nor a PDF.'));
    const incoming = await window.withProgress({ location: ProgressLocation.Notification, title: l10n.t('Reading “{0}”…', fileName(uri)), cancellable: true }, (_progress, token) => reader.read({ kind, bytes }, token));
    return incoming && releaseText({ ...incoming, source: incoming.source ?? fileName(uri) });
  };

  return {
    cleanUp: async (): Promise<number | null> => {
      const { document } = release;
      if (!document) {
        tellNoRelease();
        return null;
      }
      const result = cleanUp(document.getText());
      const edit = new WorkspaceEdit();
      for (const { start, end, text } of result.changes) edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
      if (result.changes.length > 0 && !(await workspace.applyEdit(edit))) {
        void window.showWarningMessage(l10n.t('“{0}” could not be changed; it may be read-only. Save a copy and clean that up.', fileName(document.uri)));
        return null;
      }
      void window.showInformationMessage(cleanUpMessage(result));
      return result.changes.length;
    },

    newFromClipboard: async (): Promise<Uri | null> => {
      const plain = await env.clipboard.readText();
      if (plain.trim() === '') {
        void window.showInformationMessage(l10n.t('There is no text on the clipboard. Copy a press release first.'));
        return null;
      }
      const document = await open('');
      // Only a paste gets at the clipboard's HTML: `offerPasting` makes its text of it. In browsers a paste may be plain, and is cleaned here.
      const pasted = firstChange(document);
      await commands.executeCommand('editor.action.pasteAs', { kind: PASTE_KIND });
      await pasted;
      const text = document.getText() || plain;
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), changed(text, cleanUp(text).changes));
      await workspace.applyEdit(edit);
      return document.uri;
    },

    importDocument: async (given?: Uri): Promise<Uri | null> => {
      const [uri] = given ? [given] : (await window.showOpenDialog({ title: l10n.t('Import Document as Press Release'), openLabel: l10n.t('Import'), filters: { [l10n.t('Web pages, mails, Word documents, PDFs')]: Object.values(EXTENSIONS).flat(), [l10n.t('All files')]: ['*'] } })) ?? [];
      if (!uri) return null;
      try {
        const text = await read(uri);
        return text === null ? null : (await open(text)).uri;
      } catch (error) {
        log.error(error as Error);
        void window.showErrorMessage(l10n.t('“{0}” could not be imported. {1}', fileName(uri), error instanceof Unreadable ? translated(error.message) : (error as Error).message.split('\n')[0]));
        return null;
      }
    },
  };
}
