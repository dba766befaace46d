/** Counts in words. */
import * as l10n from '@vscode/l10n';
import { numberWords } from '../translation/locale';

export const wordsCounted = (count: number): string => (count === 1 ? l10n.t('1 word') : l10n.t('{0} words', numberWords(count)));

/** A whole number of per cent; never 0 or 100 for what is neither none nor all. */
export const share = (part: number, whole: number): number => (part === 0 || part === whole ? (part / Math.max(1, whole)) * 100 : Math.min(99, Math.max(1, Math.round((part / whole) * 100))));
