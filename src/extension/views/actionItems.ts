/** The Action Items view: who undertook what by when, with check boxes. */
import { l10n, type Disposable } from 'vscode';
import type { CurrentRelease } from '../currentRelease';
import { actionItemRows, keyedCommitments } from './actionItemRows';
import type { DoneItems } from './doneItems';
import type { Matcher } from './filter';
import type { Groupings } from './groupings';
import { RowTree } from './rowTree';
import type { AnalysedRelease, PanelView, ViewContent } from './view';

const DESCRIPTIONS = { force: l10n.t('by force'), actor: l10n.t('by actor'), order: l10n.t('in text order') } as const;

export class ActionItemsView implements PanelView {
  readonly tree = new RowTree('pressRelease.actionItems');
  readonly counts = 'commitments';
  private readonly subscription: Disposable;

  constructor(
    release: CurrentRelease,
    private readonly groupings: Groupings,
    private readonly done: DoneItems,
  ) {
    this.subscription = this.tree.onDidCheck(async (rows) => {
      if (!release.document) return;
      for (const checked of [true, false]) {
        const keys = rows.filter((row) => row.checked === checked).map(({ row }) => keyOf(row.id));
        if (keys.length > 0) await done.set(release.document.uri, keys, checked);
      }
    });
  }

  content({ document, summary }: AnalysedRelease, matches: Matcher): ViewContent {
    const done = this.done.of(document.uri);
    return {
      rows: actionItemRows(summary, this.groupings.actionItems, done, matches),
      shown: actionItemRows(summary, 'order', done, matches).length,
      total: summary.commitments.length,
      description: DESCRIPTIONS[this.groupings.actionItems],
    };
  }

  openItems({ document, summary }: AnalysedRelease): number {
    const done = this.done.of(document.uri);
    return keyedCommitments(summary).filter(({ key }) => !done.has(key)).length;
  }

  dispose(): void {
    this.subscription.dispose();
    this.tree.dispose();
  }
}

const keyOf = (rowId: string): string => rowId.slice(rowId.lastIndexOf(':') + 1);
