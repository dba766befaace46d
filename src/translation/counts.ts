/** Counts in words. The texts for more than one are to hold for any number. */
import * as l10n from '@vscode/l10n';

export const quotationCount = (count: number): string => (count === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', count));
export const commitmentCount = (count: number): string => (count === 1 ? l10n.t('1 commitment') : l10n.t('{0} commitments', count));
