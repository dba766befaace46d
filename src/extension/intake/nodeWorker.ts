/** Workers of Node; browsers have their own, in `webExtension.ts`. */
import { MOST_MEMORY } from '../../intake/protocol';
import type { OpenWorker } from './documentReader';

/** Opens a worker that knows nothing of the environment. */
export const openWorker: OpenWorker = async (script, hear, fail) => {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(script.fsPath, { env: {}, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
  worker.on('message', hear);
  worker.on('error', ({ message }) => fail(message));
  return { ask: (question) => worker.postMessage(question), end: () => void worker.terminate() };
};
