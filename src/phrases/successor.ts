/** The wording that stands in the place of a phrase: in a later release, the sentence that is nearest to the one in which the phrase stood. */
import { folded } from '../analysis/entities/spelling';
import type { PhraseCommitment } from './history';
import { contentOf, namesOf, type Reading, type ReadSentence } from './reading';
import type { Term, Terms } from './terms';

/** A sentence in which the phrase stood. */
export interface Predecessor {
  readonly date: string;
  readonly path: string;
  readonly sentence: string;
  readonly content: ReadonlySet<Term>;
  readonly names: ReadonlySet<Term>;
  readonly commitment: PhraseCommitment | null;
}

export interface Successor {
  readonly sentence: ReadSentence;
  readonly commitment: PhraseCommitment | null;
  readonly was: Predecessor;
}

/** Dice's coefficient of the content words' weights from which on a sentence says the same in other words; more where no name is shared. */
const [ALIKE, ALIKE_WITHOUT_NAMES] = [0.4, 0.5];
/** Content words that both must have. */
const LEAST_SHARED = 2;

/** The best one of a release, or null where no sentence is near enough. */
export function successorIn(reading: Reading, commitments: readonly PhraseCommitment[], predecessors: readonly Predecessor[], terms: Terms): Successor | null {
  let [best, most]: [Successor | null, number] = [null, 0];
  for (const sentence of reading.sentences) {
    const content = contentOf(reading, sentence);
    for (const was of predecessors) {
      const score = likeness(content, was.content, terms);
      if (score <= most || score < ALIKE) continue;
      const all = new Set(reading.terms.slice(sentence.firstTerm, sentence.endTerm));
      const sharesName = [...was.names].some((name) => all.has(name));
      if (!sharesName && (was.names.size > 0 && namesOf(reading, sentence).size > 0 || score < ALIKE_WITHOUT_NAMES)) continue;
      const commitment = commitmentAt(commitments, sentence.start, sentence.end);
      if (!haveCommonActors(commitment, was.commitment)) continue;
      [best, most] = [{ sentence, commitment, was }, score];
    }
  }
  return best;
}

/** From 0 to 1. */
function likeness(a: ReadonlySet<Term>, b: ReadonlySet<Term>, terms: Terms): number {
  const common = [...a].filter((term) => b.has(term));
  if (common.length < LEAST_SHARED) return 0;
  const weigh = (these: Iterable<Term>): number => [...these].reduce((sum, term) => sum + terms.weight(term), 0);
  return (2 * weigh(common)) / (weigh(a) + weigh(b));
}

/** The commitment that has most of a stretch; null where none has any of it. */
export function commitmentAt(commitments: readonly PhraseCommitment[], start: number, end: number): PhraseCommitment | null {
  let [best, most]: [PhraseCommitment | null, number] = [null, 0];
  for (const commitment of commitments) {
    const common = Math.min(end, commitment.end) - Math.max(start, commitment.start);
    if (common > most) [best, most] = [commitment, common];
  }
  return best;
}

/** Commitments of other parties are other commitments; where one names nobody, nothing is known. */
function haveCommonActors(a: PhraseCommitment | null, b: PhraseCommitment | null): boolean {
  if (!a || !b || a.actors.length === 0 || b.actors.length === 0) return true;
  const names = new Set(a.actors.map(folded));
  return b.actors.some((name) => names.has(folded(name)));
}
