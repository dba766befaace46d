/** How the user wants each view grouped: remembered for all workspaces, and carried along by Settings Sync. */
import { commands, EventEmitter, type Disposable, type ExtensionContext, type Memento } from 'vscode';
import { ACTION_ITEM_GROUPINGS, type ActionItemGrouping } from './actionItemRows';
import { QUOTATION_GROUPINGS, type QuotationGrouping } from './quotationRows';

const KEYS = { actionItems: 'pressRelease.actionItems.grouping', quotations: 'pressRelease.quotations.grouping' } as const;

/** The views that can be grouped. */
export type Grouped = keyof typeof KEYS;

export class Groupings implements Disposable {
  private readonly state: Memento;
  private readonly changed = new EventEmitter<void>();

  readonly onDidChange = this.changed.event;

  constructor(context: ExtensionContext) {
    this.state = context.globalState;
    context.globalState.setKeysForSync(Object.values(KEYS));
    this.tellMenus();
  }

  get actionItems(): ActionItemGrouping {
    return known(ACTION_ITEM_GROUPINGS, this.state.get(KEYS.actionItems));
  }

  get quotations(): QuotationGrouping {
    return known(QUOTATION_GROUPINGS, this.state.get(KEYS.quotations));
  }

  async set(view: Grouped, grouping: ActionItemGrouping | QuotationGrouping): Promise<void> {
    await this.state.update(KEYS[view], grouping);
    this.tellMenus();
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private tellMenus(): void {
    void commands.executeCommand('setContext', KEYS.actionItems, this.actionItems);
    void commands.executeCommand('setContext', KEYS.quotations, this.quotations);
  }
}

/** The stored value where it is one of those known, else the first of them: another version may have stored it. */
const known = <T extends string>(values: readonly T[], value: unknown): T => values.find((known) => known === value) ?? values[0];
