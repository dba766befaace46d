/** The status bar's counts for the press release in sight; a click shows the panel. */
import { StatusBarAlignment, l10n, window, workspace, type Disposable } from 'vscode';
import type { CurrentRelease } from './currentRelease';
import { isRelease } from './language';
import { countsOf, countsText } from './counts';
import type { Summaries } from './summaries';

/** Milliseconds that an analysis may take before the status bar says that one is under way. */
const PATIENCE = 500;

export class StatusBar implements Disposable {
  private readonly item = window.createStatusBarItem('pressRelease.counts', StatusBarAlignment.Right, 100);
  private readonly subscriptions: Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly release: CurrentRelease,
    private readonly summaries: Summaries,
  ) {
    this.item.name = l10n.t('Press Release Counts');
    this.item.command = 'pressRelease.showPanel';
    this.subscriptions = [
      release.onDidChange(() => this.update()),
      summaries.onDidChange((uri) => uri === release.document?.uri.toString() && this.update()),
      workspace.onDidChangeTextDocument(({ document }) => isRelease(document) && document === release.document && this.wait()),
    ];
    this.update();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.item.dispose();
  }

  private update(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { document } = this.release;
    if (!document) {
      this.item.hide();
      return;
    }
    const summary = this.summaries.get(document);
    if (this.summaries.hasFailed(document)) {
      this.show(`$(warning) ${l10n.t('Not analysed')}`, l10n.t('This press release could not be analysed. The log of Press Release Annotator says why.'));
    } else if (summary) {
      const counts = countsOf(summary);
      this.show(`$(comment-discussion) ${countsText(counts)}`, l10n.t('This press release has {0}. Click to show the annotation panel.', countsText(counts)));
    } else {
      this.item.hide();
    }
    if (!this.summaries.isCurrent(document) && !this.summaries.hasFailed(document)) this.wait();
  }

  private wait(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const { document } = this.release;
      if (document && !this.summaries.isCurrent(document) && !this.summaries.hasFailed(document)) {
        this.show(`$(sync~spin) ${l10n.t('Analysing press release')}`, l10n.t('The counts appear when the analysis is done.'));
      }
    }, PATIENCE);
  }

  private show(text: string, tooltip: string): void {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.accessibilityInformation = { label: `${text.replace(/\$\([^)]*\) /, '')}. ${tooltip}`, role: 'button' };
    this.item.show();
  }
}
