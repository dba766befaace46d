/** Which frames a verb can carry a commitment in: found once by its lemma, instead of in the lists of each frame. */
import { APPEALS, CLAUSE_APPEALS, DECISIONS, DUTIES, UNDERTAKINGS, WISHES } from '../clauses/governingVerbs';
import { verbLemma } from '../clauses/lemmas';
import type { VerbGroup } from '../clauses/clauses';
import { amountCue, GIVING } from './amounts';
import { appealCue, letUsCue, neededCue } from './appeals';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { ARRANGED, CONFIRMING, COPULAS, READY, SEALING, STRESSING, VOICING } from './cues';
import { modalCue, semiModalCue } from './modals';
import { nounCue } from './nounCues';
import { confirmedCue, controlCue, readyCue } from './undertakings';
import { wishCue } from './wishes';

type Frame = (context: Context, verb: number) => Candidate | null;

/** Each frame with the lemmas that its verb may have, the most telling first; the last one's verb is any that has a modal. */
const FRAMES: readonly (readonly [Frame, Iterable<string>])[] = [
  [confirmedCue, CONFIRMING],
  [nounCue, [...SEALING, ...VOICING, ...STRESSING]],
  [wishCue, ['look', 'hope', ...VOICING]],
  [appealCue, [...APPEALS, ...CLAUSE_APPEALS, ...DUTIES, 'expect', 'want']],
  [controlCue, [...WISHES, ...DECISIONS, ...UNDERTAKINGS, 'expect', 'like']],
  [amountCue, GIVING],
  [readyCue, [...COPULAS, ...[...READY, ...ARRANGED].map(verbLemma)]],
  [neededCue, ['be']],
  [letUsCue, ['let']],
  [semiModalCue, ['need', 'have', 'be']],
  [modalCue, []],
];
const MODAL = 1 << (FRAMES.length - 1);

const byLemma = new Map<string, number>();
FRAMES.forEach(([, lemmas], f) => {
  for (const lemma of lemmas) byLemma.set(lemma, (byLemma.get(lemma) ?? 0) | (1 << f));
});

/** The frames that a verb group can stand in, one bit for each; 0 for most. */
export function framesOf({ lemma, modal }: VerbGroup): number {
  return (byLemma.get(lemma) ?? 0) | (modal === null ? 0 : MODAL);
}

/** Reads the verb group with this index in some frames, or gives null. */
export function readFrames(context: Context, verb: number, frames: number): Candidate | null {
  for (let f = 0; frames >>> f !== 0; f++) {
    const candidate = (frames >>> f) & 1 ? FRAMES[f][0](context, verb) : null;
    if (candidate !== null) return candidate;
  }
  return null;
}
