/** Gives the server the lexicons of the workspace's folders, and again when they change. */
import { RelativePattern, Uri, window, workspace, type Disposable, type FileSystemWatcher, type WorkspaceFolder } from 'vscode';
import { LEXICON_PATH } from '../../annotations/lexicon/lexiconPath';
import { LexiconNotification, type LexiconParams } from '../../server/annotating/protocol';
import type { AnnotationServer } from '../annotationServer';
import { contentOf } from '../contentOf';

export class Lexicons implements Disposable {
  private readonly watchers: FileSystemWatcher[] = [];
  private readonly subscriptions: Disposable[];

  constructor(private readonly server: AnnotationServer) {
    this.subscriptions = [
      server.onDidRun(() => this.readAll()),
      // Watchers miss a file that comes together with its folder.
      workspace.onDidSaveTextDocument(({ uri }) => uri.path.endsWith(LEXICON_PATH) && this.readAll()),
      window.onDidChangeWindowState(({ focused }) => focused && this.readAll()),
      workspace.onDidChangeWorkspaceFolders(() => { this.watch(); this.readAll(); }),
    ];
    this.watch();
  }

  dispose(): void {
    for (const one of [...this.subscriptions, ...this.watchers]) one.dispose();
  }

  private watch(): void {
    this.watchers.splice(0).forEach((watcher) => watcher.dispose());
    for (const folder of workspace.workspaceFolders ?? []) {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, LEXICON_PATH));
      const read = (): void => void this.read(folder);
      watcher.onDidChange(read);
      watcher.onDidCreate(read);
      watcher.onDidDelete(read);
      this.watchers.push(watcher);
    }
  }

  private readAll(): void {
    for (const folder of workspace.workspaceFolders ?? []) void this.read(folder);
  }

  private async read({ uri }: WorkspaceFolder): Promise<void> {
    this.server.notify(LexiconNotification, { folder: uri.toString(), content: await contentOf(Uri.joinPath(uri, LEXICON_PATH)) } satisfies LexiconParams);
  }
}
