/** The sidecar files of open press releases: read and watched for the server, and written for it, whole and nowhere else. */
import { EventEmitter, FileType, RelativePattern, Uri, l10n, window, workspace, type Disposable, type FileSystemWatcher, type LogOutputChannel, type TextDocument } from 'vscode';
import {
  SavedNotification, SidecarNotification, SidecarProblemNotification, WriteSidecarRequest,
  type SavedParams, type SidecarParams, type SidecarProblemParams, type WriteSidecarParams, type WriteSidecarResult,
} from '../../server/annotating/protocol';
import type { AnnotationServer } from '../annotationServer';
import { contentIfThere, exists } from '../contentOf';
import { fileName } from '../fileName';
import { isRelease } from '../language';
import { writeWhole } from '../writeWhole';
import { sidecarOf } from './sidecarOf';

const PATTERN = '*.annotations.jsonld';

export class Sidecars implements Disposable {
  private readonly subscriptions: Disposable[];
  /** A watcher for each folder that has an open release. */
  private readonly watchers = new Map<string, FileSystemWatcher>();
  /** Folders outside the workspace in which the user lets sidecars be written, or does not. */
  private readonly allowed = new Map<string, Promise<boolean>>();
  /** What is done to each file, one after the other: what was read before a writing must not be told after it. */
  private readonly queues = new Map<string, Promise<unknown>>();
  /** Documents that were told that they have no place for annotations yet. */
  private readonly homeless = new Set<string>();

  private readonly written = new EventEmitter<Uri>();

  /** The release whose sidecar was written. */
  readonly onDidWrite = this.written.event;

  constructor(private readonly server: AnnotationServer, private readonly log: LogOutputChannel) {
    server.onRequest(WriteSidecarRequest, (params: WriteSidecarParams) => this.write(params));
    server.onNotification(SidecarProblemNotification, ({ message }: SidecarProblemParams) => void this.tell(message));
    this.subscriptions = [
      workspace.onDidOpenTextDocument((document) => void this.read(document)),
      workspace.onDidSaveTextDocument((document) => isRelease(document) && server.notify(SavedNotification, { uri: document.uri.toString() } satisfies SavedParams)),
      // A server that was started again knows nothing.
      server.onDidRun(() => workspace.textDocuments.forEach((document) => void this.read(document))),
    ];
  }

  dispose(): void {
    for (const one of [...this.subscriptions, ...this.watchers.values(), this.written]) one.dispose();
  }

  /** Tells the server what the sidecar of an open document holds. */
  async read(document: TextDocument): Promise<void> {
    const target = isRelease(document) ? placeOf(document) : null;
    if (target === null) return;
    this.watch(target);
    try {
      await this.inTurn(target, async () => this.server.notify(SidecarNotification, { uri: document.uri.toString(), content: await contentIfThere(target) } satisfies SidecarParams));
    } catch (error) {
      this.log.error(error as Error);
      void this.tell(l10n.t('The annotations in “{0}” could not be read: {1} They are left as they are.', fileName(target), firstLine(error)));
    }
  }

  private watch(target: Uri): void {
    const folder = Uri.joinPath(target, '..');
    if (this.watchers.has(folder.toString())) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, PATTERN));
    const changed = (uri: Uri): void => workspace.textDocuments
      .filter((document) => isRelease(document) && placeOf(document)?.toString() === uri.toString()).forEach((document) => void this.read(document));
    watcher.onDidChange(changed);
    watcher.onDidCreate(changed);
    watcher.onDidDelete(changed);
    this.watchers.set(folder.toString(), watcher);
  }

  private async write({ uri, content, expected, setAside }: WriteSidecarParams): Promise<WriteSidecarResult> {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
    const target = document ? placeOf(document) : null;
    if (target === null) {
      if (document && !this.homeless.has(uri)) {
        this.homeless.add(uri);
        void window.showInformationMessage(l10n.t('Annotations of a text without a file are kept until it is closed. Save the text to keep them with it.'));
      }
      return { outcome: 'homeless' };
    }
    const result = await this.inTurn(target, () => this.writeTo(target, content, expected, setAside));
    if (result.outcome === 'written') this.written.fire(Uri.parse(uri));
    return result;
  }

  private async writeTo(target: Uri, content: string, expected: string | null, setAside: boolean): Promise<WriteSidecarResult> {
    const name = fileName(target);
    const failed = (reason: string): WriteSidecarResult => ({ outcome: 'failed', message: l10n.t('The annotations could not be written to “{0}”: {1} They are kept while the release is open.', name, reason) });
    try {
      if (workspace.fs.isWritableFileSystem(target.scheme) === false) return failed(l10n.t('this place is read-only. Copy the release to a folder of yours.'));
      if (!(await this.mayWrite(target))) return failed(l10n.t('you chose not to write there.'));
      if (await isLink(target)) return failed(l10n.t('it is a link to another file, and nothing is written elsewhere. Put a file in its place.'));
      const there = await contentIfThere(target);
      if (there !== expected) return { outcome: 'conflict', content: there };
      if (setAside && there !== null) {
        const aside = await freeName(target);
        await workspace.fs.rename(target, aside, { overwrite: false });
        void this.tell(l10n.t('“{0}” could not be read and was set aside as “{1}”.', name, fileName(aside)));
      }
      await writeWhole(target, new TextEncoder().encode(content));
      return { outcome: 'written' };
    } catch (error) {
      this.log.error(error as Error);
      return failed(l10n.t('{0} Check that the folder can be written to.', firstLine(error)));
    }
  }

  private inTurn<T>(target: Uri, work: () => Promise<T>): Promise<T> {
    const key = target.toString();
    const turn = (this.queues.get(key) ?? Promise.resolve()).then(work, work);
    this.queues.set(key, turn.catch(() => {}));
    return turn;
  }

  /** Outside the workspace nothing is written unasked. */
  private mayWrite(target: Uri): Promise<boolean> {
    if (!workspace.workspaceFolders || workspace.getWorkspaceFolder(target)) return Promise.resolve(true);
    const folder = Uri.joinPath(target, '..');
    let answer = this.allowed.get(folder.toString());
    if (!answer) {
      answer = Promise.resolve(window.showWarningMessage(l10n.t('“{0}” would be written outside the workspace, in “{1}”.', fileName(target), folder.path), l10n.t('Write There'))).then((choice) => choice !== undefined);
      this.allowed.set(folder.toString(), answer);
    }
    return answer;
  }

  private async tell(message: string): Promise<void> {
    this.log.warn(message);
    if (await window.showWarningMessage(message, l10n.t('Show Log'))) this.log.show();
  }
}

/** Where a document's sidecar is; null for one without a file. */
const placeOf = ({ uri, isUntitled }: TextDocument): Uri | null => (isUntitled ? null : sidecarOf(uri));

const isLink = async (uri: Uri): Promise<boolean> => Promise.resolve(workspace.fs.stat(uri)).then(({ type }) => (type & FileType.SymbolicLink) !== 0, () => false);

async function freeName(target: Uri): Promise<Uri> {
  for (let count = 1; ; count++) {
    const aside = Uri.joinPath(target, '..', fileName(target).replace(/\.annotations\.jsonld$/, `.annotations.damaged${count > 1 ? `-${count}` : ''}.jsonld`));
    if (!(await exists(aside))) return aside;
  }
}

const firstLine = (error: unknown): string => `${(error as Error).message.split('\n')[0].replace(/[.\s]*$/, '')}.`;
