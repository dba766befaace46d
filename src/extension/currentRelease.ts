/** The press release that the panel, the status bar and the commands are about: the active one, else the last one that is still in sight. */
import { commands, EventEmitter, window, workspace, type Disposable, type TextDocument, type TextEditor } from 'vscode';
import { isRelease } from './language';

export class CurrentRelease implements Disposable {
  private last: TextDocument | undefined;
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];

  /** Another document became the current one, or none is any more. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const update = (): void => this.update();
    this.subscriptions = [
      window.onDidChangeActiveTextEditor(update),
      window.onDidChangeVisibleTextEditors(update),
      // A document that changes its language closes and opens.
      workspace.onDidOpenTextDocument(update),
      workspace.onDidCloseTextDocument(update),
    ];
    this.update();
  }

  get document(): TextDocument | undefined {
    return this.last;
  }

  /** The editor that shows it: the active one where several do. */
  get editor(): TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = window;
    return [...(activeTextEditor ? [activeTextEditor] : []), ...visibleTextEditors].find(({ document }) => document === this.last);
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.changed.dispose();
  }

  private update(): void {
    const active = window.activeTextEditor?.document;
    const visible = window.visibleTextEditors.map(({ document }) => document).filter(isRelease);
    const next = active && isRelease(active) ? active : this.last && visible.includes(this.last) ? this.last : visible[0];
    if (next === this.last) return;
    this.last = next;
    void commands.executeCommand('setContext', 'pressRelease.hasRelease', next !== undefined);
    this.changed.fire();
  }
}
