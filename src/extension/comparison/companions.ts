/** Picking the release to compare with: accounts of the same meeting first, found among the texts of the workspace while the list is already there. */
import { QuickPickItemKind, Uri, l10n, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import { LikenRequest, type Likeness, type LikenParams } from '../../server/comparison/protocol';
import type { AnnotationServer } from '../annotationServer';
import { isRelease } from '../language';
import { fileName } from '../fileName';

const FILES = '**/*.{txt,press,pressrelease}';
const LEFT_OUT = '**/{node_modules,.git,.vscode-test}/**';
/** Files that are listed and read, and bytes of one that is read: enough for a folder of releases, and no wait in another. */
const MOST_FILES = 300;
const MOST_BYTES = 500_000;

/** A text that can be compared with. */
export interface Companion {
  readonly uri: Uri;
  /** Null before it was looked at, or where it could not be. */
  readonly likeness: Likeness | null;
}

/** The texts of the workspace, and other releases that are open, but for one. */
export async function candidates({ uri }: TextDocument): Promise<Uri[]> {
  const open = workspace.textDocuments.filter((document) => isRelease(document) && !document.isClosed).map((document) => document.uri);
  const found = await workspace.findFiles(FILES, LEFT_OUT, MOST_FILES);
  const all = new Map([...open, ...found].map((one) => [one.toString(), one]));
  all.delete(uri.toString());
  return [...all.values()].slice(0, MOST_FILES).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** How much a text has in common with a release. */
export async function likenessOf(server: AnnotationServer, document: TextDocument, other: Uri): Promise<Likeness | null> {
  const text = await textOf(other);
  return text === null ? null : server.request<Likeness>(LikenRequest, { uri: document.uri.toString(), text } satisfies LikenParams);
}

async function textOf(uri: Uri): Promise<string | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText().slice(0, MOST_BYTES);
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > MOST_BYTES ? null : new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    // Not a text, or gone meanwhile.
    return null;
  }
}

type Pick = QuickPickItem & { readonly uri?: Uri };

/** @returns undefined where the user cancelled, which also ends the looking */
export async function pickCompanion(server: AnnotationServer, document: TextDocument): Promise<Uri | undefined> {
  const uris = await candidates(document);
  if (uris.length === 0) {
    void window.showInformationMessage(l10n.t('There is no other text in the workspace. Open the other release, or the folder that it is in, and try again.'));
    return undefined;
  }
  const picker = window.createQuickPick<Pick>();
  const title = l10n.t('Compare Readouts');
  const looking = (number: number): string => l10n.t('Compare Readouts: looking for the same meeting, {0} of {1} texts …', number, uris.length);
  picker.title = looking(0);
  picker.placeholder = l10n.t('Which release is to be compared with “{0}”?', fileName(document.uri));
  picker.matchOnDescription = picker.matchOnDetail = true;
  let companions: Companion[] = uris.map((uri) => ({ uri, likeness: null }));
  const refresh = (): void => {
    const [active] = picker.activeItems;
    const first = picker.items.find(({ uri }) => uri);
    picker.items = items(companions);
    // Where the user has moved to stays chosen; else it is what comes first now.
    const same = active === first ? undefined : picker.items.find(({ uri }) => uri && uri === active?.uri);
    if (same) picker.activeItems = [same];
  };
  let gone = false;
  const answer = new Promise<Uri | undefined>((resolve) => {
    picker.onDidAccept(() => {
      // A click need not make active what it chooses.
      const chosen = (picker.selectedItems[0] ?? picker.activeItems[0])?.uri;
      // What was clicked as the list was made anew is not known: the list stays.
      if (!chosen) return;
      resolve(chosen);
      picker.hide();
    });
    picker.onDidHide(() => {
      gone = true;
      resolve(undefined);
    });
  });
  picker.busy = true;
  refresh();
  picker.show();
  for (const [i, uri] of uris.entries()) {
    if (gone) break;
    picker.title = looking(i + 1);
    const likeness = await likenessOf(server, document, uri);
    companions = companions.map((companion) => (companion.uri === uri ? { uri, likeness } : companion));
    if (likeness?.related) refresh();
  }
  if (!gone) {
    refresh();
    picker.busy = false;
    picker.title = title;
  }
  const chosen = await answer;
  picker.dispose();
  return chosen;
}

/** Accounts of the same meeting, then what is related, then the rest, each strongest first. */
export function items(companions: readonly Companion[]): Pick[] {
  const rank = ({ likeness }: Companion): number => (likeness?.sameMeeting ? 2 : likeness?.related ? 1 : 0);
  const item = ({ uri, likeness }: Companion): Pick =>
    ({ label: fileName(uri), description: likeness?.headline ?? workspace.asRelativePath(Uri.joinPath(uri, '..')), ...(likeness?.related && { detail: likeness.reason }), uri });
  const group = (label: string, wanted: number): Pick[] => {
    const members = companions.filter((companion) => rank(companion) === wanted).toSorted((a, b) => (b.likeness?.strength ?? 0) - (a.likeness?.strength ?? 0));
    return members.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...members.map(item)];
  };
  return [...group(l10n.t('same participants, within three days'), 2), ...group(l10n.t('related'), 1), ...group(l10n.t('other texts'), 0)];
}
