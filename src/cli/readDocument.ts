/** Reads web pages, mails, Word documents and PDFs in a worker, so that a damaged one can neither hang nor crash the command line. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Incoming } from '../intake/incoming';
import { MOST_MEMORY, PATIENCE, WORKER_OF, type Answer, type Question } from '../intake/protocol';
import { Problem } from './problem';

/**
 * Reads one document with the bundle of its kind, which stands beside the command line.
 * @throws Problem that says why it cannot be read
 */
export async function readDocument(question: Question): Promise<Incoming> {
  const worker = new Worker(join(__dirname, 'intake', `${WORKER_OF[question.kind]}.js`), { env: {}, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Incoming>((resolve, reject) => {
      const fail = (message: string): void => reject(new Problem(message));
      timer = setTimeout(() => fail(`It could not be read within ${PATIENCE / 1000} seconds.`), PATIENCE);
      worker.on('message', (answer: Answer) => ('incoming' in answer ? resolve(answer.incoming) : fail(answer.problem)));
      worker.on('error', ({ message }) => fail(`It is damaged, or too large to be read (${message}).`));
      worker.postMessage(question);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
