/** Threads in which releases are analysed for the register, one for each processor core, so that the documents being typed in never wait for them. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { RegisterParams, RegisterResult } from './protocol';
import { registerInThread } from './registerWorker';
import type { RegisterWork } from './serve';

/** What a thread calls, in this file or in the bundle that it is part of. */
export { registerInThread };
/** Milliseconds after which a thread without work ends, and gives its memory back. */
const IDLE = 10_000;

/** Starts no thread before the first batch. */
export function registerThreads(): RegisterWork {
  let piscina: Piscina<RegisterParams, RegisterResult> | undefined;
  const work: RegisterWork = async (params, isCancelled) => {
    if (isCancelled()) return params.releases.map(() => null);
    piscina ??= new Piscina({ filename: __filename, name: 'registerInThread', minThreads: 0, maxThreads: availableParallelism(), idleTimeout: IDLE });
    try {
      return await piscina.run(params);
    } catch {
      // A thread that dies, for want of memory, is the failure of the one release that it dies of.
      if (params.releases.length === 1) return [null];
      return (await Promise.all(params.releases.map((release) => work({ ...params, releases: [release] }, isCancelled)))).flat();
    }
  };
  return work;
}
