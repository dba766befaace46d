/** Pasting pieces of web pages into a release, and dropping documents on it: their text, without what is not the release's. */
import {
  Disposable, DocumentDropEdit, DocumentDropOrPasteEditKind, DocumentPasteEdit, DocumentPasteTriggerKind, l10n, languages, Uri, workspace,
  type CancellationToken, type DataTransfer, type LogOutputChannel,
} from 'vscode';
import { changed, cleanUp } from '../../intake/cleanUp';
import { releaseText } from '../../intake/incoming';
import { kindOf, MOST_BYTES } from '../../intake/protocol';
import { LANGUAGE } from '../language';
import type { DocumentReader } from './documentReader';
import { fileName } from '../fileName';

/** What Paste As… knows the edit by. */
export const PASTE_KIND = 'text.pressRelease';

const TITLE = l10n.t('Insert Text of the Release');

/** Registers both. */
export function offerPasting(reader: DocumentReader, log: LogOutputChannel): Disposable {
  const kind = DocumentDropOrPasteEditKind.Text.append('pressRelease');
  const paste = languages.registerDocumentPasteEditProvider({ language: LANGUAGE }, {
    provideDocumentPasteEdits: async (_document, _ranges, transfer, { triggerKind }, token) => {
      const text = await safely(log, () => pastedText(reader, transfer, triggerKind === DocumentPasteTriggerKind.PasteAs, token));
      if (!text) return undefined;
      const edit = new DocumentPasteEdit(text, TITLE, kind);
      // Who only pastes gets the very text; ours is offered beside it.
      edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  }, { pasteMimeTypes: ['text/html', 'text/plain'], providedPasteEditKinds: [kind] });
  const drop = languages.registerDocumentDropEditProvider({ language: LANGUAGE }, {
    provideDocumentDropEdits: async (_document, _position, transfer, token) => {
      const text = await safely(log, () => droppedText(reader, transfer, token));
      return text ? new DocumentDropEdit(text, TITLE, kind) : undefined;
    },
  }, { dropMimeTypes: ['text/uri-list'], providedDropEditKinds: [kind] });
  return Disposable.from(paste, drop);
}

/** The cleaned text of a clipboard, or null where there is none, or nobody asked for it and VS Code's own paste gives just the same. */
async function pastedText(reader: DocumentReader, transfer: DataTransfer, isAsked: boolean, token: CancellationToken): Promise<string | null> {
  const plain = (await transfer.get('text/plain')?.asString()) ?? '';
  const html = await transfer.get('text/html')?.asString();
  // VS Code puts its own colours on the clipboard as HTML.
  const isOwn = transfer.get('vscode-editor-data') !== undefined;
  const read = html && !isOwn && html.length <= MOST_BYTES ? await reader.read({ kind: 'fragment', bytes: new TextEncoder().encode(html) }, token) : null;
  const text = read?.text || plain;
  const cleaned = changed(text, cleanUp(text).changes);
  return cleaned.trim() === '' || (!isAsked && cleaned === plain) ? null : cleaned;
}

/** The text of the first document among what is dropped, or null where none is one that can be read. */
async function droppedText(reader: DocumentReader, transfer: DataTransfer, token: CancellationToken): Promise<string | null> {
  const first = (await transfer.get('text/uri-list')?.asString())?.split(/\r?\n/).find((line) => line !== '' && !line.startsWith('#'));
  if (!first) return null;
  const uri = Uri.parse(first, true);
  const name = fileName(uri);
  if (kindOf(name, new Uint8Array()) === null) return null;
  if ((await workspace.fs.stat(uri)).size > MOST_BYTES) return null;
  const bytes = await workspace.fs.readFile(uri);
  const kind = kindOf(name, bytes);
  const incoming = kind && await reader.read({ kind, bytes }, token);
  return incoming ? releaseText({ ...incoming, source: incoming.source ?? name }) : null;
}

/** Where a reader fails, VS Code's own paste or drop is left. */
async function safely<T>(log: LogOutputChannel, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    log.warn(`Nothing was made of what was pasted or dropped: ${(error as Error).message}`);
    return null;
  }
}
