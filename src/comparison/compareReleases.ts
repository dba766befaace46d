/** Two releases on the same meeting, side by side. */
import type { Analysis } from '../analysis/annotation';
import type { Comparison } from './comparison';
import { Weights, type Content } from './content';
import { compareParticipants } from './participants';
import { partiesOf, type Parties } from './parties';
import { relatednessOf, type Relatedness } from './relatedness';
import { Side } from './side';
import { compareCommitments, compareQuotations } from './statements';
import { compareTopics } from './topics';

/**
 * Compares two analysed releases. The other way round gives the mirror image, but for the names in the reason.
 * Takes time in proportion to the product of the numbers of statements, of which at most 400 of each text that are not word for word the same are compared.
 */
export function compareReleases(a: Analysis, b: Analysis): Comparison {
  const { parties, sideA, sideB } = bothSides(a, b);
  const { related, reason } = relatedness(a, b, parties, sideA, sideB);
  const weights = new Weights([...sideA.contents, ...sideB.contents]);
  return {
    related, reason,
    participants: compareParticipants(a, b, parties),
    topics: compareTopics(sideA, sideB),
    commitments: compareCommitments(sideA, sideB, weights),
    quotations: compareQuotations(sideA, sideB, weights),
  };
}

/** Whether two releases can be on the same meeting: what a comparison begins with, alone. */
export function howRelated(a: Analysis, b: Analysis): Relatedness {
  const { parties, sideA, sideB } = bothSides(a, b);
  return relatedness(a, b, parties, sideA, sideB);
}

function bothSides(a: Analysis, b: Analysis): { parties: Parties; sideA: Side; sideB: Side } {
  const parties = partiesOf(a, b);
  return { parties, sideA: new Side(a, parties.numberOf.a), sideB: new Side(b, parties.numberOf.b) };
}

const vocabulary = ({ contents }: Side): Content => new Set(contents.flatMap((content) => [...content]));
const relatedness = (a: Analysis, b: Analysis, parties: Parties, sideA: Side, sideB: Side): Relatedness =>
  relatednessOf(a, b, parties, { a: vocabulary(sideA), b: vocabulary(sideB) });
