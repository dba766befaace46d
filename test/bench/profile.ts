/** A profile of the processor's time, for Chrome's DevTools or VS Code. */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

/** Runs something and writes what it spent its time on to a `.cpuprofile`. */
export async function profile(run: () => void, file: string): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  run();
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();
  writeFileSync(file, JSON.stringify(taken));
}
