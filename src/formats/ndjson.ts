/** Newline-delimited JSON: one document a line, for pipes and for engines that split work by lines. */
import type { Analysis } from '../analysis/annotation';
import { toGuidelinesJson } from './json';

/** The annotations in the guidelines' format as one compact line, ending with a line end; parameters as of {@link toGuidelinesJson}. */
export const toNdjson = (analysis: Analysis, id: string, sha256?: string): string => `${JSON.stringify(toGuidelinesJson(analysis, id, sha256))}\n`;
