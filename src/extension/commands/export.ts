/** Export…: the current release in a format that other programs open. */
import { commands, env, Uri, l10n, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import { formatOf, FORMATS, type Format } from '../../formats/registry';
import type { ExportedFile } from '../../server/protocol';
import { translated } from '../../translation/translated';
import { EXPORT_FOLDER, exportFolder } from '../exportFolder';
import { whileWorking } from '../progress';
import { writeWhole } from '../writeWhole';
import type { CommandHost, Commands } from './commands';
import { fileName } from '../fileName';
import { releaseStem } from '../../annotations/releaseName';
import { tellNoRelease } from '../noRelease';

/** What a caller can decide beforehand; the user is asked for the rest. */
interface ExportOptions {
  /** The id of a format. */
  readonly format?: string;
  /** The file to write; the format's other files are written beside it. */
  readonly target?: Uri;
}

const LAST_FORMAT = 'export.format';
/** What other programs than VS Code show better. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['html', 'docx', 'refi-qda']);

/** The command that exports; it gives the addresses of the files written, or null where none was. */
export function exportCommands({ context, log, server, release }: CommandHost): Commands {
  const { workspaceState } = context;

  const pickFormat = async (): Promise<Format | undefined> => {
    const last = workspaceState.get<string>(LAST_FORMAT);
    const items = FORMATS.toSorted((a, b) => Number(b.id === last) - Number(a.id === last))
      .map((format): QuickPickItem & { format: Format } => ({ label: translated(format.label), description: format.extensions.join(', '), detail: translated(format.description), format }));
    return (await window.showQuickPick(items, { title: l10n.t('Export Press Release'), placeHolder: l10n.t('Choose a format'), matchOnDescription: true, matchOnDetail: true }))?.format;
  };

  const pickTarget = (document: TextDocument, { label: english, extensions: [extension] }: Format): Thenable<Uri | undefined> => {
    const folder = exportFolder(document, context);
    const name = idOf(document) + extension;
    const label = translated(english);
    return window.showSaveDialog({
      title: l10n.t('Export as {0}', label), saveLabel: l10n.t('Export'), filters: { [label]: [extension.split('.').pop()!] },
      ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    });
  };

  const exportTo = async (document: TextDocument, format: Format, target: Uri): Promise<readonly Uri[] | null> => {
    const id = idOf(document);
    const name = fileName(document.uri);
    const result = await whileWorking(l10n.t('Exporting “{0}”…', name), server.export({ uri: document.uri.toString(), format: format.id, id }));
    if (!result) {
      void tell('warning', l10n.t('“{0}” could not be exported; the log says why.', name));
      return null;
    }
    const goals = goalsOf(result.files, id, target, format.extensions[0]);
    const changed = await needed(goals);
    const inTheWay = changed.filter(({ uri, exists }) => exists && uri.toString() !== target.toString()).map(({ uri }) => `“${fileName(uri)}”`);
    if (inTheWay.length > 0) {
      const question = inTheWay.length > 1 ? l10n.t('These files are already there, with other content: {0}.', inTheWay.join(', ')) : l10n.t('{0} is already there, with other content.', inTheWay[0]);
      const detail = l10n.t('{0} writes several files beside each other.', translated(format.label));
      if (!(await window.showWarningMessage(question, { modal: true, detail }, l10n.t('Replace')))) return null;
    }
    try {
      await whileWorking(l10n.t('Writing “{0}”…', fileName(target)), Promise.all(changed.map(({ uri, content }) => writeWhole(uri, content))));
    } catch (error) {
      log.error(error as Error);
      void tell('error', l10n.t('“{0}” could not be written: {1} Choose another folder.', fileName(target), (error as Error).message.split('\n')[0]));
      return null;
    }
    await workspaceState.update(LAST_FORMAT, format.id);
    await workspaceState.update(EXPORT_FOLDER, Uri.joinPath(target, '..').toString());
    const others = goals.slice(1).map(({ uri }) => `“${fileName(uri)}”`).join(', ');
    const written = others ? l10n.t('“{0}” is written, with {1}.', fileName(target), others) : l10n.t('“{0}” is written.', fileName(target));
    void offerToOpen([written, ...result.notHeld.map(translated)].join(' '), target, format);
    return goals.map(({ uri }) => uri);
  };

  const tell = async (kind: 'warning' | 'error', message: string): Promise<void> => {
    const answer = await (kind === 'error' ? window.showErrorMessage(message, l10n.t('Show Log')) : window.showWarningMessage(message, l10n.t('Show Log')));
    if (answer) log.show();
  };

  return {
    export: async (options: ExportOptions | Uri = {}): Promise<readonly Uri[] | null> => {
      const { document } = release;
      if (!document) {
        tellNoRelease();
        return null;
      }
      // A menu gives the address of its file.
      const { format: id, target: given } = options instanceof Uri ? {} as ExportOptions : options;
      const format = id === undefined ? await pickFormat() : formatOf(id);
      if (!format) return null;
      const target = given ?? await pickTarget(document, format);
      return target ? exportTo(document, format, target) : null;
    },
  };
}

async function offerToOpen(message: string, target: Uri, { id }: Format): Promise<void> {
  if (!(await window.showInformationMessage(message, l10n.t('Open')))) return;
  if (SHOWN_ELSEWHERE.has(id) && target.scheme === 'file' && !env.remoteName) await env.openExternal(target);
  else await commands.executeCommand('vscode.open', target);
}

/** The document's name without the extension of a release. */
const idOf = ({ uri }: TextDocument): string => releaseStem(fileName(uri));

interface Goal {
  readonly uri: Uri;
  readonly content: Uint8Array;
}

/** The first file goes where the user said, the others beside it under the same name. */
function goalsOf(files: readonly ExportedFile[], id: string, target: Uri, extension: string): Goal[] {
  const chosen = fileName(target);
  const stem = chosen.endsWith(extension) ? chosen.slice(0, -extension.length) : chosen.replace(/\.[^.]*$/, '');
  return files.map(({ name, content, base64, shared }, i) => ({
    uri: i === 0 ? target : Uri.joinPath(target, '..', shared ? name : stem + name.slice(id.length)),
    content: base64 ? Uint8Array.from(atob(content), (character) => character.charCodeAt(0)) : new TextEncoder().encode(content),
  }));
}

/** The files whose content is not what is there already. */
async function needed(goals: readonly Goal[]): Promise<(Goal & { readonly exists: boolean })[]> {
  const read = goals.map(async ({ uri }) => Promise.resolve(workspace.fs.readFile(uri)).catch(() => null));
  return (await Promise.all(read)).flatMap((there, i) => (there && sameBytes(there, goals[i].content) ? [] : [{ ...goals[i], exists: there !== null }]));
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);
