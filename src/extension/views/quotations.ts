/** The Quotations view: who said what. */
import { l10n } from 'vscode';
import type { Matcher } from './filter';
import type { Groupings } from './groupings';
import { quotationRows } from './quotationRows';
import { RowTree } from './rowTree';
import type { AnalysedRelease, PanelView, ViewContent } from './view';

const DESCRIPTIONS = { speaker: l10n.t('by speaker'), order: l10n.t('in text order') } as const;

export class QuotationsView implements PanelView {
  readonly tree = new RowTree('pressRelease.quotations');
  readonly counts = 'quotations';

  constructor(private readonly groupings: Groupings) {}

  content({ summary }: AnalysedRelease, matches: Matcher): ViewContent {
    return {
      rows: quotationRows(summary, this.groupings.quotations, matches),
      shown: quotationRows(summary, 'order', matches).length,
      total: summary.quotations.length,
      description: DESCRIPTIONS[this.groupings.quotations],
    };
  }

  dispose(): void {
    this.tree.dispose();
  }
}
