/** Words a second of the whole analysis on one core, beside other libraries over the same texts. */
import { execFileSync } from 'node:child_process';
import { CONTESTANTS, ours } from './contestants';
import { median, type Row } from './row';
import { releases } from './texts';

/** Turns of each; all take turns, so that whatever else the machine does meets all alike. */
const LAPS = 3;

type Name = keyof typeof CONTESTANTS;

/** @returns one row for each other contestant */
export function throughput(): Row[] {
  const names = Object.keys(CONTESTANTS) as Name[];
  const laps = new Map(names.map((name) => [name, [] as number[]]));
  for (let lap = 0; lap < LAPS; lap++) for (const name of names) laps.get(name)!.push(speedOf(name));
  const row = (measurement: string, peer: Name): Row =>
    ({ measurement, ours: median(laps.get('ours')!), unit: 'words/s', peer: { name: CONTESTANTS[peer]().name, value: median(laps.get(peer)!) } });
  return [
    { ...row('throughput, beside tags and sentences', 'wink'), required: { leastRatio: 1.2 } },
    { ...row('throughput, beside names', 'compromise'), required: { leastRatio: 15 } },
    row('throughput, for information', 'winkTags'),
  ];
}

const speedOf = (name: Name): number => Number(execFileSync(process.execPath, ['--import', 'tsx', 'test/bench/lap.ts', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));

/** Reads all releases over and over for some time: what a profile is taken of. */
export function throughputAlone(milliseconds: number): void {
  const us = ours();
  const texts = releases();
  for (const begin = performance.now(); performance.now() - begin < milliseconds;) texts.forEach(us.read);
}
