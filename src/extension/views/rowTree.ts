/** A tree view over rows: tells the editor only what has changed, and selects without taking the keyboard. */
import {
  EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState, l10n, window,
  type Disposable, type TreeDataProvider, type TreeView, type ViewBadge,
} from 'vscode';
import type { Position } from 'vscode-languageserver-types';
import { looksSame, rowAt, type Row } from './row';

/** Milliseconds in which the editor asks for rows that have changed. */
const PATIENCE = 1000;

/** What is above the rows, and on the icon of the container. */
export interface Surroundings {
  readonly message?: string;
  readonly description?: string;
  readonly badge?: ViewBadge | undefined;
}

export class RowTree implements TreeDataProvider<Row>, Disposable {
  private rows: readonly Row[] = [];
  /** The rows that the editor may know by now, the children that it has asked for, and the row above each. */
  private readonly current = new Map<string, Row>();
  private readonly children = new Map<string, readonly Row[]>();
  private readonly parents = new Map<string, Row>();
  private readonly changed = new EventEmitter<Row | undefined>();
  /** Whether the editor has asked for the rows since they last changed. */
  private asked = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The place to follow to once it has. */
  private postponed: Position | null = null;
  private readonly checked = new EventEmitter<{ readonly row: Row; readonly checked: boolean }[]>();
  readonly view: TreeView<Row>;

  readonly onDidChangeTreeData = this.changed.event;
  /** The user ticked rows, or took ticks away. */
  readonly onDidCheck = this.checked.event;

  constructor(readonly id: string) {
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true, canSelectMany: true, manageCheckboxStateManually: true });
    this.view.onDidChangeCheckboxState(({ items }) => this.checked.fire(items.map(([row, state]) => ({ row, checked: state === TreeItemCheckboxState.Checked }))));
  }

  /** Shows other rows; rows that look as before are left alone, so that typing does not make the view flicker. */
  show(rows: readonly Row[], { message = '', description = '', badge }: Surroundings): void {
    const before = this.rows;
    const known = new Map(this.children);
    this.rows = rows;
    this.current.clear();
    this.children.clear();
    this.parents.clear();
    this.enter(rows, null);
    if (!this.isUnchanged(before, rows, known)) this.tell();
    // Only what differs is set: each of these is a message to the window.
    if (this.view.message !== message) this.view.message = message;
    if (this.view.description !== description) this.view.description = description;
    this.badge(badge);
  }

  /** Sets the number on the container's icon. */
  badge(badge: ViewBadge | undefined): void {
    if (this.view.badge?.value !== badge?.value) this.view.badge = badge;
  }

  /** The row with an id, as it is now. */
  find(id: string): Row | null {
    return this.current.get(id) ?? null;
  }

  /** All rows at the top. */
  get all(): readonly Row[] {
    return this.rows;
  }

  /** Selects the row for a position in the text, where the view is in sight and does not show it already. */
  follow(position: Position): void {
    if (!this.view.visible) return;
    // To reveal a row, VS Code asks for the rows as well; where it asks twice at once, the first answer is dropped, and the view stays empty.
    if (!this.asked) {
      this.postponed = position;
      return;
    }
    const row = rowAt(this.rows, position);
    if (!row || this.view.selection.some(({ id }) => id === row.id || this.isBelow(id, row.id))) return;
    // The editor asks who is above a row that it has not come to yet; headings are one deep.
    for (const top of this.rows) {
      if (top.ranges.length === 0) this.childrenOf(top);
    }
    // The row may be gone before the editor has asked for it.
    void Promise.resolve(this.view.reveal(row, { select: true, focus: false })).catch(() => {});
  }

  getChildren(row?: Row): Row[] {
    if (!row) {
      this.asked = true;
      const { postponed } = this;
      this.postponed = null;
      if (postponed) setTimeout(() => this.follow(postponed));
      return [...this.rows];
    }
    // The editor may still hold a row of an older analysis.
    const current = this.find(row.id);
    return current ? [...this.childrenOf(current)] : [];
  }

  getParent(row: Row): Row | undefined {
    return this.parents.get(row.id);
  }

  getTreeItem(row: Row): TreeItem {
    const state = !row.children ? TreeItemCollapsibleState.None : row.expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(row.label, state);
    item.id = row.id;
    item.description = row.description ?? '';
    item.tooltip = row.tooltip;
    item.contextValue = row.kind;
    item.accessibilityInformation = { label: row.accessibleLabel };
    if (row.icon) item.iconPath = new ThemeIcon(row.icon.id, row.icon.color ? new ThemeColor(row.icon.color) : undefined);
    if (row.checked !== undefined) {
      item.checkboxState = {
        state: row.checked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
        tooltip: row.checked ? l10n.t('Done; click to reopen') : l10n.t('Mark as done'),
        accessibilityInformation: { label: row.checked ? l10n.t('done') : l10n.t('not done'), role: 'checkbox' },
      };
    }
    if (row.ranges.length > 0) item.command = { command: 'pressRelease.reveal', title: l10n.t('Show in Text'), arguments: [this.id, row.id] };
    return item;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.view.dispose();
    this.changed.dispose();
    this.checked.dispose();
  }

  /**
   * Tells the editor that the rows have changed. It loses that where an older answer is still on its way, and shows the older rows, or none, for ever:
   * so it is told again, ever later, where it is in sight and does not ask.
   */
  private tell(patience = PATIENCE): void {
    this.asked = false;
    this.changed.fire(undefined);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.asked && this.view.visible) this.tell(2 * patience);
    }, patience);
  }

  private childrenOf(row: Row): readonly Row[] {
    const known = this.children.get(row.id);
    if (known) return known;
    const children = row.children?.() ?? [];
    this.enter(children, row);
    return children;
  }

  private enter(rows: readonly Row[], parent: Row | null): void {
    if (parent) this.children.set(parent.id, rows);
    for (const row of rows) {
      this.current.set(row.id, row);
      if (parent) this.parents.set(row.id, parent);
    }
  }

  private isBelow(id: string, above: string): boolean {
    for (let parent = this.parents.get(id); parent; parent = this.parents.get(parent.id)) {
      if (parent.id === above) return true;
    }
    return false;
  }

  private isUnchanged(before: readonly Row[], now: readonly Row[], known: ReadonlyMap<string, readonly Row[]>): boolean {
    let same = before.length === now.length;
    now.forEach((row, i) => {
      same &&= looksSame(before[i], row);
      const asked = known.get(row.id);
      if (asked && row.children) same = this.isUnchanged(asked, this.childrenOf(row), known) && same;
    });
    return same;
  }
}
