/** Who speaks, in the display language. */
import * as l10n from '@vscode/l10n';

/** Who said it where the text does not tell, as English documents have it. */
export const UNATTRIBUTED = 'Unattributed';

/** A speaker as shown; names stay as they are. */
export const speakerWord = (name: string): string => (name === UNATTRIBUTED ? l10n.t('Unattributed') : name);
