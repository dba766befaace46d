/** Which action items are done, remembered for each document in the workspace. */
import { EventEmitter, workspace, type Disposable, type Memento, type Uri } from 'vscode';

const keyOf = (uri: Uri): string => `pressRelease.done:${uri.toString()}`;

export class DoneItems implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscription: Disposable;

  readonly onDidChange = this.changed.event;

  constructor(private readonly state: Memento) {
    this.subscription = workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        const done = state.get<string[]>(keyOf(oldUri));
        if (!done) continue;
        await state.update(keyOf(newUri), done);
        await state.update(keyOf(oldUri), undefined);
      }
    });
  }

  /** The keys of the items of a document that are done. */
  of(uri: Uri): ReadonlySet<string> {
    return new Set(this.state.get<string[]>(keyOf(uri), []));
  }

  /** Marks items as done or not; those that are not in the text just now keep their mark. */
  async set(uri: Uri, keys: readonly string[], done: boolean): Promise<void> {
    const all = new Set(this.of(uri));
    for (const key of keys) {
      if (done) all.add(key);
      else all.delete(key);
    }
    await this.state.update(keyOf(uri), all.size > 0 ? [...all] : undefined);
    this.changed.fire();
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
