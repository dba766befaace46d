/** What the panel asks of each of its views. */
import type { TextDocument } from 'vscode';
import type { Summary } from '../../server/protocol';
import type { Matcher } from './filter';
import type { Row } from './row';
import type { RowTree } from './rowTree';

/** A press release with its summary. */
export interface AnalysedRelease {
  readonly document: TextDocument;
  readonly summary: Summary;
}

/** A view's rows and what is around them. */
export interface ViewContent {
  readonly rows: readonly Row[];
  /** How many items the filter lets through, and how many there are. */
  readonly shown: number;
  readonly total: number;
  readonly description?: string;
}

/** One of the views of the panel. */
export interface PanelView {
  readonly tree: RowTree;
  /** What its items are. */
  readonly counts: 'commitments' | 'quotations' | 'entities';
  content(release: AnalysedRelease, matches: Matcher): ViewContent;
  /** How many items are still to be done: shown on the panel's icon, also while the view is hidden. */
  openItems?(release: AnalysedRelease): number;
  dispose(): void;
}
