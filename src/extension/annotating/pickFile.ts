/** Asks for a file to read, beginning where one was read last, and reads it. */
import { FileType, Uri, l10n, window, workspace, type Memento, type TextDocument } from 'vscode';
import { fileName } from '../fileName';

export interface FileQuestion {
  readonly title: string;
  readonly openLabel: string;
  readonly filters: Readonly<Record<string, string[]>>;
  /** Remembers the folder. */
  readonly key: string;
  /** Whether a file beside the release is the one that is probably meant. */
  readonly isLikely: (name: string) => boolean;
}

/** Larger than any file of annotations, in bytes: it would only fill the memory. */
const LARGEST = 64 * 1024 * 1024;

/** @returns undefined where the user cancelled */
export async function pickFile(document: TextDocument, memory: Memento, { title, openLabel, filters, key, isLikely }: FileQuestion): Promise<Uri | undefined> {
  const own = document.isUntitled ? undefined : Uri.joinPath(document.uri, '..');
  const beside = own && (await Promise.resolve(workspace.fs.readDirectory(own)).catch(() => [])).find(([name, type]) => (type & FileType.File) !== 0 && isLikely(name));
  const last = memory.get<string>(key);
  const defaultUri = beside ? Uri.joinPath(own, beside[0]) : last ? Uri.parse(last) : own ?? workspace.workspaceFolders?.[0]?.uri;
  const [chosen] = await window.showOpenDialog({ title, openLabel, filters: { ...filters }, ...(defaultUri && { defaultUri }) }) ?? [];
  if (chosen) await memory.update(key, Uri.joinPath(chosen, '..').toString());
  return chosen;
}

/** @throws Error with a sentence for the user */
export async function readTextFile(uri: Uri): Promise<string> {
  const name = fileName(uri);
  let bytes: Uint8Array;
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > LARGEST) throw new Error(l10n.t('it has {0} MB, more than the annotations of a press release.', Math.round(size / 1024 / 1024)));
    bytes = await workspace.fs.readFile(uri);
  } catch (error) {
    throw new Error(l10n.t('“{0}” could not be read: {1}', name, (error as Error).message.split('\n')[0]), { cause: error });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(l10n.t('“{0}” is no text in UTF-8; export the annotations again, or save the file with that encoding.', name), { cause: error });
  }
}
