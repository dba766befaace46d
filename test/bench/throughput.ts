/** Words a second of the whole analysis on one core, beside other libraries over the same texts. */
import { compromise, ours, wink, type Contestant } from './contestants';
import { median, type Row } from './row';
import { countWords, releases } from './texts';

/** Milliseconds that each reads before it is timed: engines compile a program while it runs, and a batch runs for long. */
const WARM_UP = 3000;
/** Each is timed in blocks of its own, as it runs in practice, and the blocks of all take turns. */
const BLOCKS = 3;
const ROUNDS = 7;

/**
 * Lets each read all releases, in turn, so that whatever else the machine does meets all alike.
 * @returns one row for each other contestant
 */
export function throughput(): Row[] {
  const us = ours();
  const [winkWhole, winkPart, names] = [wink(), wink(['sbd', 'pos']), compromise()];
  const speed = race([us, winkWhole, winkPart, names]);
  const row = (measurement: string, peer: Contestant): Row =>
    ({ measurement, ours: speed.get(us)!, unit: 'words/s', peer: { name: peer.name, value: speed.get(peer)! } });
  return [
    { ...row('throughput, beside tags and sentences', winkWhole), required: { leastRatio: 1.2 } },
    { ...row('throughput, beside names', names), required: { leastRatio: 15 } },
    row('throughput, for information', winkPart),
  ];
}

/** Reads all releases over and over for some time: what a profile is taken of. */
export function throughputAlone(milliseconds: number): void {
  const us = ours();
  const texts = releases();
  for (const begin = performance.now(); performance.now() - begin < milliseconds;) texts.forEach(us.read);
}

function race(contestants: readonly Contestant[]): Map<Contestant, number> {
  const texts = releases();
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const seconds = new Map(contestants.map((contestant) => [contestant, [] as number[]]));
  for (let block = 0; block < BLOCKS; block++) {
    for (const contestant of contestants) {
      for (const begin = performance.now(); performance.now() - begin < WARM_UP;) texts.forEach(contestant.read);
      for (let round = 0; round < ROUNDS; round++) {
        const begin = performance.now();
        texts.forEach(contestant.read);
        seconds.get(contestant)!.push((performance.now() - begin) / 1000);
      }
    }
  }
  return new Map([...seconds].map(([contestant, times]) => [contestant, words / median(times)]));
}
