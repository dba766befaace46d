/** The other end of a worker that reads one document, in Node and in browsers alike: what hangs or takes too much is ended with its worker. */
import { Unreadable, type Incoming } from './incoming';
import type { Answer, Question } from './protocol';

interface Port {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  postMessage(answer: Answer): void;
}

/** Node's workers hear of messages through a port of a module, browsers' through the global object. */
const port = (): Port => (globalThis.process?.getBuiltinModule?.('node:worker_threads')?.parentPort ?? globalThis) as unknown as Port;

/** Answers questions with what is read of their bytes. */
export function serve(read: (question: Question) => Incoming | Promise<Incoming>): void {
  const { postMessage } = port();
  const answer = (message: Answer): void => postMessage.call(port(), message);
  port().onmessage = async ({ data }) => {
    try {
      answer({ incoming: await read(data) });
    } catch (error) {
      answer({ problem: asUnreadable(error).message });
    }
  };
}

function asUnreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  // Documents nested too deep end the stack.
  if (error instanceof RangeError) return new Unreadable('It is nested too deep, or too large.');
  return new Unreadable(`It could not be read (“${(error as Error).message.split('\n')[0].slice(0, 200)}”).`);
}
