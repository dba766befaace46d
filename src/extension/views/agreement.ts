/** The Agreement view: how far another annotator agrees, and what is to be settled; there while the release that is compared is in front. */
import { commands, l10n, type Disposable } from 'vscode';
import type { Comparisons } from '../annotating/comparisons';
import { fileName } from '../fileName';
import type { CurrentRelease } from '../currentRelease';
import { agreementRows } from './agreementRows';
import { RowTree } from './rowTree';

export class AgreementView implements Disposable {
  readonly tree = new RowTree('pressRelease.agreement');
  private readonly subscriptions: Disposable[];

  constructor(private readonly release: CurrentRelease, private readonly comparisons: Comparisons) {
    this.subscriptions = [this.tree, comparisons.onDidChange(() => this.update()), release.onDidChange(() => this.update())];
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private update(): void {
    const { current } = this.comparisons;
    const shown = current?.document === this.release.document ? current : null;
    void commands.executeCommand('setContext', 'pressRelease.comparing', shown !== null);
    if (!shown) return this.tree.show([], {});
    const { comparison, file } = shown;
    this.tree.show(agreementRows(comparison, (item) => this.comparisons.isSettled(item)), {
      description: l10n.t('with {0}', fileName(file)),
      message: comparison.disagreements.length === 0 ? l10n.t('You agree on everything.') : comparison.notes.join(' '),
    });
  }
}
