/** What a clean-up did, in a sentence or two. */
import * as l10n from '@vscode/l10n';
import type { CleanUp } from '../../intake/cleanUp';

export function cleanUpMessage({ changes, leftovers, joined }: CleanUp): string {
  if (changes.length === 0) return l10n.t('There is nothing to clean up: no leftovers of a web page, no broken lines, no needless white space.');
  const done = [
    ...(leftovers === 0 ? [] : [leftovers === 1 ? l10n.t('1 leftover removed') : l10n.t('{0} leftovers removed', leftovers)]),
    ...(joined === 0 ? [] : [joined === 1 ? l10n.t('1 line break joined') : l10n.t('{0} line breaks joined', joined)]),
  ];
  return l10n.t('Cleaned up: {0}. Undo brings it back.', done.length > 0 ? done.join(', ') : l10n.t('needless white space removed'));
}
