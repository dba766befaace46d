/** Rename is refused: a press release is a record. */
import * as l10n from '@vscode/l10n';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** @returns the answer to every request to rename */
export const renameRefusal = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestFailed, l10n.t('Renaming would change the record of what was said. To correct the text itself, edit it or use Find and Replace.'));
