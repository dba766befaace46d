/** Statuses and groups as people say them. */
import * as l10n from '@vscode/l10n';
import { forceWord } from '../translation/forces';

const STATUSES: Readonly<Record<string, string>> = {
  'open': l10n.t({ message: 'Open', comment: ['status of a commitment: nobody has said what became of it'] }), 'in-progress': l10n.t('In progress'),
  'done': l10n.t({ message: 'Done', comment: ['status of a commitment'] }), 'broken': l10n.t({ message: 'Broken', comment: ['status of a commitment'] }),
  'superseded': l10n.t({ message: 'Superseded', comment: ['status of a commitment'] }), 'overdue': l10n.t({ message: 'Overdue', comment: ['status of a commitment'] }),
};
/** The headings of what has no value. */
const NOTHING: Readonly<Record<string, string>> = { 'No one named': l10n.t('No one named'), 'No date': l10n.t('No date') };

/** A status in words; itself where it is none. */
export const statusWord = (status: string): string => STATUSES[status] ?? status;
/** The heading of a group; a name, a path or a year stays as it is. */
export const groupWord = (group: string): string => STATUSES[group] ?? NOTHING[group] ?? forceWord(group);
