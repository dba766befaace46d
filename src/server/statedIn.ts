/** In which quotation a commitment is stated: whose words they are. */
import { firstIndex } from '../analysis/firstIndex';
import type { Analysis, Commitment, Quotation } from '../analysis/annotation';
import { holds } from './analysedDocument';
import { extentOf } from './wording';

/**
 * Finds for commitments the innermost quotation that their cue is said in ("he said that China will go"), else the one whose cue is theirs as well ("she urged all to go").
 * @returns the quotation of each commitment by its id; none for what the release itself says
 */
export function statedIn({ quotations, commitments }: Pick<Analysis, 'quotations' | 'commitments'>): ReadonlyMap<string, Quotation> {
  const stated = new Map<string, Quotation>();
  const cues = quotations.flatMap((quotation) => (quotation.cue ? [{ cue: quotation.cue, quotation }] : [])).sort((a, b) => a.cue.start - b.cue.start);
  const sharing = ({ cue }: Commitment): Quotation | undefined => {
    const last = cues[firstIndex(0, cues.length, (i) => cues[i].cue.start >= cue.end) - 1];
    return last && last.cue.end > cue.start ? last.quotation : undefined;
  };
  // One walk through the text: quotations that have begun and not ended yet, the outermost first.
  let begun: Quotation[] = [];
  let next = 0;
  for (const commitment of commitments.toSorted((a, b) => a.cue.start - b.cue.start)) {
    const { start } = commitment.cue;
    while (next < quotations.length && quotations[next].content[0].start <= start) begun.push(quotations[next++]);
    begun = begun.filter((quotation) => extentOf(quotation).end > start);
    const said = begun.findLast(({ content }) => content.some((span) => holds(span, start))) ?? sharing(commitment);
    if (said) stated.set(commitment.id, said);
  }
  return stated;
}
