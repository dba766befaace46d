/** The Speakers & Organizations view: everybody and everything that has a name. */
import { entityRows } from './entityRows';
import type { Matcher } from './filter';
import { RowTree } from './rowTree';
import type { AnalysedRelease, PanelView, ViewContent } from './view';

export class EntitiesView implements PanelView {
  readonly tree = new RowTree('pressRelease.entities');
  readonly counts = 'entities';

  content({ document, summary }: AnalysedRelease, matches: Matcher): ViewContent {
    // The text may be newer than the summary, and shorter.
    const lineAt = (line: number): string => (line < document.lineCount ? document.lineAt(line).text : '');
    const rows = entityRows(summary, lineAt, matches);
    return { rows, shown: rows.length, total: summary.entities.length };
  }

  dispose(): void {
    this.tree.dispose();
  }
}
