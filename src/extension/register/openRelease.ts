/** Opens releases that the index knows, at words that may have moved since they were read. */
import { l10n, languages, Uri, window, workspace, type LogOutputChannel, type TextDocument } from 'vscode';
import { isRelease, LANGUAGE } from '../language';
import { oneLine } from '../oneLine';
import { revealRange } from '../revealRange';

/** Words in a release as they were when it was read. */
export interface Place {
  readonly uri: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Its words in one line. */
  readonly text: string;
}

/** A release as a document; null where it cannot be opened, which the user is told. @param source its path as people know it */
export async function releaseDocument(uri: string, source: string, log: LogOutputChannel): Promise<TextDocument | null> {
  try {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    return isRelease(document) ? document : await languages.setTextDocumentLanguage(document, LANGUAGE);
  } catch (error) {
    log.error(error as Error);
    void window.showWarningMessage(l10n.t('“{0}” cannot be opened: {1} It may have been moved or deleted.', source, (error as Error).message.split('\n')[0]));
    return null;
  }
}

/** Shows words in their release. */
export async function openPlace(place: Place, source: string, log: LogOutputChannel): Promise<void> {
  const document = await releaseDocument(place.uri, source, log);
  if (!document) return;
  const there = placeIn(document, place);
  await revealRange(document, { start: document.positionAt(there), end: document.positionAt(there + (place.end - place.start)) });
}

/** Where words stand in the text of an editor, which may have other line ends or edits: the place nearest to where they were. */
export function placeIn(document: TextDocument, { start, end, text }: Place): number {
  const now = document.getText();
  if (oneLine(now.slice(start, end)) === text) return start;
  const first = text.split(' ').slice(0, 4).join(' ');
  const [before, after] = [now.lastIndexOf(first, start), now.indexOf(first, start)];
  if (before < 0 && after < 0) return Math.min(start, now.length);
  return after < 0 || (before >= 0 && start - before < after - start) ? before : after;
}
