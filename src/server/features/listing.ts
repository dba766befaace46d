/** What an assistant is told of a release. */
import type { Analysis } from '../../analysis/annotation';
import { LISTINGS } from '../../assistants/listings';
import type { ListingParams, ListingResult } from '../protocol';

/** @returns null where there is no such list */
export function listing(analysis: Analysis, what: ListingParams['what']): ListingResult | null {
  return Object.hasOwn(LISTINGS, what) ? { releaseDate: analysis.document.structure.releaseDate, ...LISTINGS[what](analysis) } : null;
}
