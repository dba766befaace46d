/** How the views of the panel are grouped. */
import { l10n, window } from 'vscode';
import type { ActionItemGrouping } from '../views/actionItemRows';
import type { QuotationGrouping } from '../views/quotationRows';
import type { CommandHost, Commands } from './commands';

/** The commands that group; `setGrouping` asks where it is not told. */
export function groupingCommands({ panel: { groupings } }: CommandHost): Commands {
  const actionItems = (grouping: ActionItemGrouping) => (): Promise<void> => groupings.set('actionItems', grouping);
  const quotations = (grouping: QuotationGrouping) => (): Promise<void> => groupings.set('quotations', grouping);
  const choices = [
    { label: l10n.t('Action Items by Force'), description: l10n.t('agreed, pledged, called for, hoped'), set: actionItems('force') },
    { label: l10n.t('Action Items by Actor'), description: l10n.t('who is to act'), set: actionItems('actor') },
    { label: l10n.t('Action Items in Text Order'), set: actionItems('order') },
    { label: l10n.t('Quotations by Speaker'), set: quotations('speaker') },
    { label: l10n.t('Quotations in Text Order'), set: quotations('order') },
  ];
  return {
    setGrouping: async () => (await window.showQuickPick(choices, { placeHolder: l10n.t('How to group the annotation panel') }))?.set(),
    groupActionItemsByForce: actionItems('force'),
    groupActionItemsByActor: actionItems('actor'),
    groupActionItemsInOrder: actionItems('order'),
    groupQuotationsBySpeaker: quotations('speaker'),
    groupQuotationsInOrder: quotations('order'),
  };
}
