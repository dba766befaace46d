/** The forces of commitments, in the display language. */
import * as l10n from '@vscode/l10n';

/** As a heading; what is no force stays as it is. */
export function forceWord(force: string): string {
  switch (force) {
    case 'agreed': return l10n.t({ message: 'Agreed', comment: ['force of a commitment'] });
    case 'pledged': return l10n.t({ message: 'Pledged', comment: ['force of a commitment'] });
    case 'called-for': return l10n.t({ message: 'Called for', comment: ['force of a commitment'] });
    case 'hoped': return l10n.t({ message: 'Hoped', comment: ['force of a commitment'] });
    default: return force;
  }
}

/** In the words of the annotation guidelines; empty for what is no force. */
export function forceMeaning(force: string): string {
  switch (force) {
    case 'agreed': return l10n.t('the parties decided it together');
    case 'pledged': return l10n.t('a party binds itself');
    case 'called-for': return l10n.t('one party says that others, or all, ought to');
    case 'hoped': return l10n.t('a wish without obligation');
    default: return '';
  }
}
