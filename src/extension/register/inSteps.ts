/** Does what takes long in short steps, between which the extension host does what else there is to do. */

/** Milliseconds of a step. */
const STEP = 12;

/** Calls `act` for each item, in order. */
export async function inSteps<T>(items: Iterable<T>, act: (item: T) => void): Promise<void> {
  let end = performance.now() + STEP;
  for (const item of items) {
    act(item);
    if (performance.now() < end) continue;
    await new Promise((done) => setTimeout(done, 0));
    end = performance.now() + STEP;
  }
}
