/** Runs in the extension host: opens the register, and tells for how long the host was busy at a stretch meanwhile. */
import { commands, extensions } from 'vscode';

/** Milliseconds. */
export interface Stalls {
  /** The longest time for which the host had the processor and did nothing else. */
  readonly longest: number;
  /** Until all releases were read. */
  readonly took: number;
  readonly commitments: number;
}

const TICK = 5;

export async function run(): Promise<void> {
  await extensions.getExtension('press-release-annotator.press-release-annotator')!.activate();
  let longest = 0;
  let [last, used] = [performance.now(), process.cpuUsage()];
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(used);
    // Where others had the processor, time went by in which the host did nothing.
    longest = Math.max(longest, Math.min(performance.now() - last - TICK, (user + system) / 1000));
    [last, used] = [performance.now(), process.cpuUsage()];
  }, TICK);
  const began = performance.now();
  const shown = await commands.executeCommand<readonly unknown[]>('pressRelease.openCommitmentRegister', {});
  const took = performance.now() - began;
  await new Promise((done) => setTimeout(done, 3000));
  clearInterval(timer);
  console.log(`STALLS ${JSON.stringify({ longest, took, commitments: shown.length } satisfies Stalls)}`);
}
