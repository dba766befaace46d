/**
 * Which commitments are the same undertaking, made again in later releases: the same actors, and wordings that share most of their content words,
 * rare ones counting more (weighted Jaccard over inverse document frequency, Spärck Jones 1972), found through an inverted index.
 */
import { folded } from '../analysis/entities/spelling';
import { contentWords } from './contentWords';
import type { Registered } from './entry';

/** What linking reads of a commitment. */
export type Linkable = Pick<Registered, 'uri' | 'released' | 'actors' | 'text' | 'deadline' | 'force'>;

/** Share of weight that two wordings have in common. Where nobody is named, only the words tell, so more of them must. */
const ALIKE = 0.5;
const ALIKE_WITHOUT_ACTORS = 0.75;
/** Content words that a wording must have to be compared at all. */
const LEAST_WORDS = 2;
/** Of the earlier commitments with a word, so many of the latest are looked at: what keeps linking linear where one actor says the same words in every release. */
const LATEST = 48;
/** Of those, so many that share most with it. */
const COMPARED = 8;
/** Commitments between two pauses. */
const STRIDE = 128;

/** Words that stand for whoever speaks: they are other people in another release. */
const SPEAKERS = new Set(['we', 'us', 'it', 'he', 'she', 'they', 'i', 'you', 'who', 'all', 'both', 'everyone', 'others', 'company']);

/** Commitments that are one undertaking, by their numbers in the list that was linked. */
export class Undertakings {
  static readonly NONE = new Undertakings(new Map());

  /** @param byMember the members of each commitment's undertaking, in the order of their releases */
  constructor(private readonly byMember: ReadonlyMap<number, readonly number[]>) {}

  /** All commitments of the undertaking that a commitment belongs to, the first one first; itself alone where it was made once. */
  of(commitment: number): readonly number[] {
    return this.byMember.get(commitment) ?? [commitment];
  }

  /** How many undertakings were made more than once. */
  get count(): number {
    return new Set(this.byMember.values()).size;
  }
}

/**
 * Links commitments in time linear in their number; pauses after some of them, so that a caller can let others work.
 * Commitments of releases without a date stand alone, since it is not known which was first.
 */
export function* linking(commitments: readonly Linkable[]): Generator<void, Undertakings> {
  const dated = commitments.map((_, i) => i).filter((i) => commitments[i].released !== null)
    .sort((a, b) => compare(commitments[a].released!, commitments[b].released!) || compare(commitments[a].uri, commitments[b].uri) || a - b);
  const words = new Map<number, readonly string[]>();
  const frequency = new Map<string, number>();
  for (const [n, i] of dated.entries()) {
    if (n % STRIDE === 0) yield;
    const { text, actors, deadline } = commitments[i];
    const own = contentWords(text, [...actors, deadline?.words ?? '']);
    if (own.length < LEAST_WORDS) continue;
    words.set(i, own);
    for (const word of own) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const weight = (word: string): number => Math.log(1 + dated.length / frequency.get(word)!);
  const weights = new Map<number, number>();
  const postings = new Map<string, number[]>();
  const chains = new Map<number, number[]>();
  for (const [n, i] of dated.entries()) {
    if (n % STRIDE === 0) yield;
    const own = words.get(i);
    if (!own) continue;
    const who = partyOf(commitments[i]);
    const total = own.reduce((sum, word) => sum + weight(word), 0);
    weights.set(i, total);
    const shared = new Map<number, number>();
    for (const word of own) {
      const key = `${word}\n${who}`;
      const earlier = postings.get(key);
      if (!earlier) {
        postings.set(key, [i]);
        continue;
      }
      const common = weight(word);
      for (const j of earlier) shared.set(j, (shared.get(j) ?? 0) + common);
      earlier.push(i);
      if (earlier.length > LATEST) earlier.shift();
    }
    let best = -1;
    let alike = actorsOf(commitments[i]).length > 0 ? ALIKE : ALIKE_WITHOUT_ACTORS;
    const mine = new Set(own);
    const earlier = [...shared].filter(([j]) => commitments[j].released! < commitments[i].released!).sort(([j, x], [k, y]) => y - x || k - j).slice(0, COMPARED);
    // Frequent words are not looked up for all earlier ones, so what was found is weighed again as a whole.
    for (const [j] of earlier) {
      const common = words.get(j)!.reduce((sum, word) => sum + (mine.has(word) ? weight(word) : 0), 0);
      const score = common / (total + weights.get(j)! - common);
      if (score > alike || (best < 0 && score === alike)) [best, alike] = [j, score];
    }
    if (best < 0) continue;
    const chain = chains.get(best) ?? [best];
    chain.push(i);
    chains.set(best, chain);
    chains.set(i, chain);
  }
  return new Undertakings(chains);
}

/** Links commitments without a pause. */
export function linked(commitments: readonly Linkable[]): Undertakings {
  const work = linking(commitments);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const actorsOf = ({ actors }: Linkable): string[] => actors.map(folded).filter((name) => name !== '' && !SPEAKERS.has(name)).sort();

/** Those who bind themselves and those who are called upon are not confused, even where they are the same. */
const partyOf = (commitment: Linkable): string => `${commitment.force === 'agreed' || commitment.force === 'pledged'}\n${actorsOf(commitment).join('\n')}`;
